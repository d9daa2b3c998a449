import type { FindDocument } from './resolve-links.ts';

/** A document and the paths, below the repository's top, at which its file stands and stood. */
export interface DocumentFile {
  readonly id: string;
  readonly path: string;
  readonly formerPaths: readonly string[];
}

/**
 * Finds documents for the links between them: by the path of the file, else by its name where only one document has it. Sites
 * that show the same files under other addresses keep the names: `/policies/privacy-statement` is `policy/privacy-statement.md`.
 */
export function documentFinder(documents: readonly DocumentFile[]): FindDocument {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string | null>();
  for (const { id, formerPaths } of documents) for (const path of formerPaths) byPath.set(path, id);
  for (const { id, path } of documents) byPath.set(path, id);
  for (const { id, path } of documents) byName.set(nameOf(path), byName.has(nameOf(path)) ? null : id);
  return (path) => byPath.get(path) ?? byName.get(nameOf(path)) ?? null;
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.(?:md|markdown|html?)$/, '');
}
