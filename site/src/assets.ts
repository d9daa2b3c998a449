import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';
import source from './browser/applies/choose-text.ts?raw';
import findStartSource from './browser/not-found/find-start.ts?raw';
import reading from './browser/reading/keep-reading.ts?raw';
import { hasEdition, readBrand, readEdition, readImage } from './edition.ts';
import { brandStyles } from './markup/brand-styles.ts';
import { defaultFavicon } from './markup/default-favicon.ts';
import css from './styles/site.css?inline';
import { siteName } from './words/site-name.ts';

/** What pages load beside themselves. Each is named after its content, so that a cache never has an old one. */
export interface Asset {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Without the end that says what it is: `site.0123456789`. */
  readonly name: string;
}

/** The site's one stylesheet, with the publisher's colours. */
export const stylesheetAsset = nameAsset('site', hasEdition() ? css + brandStyles(readBrand()) : css);

/** The script of the page that says which text applies. */
export const chooseTextAsset = nameAsset('choose-text', stripTypeScriptTypes(source));

/** The script of pages with a text or a redline. */
export const readingAsset = nameAsset('reading', stripTypeScriptTypes(reading));

/** The script of the page for what was not found, which finds the site's start. */
export const findStartAsset = nameAsset('find-start', stripTypeScriptTypes(findStartSource).trim());

/** The hash by which a policy allows a script that stands in the page. */
export function hashOf({ content }: Asset): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** A picture that pages show. */
export interface ImageAsset extends Asset {
  readonly kind: 'svg' | 'png' | 'ico';
}

export const IMAGE_TYPES: Readonly<Record<ImageAsset['kind'], string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** The publisher's mark; null where there is none. */
export const logoAsset: ImageAsset | null = hasEdition() ? imageAsset('logo') : null;

/** What browsers show beside the page's title: the publisher's, else the logo, else a letter. */
export const faviconAsset: ImageAsset | null = hasEdition()
  ? (imageAsset('favicon') ?? logoAsset ?? letterAsset())
  : null;

function imageAsset(name: 'logo' | 'favicon'): ImageAsset | null {
  const { kind } = readBrand()[name] ?? {};
  return kind === undefined ? null : { ...nameAsset(name, new Uint8Array(readImage(name))), kind };
}

function letterAsset(): ImageAsset {
  const brand = readBrand();
  return { ...nameAsset('favicon', defaultFavicon(siteName(brand, readEdition().publisher), brand)), kind: 'svg' };
}

function nameAsset(name: string, content: Asset['content']): Asset {
  return { content, name: `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}` };
}
