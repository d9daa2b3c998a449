/** The id of the document whose file stands, or stood, at a path below the repository's top; null where none did. */
export type FindDocument = (path: string) => string | null;

/** Where links begin, and what they may lead to. */
export interface LinkPlace {
  /** The lineage id of each clause of the version, by index. */
  readonly ids: readonly string[];
  /** Path of the version's file. */
  readonly path: string;
  readonly findDocument: FindDocument;
}

/**
 * Leads the links of rendered HTML to their ends. Rendering depends on the text alone, so that it can be kept; what a link
 * leads to depends on all else that is published. It leaves them in two forms, which no text can counterfeit, as `<` and `"`
 * are escaped in it:
 *
 *     <a href="#~12">         the clause at that position    →  <a href="#fees-x4k2">
 *     <a href="~../aup.md">   a file, as the source has it   →  <a href="/documents/aup/">, or no link where it is not published
 *
 * An address that begins with `/` is one below the site; each page makes it relative to itself.
 */
export function resolveLinks(html: string, { ids, path, findDocument }: LinkPlace): string {
  if (!html.includes('~')) return html;
  return html
    .replace(/<a href="#~(\d+)"/g, (_, index: string) => `<a href="#${ids[Number(index)]!}"`)
    .replace(/<a href="~([^"]*)">(.*?)<\/a>/gs, (_, target: string, words: string) => {
      const document = findDocument(pathOf(readEntities(target), path));
      return document === null ? words : `<a href="/documents/${document}/">${words}</a>`;
    });
}

/** The path that a link names, without query and fragment: from the repository's top where it begins with a slash. */
function pathOf(target: string, from: string): string {
  const named = decode(target.split(/[?#]/)[0]!);
  const parts = named.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of named.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function readEntities(attribute: string): string {
  return attribute.replace(/&#x([\dA-F]{1,6});/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
