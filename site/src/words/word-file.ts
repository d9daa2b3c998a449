import type { Language } from './choose-language.ts';

/** `…/words/languages/british/lists.ts` */
const BRITISH = /^(.*\/words\/languages\/)british(\/[\w-]+\.ts)$/;

/**
 * The file that stands in for a British one in a site of another language; null where none does: the file is another one, the language has
 * nothing else to say than British English, or it is that file itself which asks.
 * @param file the path of the file that is asked for
 * @param importer the path of the file that asks
 * @param exists whether there is a file of that path
 */
export function wordFile(
  file: string,
  importer: string,
  language: Language,
  exists: (path: string) => boolean,
): string | null {
  const [, folder, name] = BRITISH.exec(file.replaceAll('\\', '/')) ?? [];
  if (folder === undefined || language === 'british') return null;
  const other = `${folder}${language}${name}`;
  return importer.replaceAll('\\', '/') !== other && exists(other) ? other : null;
}
