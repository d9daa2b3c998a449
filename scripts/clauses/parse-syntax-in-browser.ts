import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { syntaxExtensionsFor } from './syntax-extensions.ts';

/**
 * What `parse-syntax.ts` does, for the page that compares versions in the browser (site/astro.config.ts puts it in its
 * place): the same parser without unified around it, which only hands the text on and would be 4.5 KB more to load.
 */
export function parseSyntax(markdown: string): Root {
  return fromMarkdown(markdown, syntaxExtensionsFor(markdown));
}
