import { MARKDOWN_PATH } from '../document-id.ts';
import type { Diagnostic } from '../input-error.ts';
import type { LoggedCommit, LoggedFile } from './parse-raw-log.ts';

/** A commit that changed a document. */
export interface Revision {
  readonly commit: string;
  /** The commit's date, UTC. */
  readonly date: string;
  readonly path: string;
  readonly blob: string;
}

/** One document's life in git. */
export interface DocumentRevisions {
  /** The newest path. */
  readonly path: string;
  /** Paths it had before, oldest first, that are no other document's newest path today. */
  readonly formerPaths: readonly string[];
  /** Oldest first, at least one. */
  readonly revisions: readonly Revision[];
  /** The commit that removed it, where the newest commit has it no more. */
  readonly removed: { readonly commit: string; readonly date: string } | null;
  /** What reading its history met with. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Groups the log of a path, oldest commit first, into documents in the order of their newest paths. A renamed document
 * stays the same; one that is removed and created again at its path goes on; a copy is a new document. Only regular
 * Markdown files count: what turns into a symbolic link or a submodule is as good as removed.
 */
export function groupRevisions(commits: Iterable<LoggedCommit>): DocumentRevisions[] {
  const living = new Map<string, OpenDocument>();
  const removed = new Map<string, OpenDocument>();
  const all: OpenDocument[] = [];
  for (const { commit, date, files } of commits) {
    // Departures first, so that two documents may swap paths in one commit.
    const moved = new Map<string, OpenDocument>();
    for (const file of files) {
      const gone = departedPath(file);
      const document = gone === null ? undefined : living.get(gone);
      if (document === undefined) continue;
      living.delete(gone!);
      if (isDocument(file)) moved.set(file.path, document);
      else {
        document.removed = { commit, date };
        removed.set(gone!, document);
      }
    }
    for (const file of files) {
      if (!isDocument(file)) continue;
      const { path, blob } = file;
      const document = moved.get(path) ?? living.get(path) ?? removed.get(path) ?? { revisions: [], removed: null };
      if (document.revisions.length === 0) all.push(document);
      if (document.removed !== null) removed.delete(path);
      document.removed = null;
      document.revisions.push({ commit, date, path, blob });
      living.set(path, document);
    }
  }
  return all.map((document) => closeDocument(document, living)).sort(byPath);
}

interface OpenDocument {
  revisions: Revision[];
  removed: { commit: string; date: string } | null;
}

/** The path that a document no longer has after this: that of a deletion, a rename's source, a file that became a link. */
function departedPath(file: LoggedFile): string | null {
  if (file.status === 'R') return file.from;
  return file.status !== 'C' && !isDocument(file) ? file.path : null;
}

/** Only regular Markdown files are documents. */
export function isDocument({ mode, path }: LoggedFile): boolean {
  return (mode === '100644' || mode === '100755') && MARKDOWN_PATH.test(path);
}

function closeDocument(
  { revisions, removed }: OpenDocument,
  living: ReadonlyMap<string, OpenDocument>,
): DocumentRevisions {
  const { path } = revisions.at(-1)!;
  const former = new Set(revisions.map((revision) => revision.path));
  const formerPaths = [...former].filter((candidate) => candidate !== path && !living.has(candidate));
  return { path, formerPaths, revisions, removed, warnings: [] };
}

function byPath(one: DocumentRevisions, other: DocumentRevisions): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  // One path may have held two documents, one after another; the one that is there today comes first.
  return Number(one.removed !== null) - Number(other.removed !== null);
}
