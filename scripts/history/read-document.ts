import { documentTitle } from './document-title.ts';
import type { BlobReader } from './git/blob-reader.ts';
import type { DocumentRevisions, Revision } from './git/group-revisions.ts';
import { type Diagnostic, InputError } from './input-error.ts';
import { factsOf, type KnownText, readKnownText } from './known-text.ts';
import type { ParsedFrontMatter } from './read-text.ts';
import { findVersions, type ReadRevision, type Version } from './versions.ts';

/** A document with its id, before its texts are read. */
export interface NamedDocument extends DocumentRevisions {
  readonly id: string;
  /** What reading its history and naming it met with. */
  readonly warnings: readonly Diagnostic[];
}

/** A document with all its versions. */
export interface DocumentHistory {
  readonly id: string;
  /** The newest path. */
  readonly path: string;
  /** Paths it had before, oldest first; their slugs redirect. */
  readonly formerPaths: readonly string[];
  readonly title: string;
  /** As the newest version states it. */
  readonly language: string | null;
  /** Under which heading lists show it, as the newest version states it. */
  readonly group: string | null;
  /** The day on which the document ends, as the newest version states it. */
  readonly retired: string | null;
  /** The day (UTC) on which its file was removed from git, where it was. That alone ends nothing in law. */
  readonly removed: string | null;
  /** Oldest first; none where the document never had any text. */
  readonly versions: readonly Version[];
  /** One per cause, its newest occurrence. */
  readonly warnings: readonly Diagnostic[];
}

/** Reads the texts of one document and makes its versions. Rejects with InputError where git lacks a text. */
export async function readDocument(document: NamedDocument, blobs: BlobReader): Promise<DocumentHistory> {
  return makeHistory(document, await readTexts(document, blobs, new Map()));
}

/** Adds to the texts known those of a document that are not, each read once. Rejects with InputError where git lacks one. */
export async function readTexts(
  { revisions }: Pick<NamedDocument, 'revisions'>,
  blobs: BlobReader,
  known: Map<string, KnownText>,
): Promise<ReadonlyMap<string, KnownText>> {
  const parsed: ParsedFrontMatter = new Map();
  for (const { blob } of revisions) {
    if (known.has(blob)) continue;
    const content = await blobs.read(blob);
    if (content.kind === 'missing') throw missingText(blob, revisions);
    known.set(blob, content.kind === 'too-large' ? content.size : readKnownText(content.content.toString(), parsed));
  }
  return known;
}

/** Makes the versions of one document whose texts are all known. */
export function makeHistory(document: NamedDocument, texts: ReadonlyMap<string, KnownText>): DocumentHistory {
  const { id, path, formerPaths, removed } = document;
  const newestCommit = document.revisions.at(-1)!.commit;
  const warnings: Diagnostic[] = [];
  const warn = (found: readonly Diagnostic[], commit: string): void => {
    // An occurrence in the newest text is at a line that the reader can open; older ones say in which commit.
    // What cannot be read now can be mended now; a text of long ago stays as it is.
    for (const warning of found) {
      const isUnread = removed === null && UNREAD_CAUSES.has(warning.cause);
      if (commit !== newestCommit) warnings.push({ ...warning, commit });
      else warnings.push({ ...dropCommit(warning), ...(isUnread && { severity: 'error' }) });
    }
  };
  const revisions: ReadRevision[] = [];
  for (const revision of document.revisions) {
    const known = texts.get(revision.blob)!;
    const text = factsOf(known);
    if (text === null) warn([passedOver(revision, known)], revision.commit);
    else {
      revisions.push({ ...revision, text });
      warn(
        text.warnings.map((warning) => ({ ...warning, file: revision.path })),
        revision.commit,
      );
    }
  }
  const found = findVersions(id, revisions);
  for (const warning of found.warnings) warn([warning], warning.commit ?? newestCommit);
  const newest = found.versions.at(-1);
  return {
    id,
    path,
    formerPaths,
    title: newest?.title ?? documentTitle(null, null, path),
    language: newest?.frontMatter.language ?? null,
    group: newest?.frontMatter.group ?? null,
    retired: newest?.frontMatter.retired ?? null,
    removed: removed?.date ?? null,
    versions: found.versions,
    warnings: newestPerCause([...document.warnings, ...warnings]),
  };
}

const UNREAD_CAUSES: ReadonlySet<string> = new Set(['too-large', 'no-text', 'encoding']);

/** The version before goes on standing: what is not read takes nothing away. */
function passedOver({ path }: Revision, text: KnownText): Diagnostic {
  const what = typeof text === 'number' ? `The file has ${text} bytes, more than are read` : `The file is ${text}`;
  return {
    severity: 'warning',
    file: path,
    line: 1,
    message: `${what}, so this revision is passed over`,
    expected: 'the text of the terms in UTF-8',
    cause: typeof text === 'number' ? 'too-large' : 'no-text',
  };
}

function missingText(hash: string, revisions: readonly Revision[]): InputError {
  const revision = revisions.find(({ blob }) => blob === hash)!;
  return new InputError(`The repository lacks a text of this file (commit ${revision.commit}, blob ${hash})`, {
    file: revision.path,
    expected: 'a clone with all objects, not a partial one',
    example: 'git fetch --refetch --no-filter, or clone again without --filter',
  });
}

function dropCommit({ commit: _, ...warning }: Diagnostic): Diagnostic {
  return warning;
}

function newestPerCause(warnings: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(warnings.map((warning) => [warning.cause, warning])).values()];
}
