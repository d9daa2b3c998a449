import { createHash } from 'node:crypto';
import { titleOf } from './document-title.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import type { DocumentRevisions, Revision } from './group-revisions.ts';
import { type Diagnostic, InputError } from './input-error.ts';
import type { BlobReader } from './read-blobs.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { findVersions, type ReadRevision, type Version } from './versions.ts';

/** A document with its id, before its texts are read. */
export interface NamedDocument extends DocumentRevisions {
  readonly id: string;
  /** What naming it gave rise to. */
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
  const { id, path, formerPaths, removed } = document;
  const newestCommit = document.revisions.at(-1)!.commit;
  const warnings: Diagnostic[] = [];
  const warn = (found: readonly Diagnostic[], commit: string): void => {
    // An occurrence in the newest text is at a line that the reader can open; older ones say in which commit.
    for (const warning of found) warnings.push(commit === newestCommit ? dropCommit(warning) : { ...warning, commit });
  };
  const revisions: ReadRevision[] = [];
  const texts = await readTexts(document.revisions, blobs);
  for (const revision of document.revisions) {
    const text = texts.get(revision.blob)!;
    if (typeof text === 'number') warn([warnOfSize(revision, text)], revision.commit);
    else {
      revisions.push(readRevision(revision, text));
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
    title: newest?.title ?? titleOf(null, '', path),
    language: newest?.frontMatter.language ?? null,
    retired: newest?.frontMatter.retired ?? null,
    removed: removed?.date ?? null,
    versions: found.versions,
    warnings: newestPerCause([...document.warnings, ...warnings]),
  };
}

/** One text, taken apart, kept as the bytes that it came in. */
interface ReadText {
  readonly content: Buffer;
  readonly textHash: string;
  readonly frontMatter: FrontMatter;
  readonly warnings: readonly Diagnostic[];
}

/** Each distinct blob, read once; its size in place of its text where it is too large. */
async function readTexts(
  revisions: readonly Revision[],
  blobs: BlobReader,
): Promise<ReadonlyMap<string, ReadText | number>> {
  const hashes = [...new Set(revisions.map(({ blob }) => blob))];
  const parsed = new Map<string, ReturnType<typeof parseFrontMatter>>();
  const texts = new Map<string, ReadText | number>();
  for (const hash of hashes) {
    const content = await blobs.read(hash);
    if (content.kind === 'missing') throw missingText(hash, revisions);
    texts.set(hash, content.kind === 'too-large' ? content.size : takeApart(content.content, parsed));
  }
  return texts;
}

/**
 * Texts are made of their bytes when asked for: JavaScript takes two bytes for each letter of a text with one curly quote
 * in it, and one document of the genai corpus has 82 million letters over its versions.
 */
function readRevision(revision: Revision, { content, textHash, frontMatter }: ReadText): ReadRevision {
  return {
    ...revision,
    get markdown() {
      return content.toString();
    },
    get body() {
      return splitFrontMatter(content.toString()).body;
    },
    textHash,
    frontMatter,
  };
}

function takeApart(content: Buffer, parsed: Map<string, ReturnType<typeof parseFrontMatter>>): ReadText {
  const markdown = content.toString();
  const split = splitFrontMatter(markdown);
  // A copy, as a part of a string keeps the whole of it in memory.
  const yaml = Buffer.from(split.yaml).toString();
  // Most revisions leave the front matter as it was.
  const known = parsed.get(yaml) ?? parseFrontMatter(yaml, '');
  parsed.set(yaml, known);
  const warnings = markdown.includes('\ufffd') ? [...known.warnings, ENCODING_WARNING] : known.warnings;
  const textHash = createHash('sha256').update(split.body.replaceAll('\r\n', '\n')).digest('hex');
  return { content, textHash, frontMatter: known.frontMatter, warnings };
}

const ENCODING_WARNING: Diagnostic = {
  severity: 'warning',
  file: '',
  line: 1,
  message: 'Some characters cannot be read and show as \ufffd',
  expected: 'a text file in UTF-8',
  cause: 'encoding',
};

function warnOfSize(revision: Revision, size: number): Diagnostic {
  const message = `The file has ${size} bytes, more than are read, so this revision is passed over`;
  return { severity: 'warning', file: revision.path, line: 1, message, cause: 'too-large' };
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
