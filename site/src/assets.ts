import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';
import source from './browser/applies/choose-text.ts?raw';

const code = stripTypeScriptTypes(source);

/** The script of the page that says which text applies, named after its content so that a cache never runs an old one. */
export const chooseTextScript = {
  code,
  name: `choose-text.${createHash('sha256').update(code).digest('hex').slice(0, 10)}`,
};
