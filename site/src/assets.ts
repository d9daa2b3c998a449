import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';
import source from './browser/applies/choose-text.ts?raw';
import reading from './browser/reading/keep-reading.ts?raw';
import css from './styles/site.css?inline';

/** What pages load beside themselves. Each is named after its content, so that a cache never has an old one. */
export interface Asset {
  readonly content: string;
  /** Without the end that says what it is: `site.0123456789`. */
  readonly name: string;
}

/** The site's one stylesheet. */
export const stylesheetAsset = nameAsset('site', css);

/** The script of the page that says which text applies. */
export const chooseTextAsset = nameAsset('choose-text', stripTypeScriptTypes(source));

/** The script of pages with a text or a redline. */
export const readingAsset = nameAsset('reading', stripTypeScriptTypes(reading));

function nameAsset(name: string, content: string): Asset {
  return { content, name: `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}` };
}
