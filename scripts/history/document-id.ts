import type { Diagnostic } from './input-error.ts';

/** What decides a document's id. */
export interface UnnamedDocument {
  /** Its path below the repository's top. */
  readonly path: string;
  /** The id that its front matter states. */
  readonly statedId: string | null;
  /** Whether the newest commit still has it. */
  readonly removed: boolean;
}

/**
 * The id of each document: what its front matter states, else the slug of its path below `base`. Where two want the same,
 * the first keeps it (documents that still exist before removed ones, then stated ids before slugs, then in the order of
 * paths) and the others get `-2`, `-3`, with a warning. The answer is in the order given.
 */
export function assignDocumentIds(
  documents: readonly UnnamedDocument[],
  base: string,
): { ids: string[]; warnings: (Diagnostic | null)[] } {
  const wanted = documents.map((document) => wantedId(document, base));
  const ids: string[] = [];
  const warnings: (Diagnostic | null)[] = documents.map(() => null);
  const holders = new Map<string, number>();
  const late: number[] = [];
  for (const index of [...documents.keys()].sort((one, other) => compareClaims(documents[one]!, documents[other]!))) {
    if (holders.has(wanted[index]!)) {
      late.push(index);
      continue;
    }
    holders.set(wanted[index]!, index);
    ids[index] = wanted[index]!;
  }
  for (const index of late) {
    const holder = documents[holders.get(wanted[index]!)!]!;
    const id = firstFreeId(wanted[index]!, holders);
    holders.set(id, index);
    ids[index] = id;
    warnings[index] = {
      severity: 'warning',
      file: documents[index]!.path,
      line: 1,
      message: `The id "${wanted[index]}" is already that of ${holder.path}, so this document is "${id}"`,
      expected: 'an id of its own in the front matter',
      example: 'id: code-of-conduct',
      cause: `id-clash ${id}`,
    };
  }
  return { ids, warnings };
}

/**
 * The slug of a path: `Claude.ai/Privacy Policy.md` → `claude-ai-privacy-policy`. Letters that have no Latin form are
 * written by their code points, so that no path is without a slug and no two scripts share one.
 */
export function slugOfPath(path: string): string {
  const plain = path
    .replace(MARKDOWN_PATH, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => (/[\p{L}\p{N}]/u.test(letter) ? `-u${codePoint(letter)}-` : '-'));
  const slug = cutSlug(plain.replace(/[^a-z0-9]+/g, '-'), MAXIMUM_LENGTH);
  if (slug === '') return 'document';
  return RESERVED.test(slug) ? `${slug}-document` : slug;
}

/** Paths of Markdown files. */
export const MARKDOWN_PATH = /\.(md|markdown)$/i;

const MAXIMUM_LENGTH = 100;
/** Names that Windows keeps for devices, in any folder. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

function wantedId(document: UnnamedDocument, base: string): string {
  if (document.statedId !== null && !RESERVED.test(document.statedId)) return document.statedId;
  const prefix = base === '' ? '' : `${base}/`;
  return slugOfPath(document.path.startsWith(prefix) ? document.path.slice(prefix.length) : document.path);
}

function compareClaims(one: UnnamedDocument, other: UnnamedDocument): number {
  return (
    Number(one.removed) - Number(other.removed) ||
    Number(one.statedId === null) - Number(other.statedId === null) ||
    (one.path < other.path ? -1 : Number(one.path > other.path))
  );
}

function firstFreeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 2; ; number++) {
    const suffix = `-${number}`;
    const id = cutSlug(wanted, MAXIMUM_LENGTH - suffix.length) + suffix;
    if (!taken.has(id)) return id;
  }
}

function cutSlug(text: string, length: number): string {
  return text.replace(/^-+/, '').slice(0, length).replace(/-+$/, '');
}

function codePoint(letter: string): string {
  return letter.codePointAt(0)!.toString(16);
}
