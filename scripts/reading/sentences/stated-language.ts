import { splitFrontMatter } from '../../history/statements/split-front-matter.ts';
import { LANGUAGE_NAMES, type Language } from './function-words.ts';

/** The language that a file's own front matter states (`language: de`, `language: pt-BR`); null where it states none that is known. */
export function statedLanguage(markdown: string): Language | null {
  if (!markdown.startsWith('---') && !markdown.startsWith('\ufeff---')) return null;
  const code = /^language:\s{0,9}["']?([a-z]{2})\b/m.exec(splitFrontMatter(markdown).yaml)?.[1];
  return code !== undefined && code in LANGUAGE_NAMES ? (code as Language) : null;
}
