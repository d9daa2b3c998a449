import { lastVersionBefore } from '../changelog/replaced-version.ts';
import type { DocumentRevisions, Revision } from '../history/git/group-revisions.ts';
import type { NamedDocument } from '../history/read-document.ts';
import { splitFrontMatter } from '../history/statements/split-front-matter.ts';
import type { Version } from '../history/versions.ts';
import { versionBefore } from '../law/version-before.ts';
import type { DeskDocument, DraftSource, ReplacedText } from './draft.ts';

/** The texts of all revisions by their blobs, wherever they lie. */
export interface DraftTexts {
  /** Whether it is not committed. */
  isEdited(blob: string): boolean;
  /** Bytes of a text that is too large to be read; null for the others. */
  oversizeOf(blob: string): number | null;
  /** The whole file; empty where it is too large to be read. */
  markdownOf(blob: string): Promise<string>;
  versionsOf(id: string, revisions: readonly Revision[]): readonly Version[];
}

/** What there is to check, and what it is seen beside. */
export interface FoundDrafts {
  readonly sources: readonly DraftSource[];
  /** All documents as they would stand. */
  readonly documents: readonly DeskDocument[];
  /** The newest versions of the documents that may be asked about. */
  readonly newest: readonly Version[];
}

/**
 * Decides which texts are drafts, and what each is compared with. A document that the branch deletes is one without text.
 * @param documents as they lie in the work tree
 * @param stood where the branch began; null where each newest text is checked against the one before
 * @param today ISO date, on which a branch would be merged
 */
export async function findDrafts(
  documents: readonly NamedDocument[],
  stood: readonly NamedDocument[] | null,
  texts: DraftTexts,
  today: string,
): Promise<FoundDrafts> {
  const lives = documents
    .filter(({ removed }) => removed === null)
    .map((document) => lifeOf(document, stood, texts, today));
  const sources: DraftSource[] = [];
  for (const life of lives) if (life.isChanged) sources.push(await sourceOf(life, lives, texts));
  for (const document of documents.filter(({ removed }) => removed !== null && stood !== null))
    sources.push(...(await deletedSource(document, stood!, texts)));
  const found: DeskDocument[] = [];
  for (const { id, path, versions, last } of lives) {
    const title = versions.at(-1)?.title ?? id;
    found.push({ id, path, title, versions, markdown: await texts.markdownOf(last.blob) });
  }
  // Without a base any document may be asked about; with one, those that the branch changes.
  const asked = lives.filter(({ isChanged }) => isChanged || stood === null);
  return { sources, documents: found, newest: asked.flatMap(({ versions }) => versions.at(-1) ?? []) };
}

/** What a document was, and what it becomes. */
interface DraftLife {
  readonly id: string;
  readonly path: string;
  /** The id that it had; its own where it is new. */
  readonly formerId: string;
  readonly before: readonly Revision[];
  readonly last: Revision;
  readonly versions: readonly Version[];
  readonly current: readonly Version[];
  readonly isChanged: boolean;
  readonly unmerged: boolean;
}

function lifeOf(
  document: NamedDocument,
  stood: readonly NamedDocument[] | null,
  texts: DraftTexts,
  today: string,
): DraftLife {
  const { id, path, revisions } = document;
  const former = stood === null ? null : findFormer(document, stood);
  const before = stood === null ? revisions.slice(0, -1) : (former?.revisions ?? []);
  const last = revisions.at(-1)!;
  const isChanged = before.at(-1)?.blob !== last.blob || before.at(-1)?.path !== last.path;
  const merged = stood === null ? last : { ...last, date: today };
  const current = texts.versionsOf(id, before);
  const versions = isChanged ? texts.versionsOf(id, [...before, merged]) : current;
  return {
    id,
    path,
    formerId: former?.id ?? id,
    before,
    last,
    versions,
    current,
    isChanged,
    unmerged: stood !== null || texts.isEdited(last.blob),
  };
}

async function sourceOf(
  { id, path, formerId, before, last, versions, current, unmerged }: DraftLife,
  lives: readonly DraftLife[],
  texts: DraftTexts,
): Promise<DraftSource> {
  const previous = versions.length === 0 ? null : versionBefore(versions, versions.length - 1);
  const replaced: ReplacedText[] = [];
  const [first, second] = versions;
  for (const other of second === undefined ? (first?.frontMatter.supersedes ?? []) : []) {
    const version = lastVersionBefore(first!, lives.find((life) => life.id === other)?.versions ?? []);
    if (version !== null) replaced.push({ version, markdown: await texts.markdownOf(version.blob) });
  }
  return {
    id,
    path,
    replaced,
    markdown: await texts.markdownOf(last.blob),
    oversize: texts.oversizeOf(last.blob),
    versions,
    current:
      current.length === 0
        ? null
        : {
            id: formerId,
            path: before.at(-1)!.path,
            markdown: await texts.markdownOf(before.at(-1)!.blob),
            versions: current,
          },
    previous: previous === null ? null : { version: previous, markdown: await texts.markdownOf(previous.blob) },
    unmerged,
  };
}

/** A document that stood where the branch began and is deleted by it, as one without text. */
async function deletedSource(
  document: NamedDocument,
  stood: readonly NamedDocument[],
  texts: DraftTexts,
): Promise<readonly DraftSource[]> {
  const { path } = document;
  const former = findFormer(document, stood);
  if (former === null) return [];
  const { id, revisions: before } = former;
  const versions = texts.versionsOf(id, before);
  if (versions.length === 0) return [];
  const markdown = await texts.markdownOf(before.at(-1)!.blob);
  const { body } = splitFrontMatter(markdown);
  const left = {
    id,
    path,
    markdown: markdown.slice(0, markdown.length - body.length),
    oversize: null,
    versions,
    previous: null,
    replaced: [],
    unmerged: true,
  };
  return [{ ...left, current: { id, path: former.path, markdown, versions } }];
}

/** The document where the branch began: at its path, at one that it had before; null where it is new. */
function findFormer({ path, formerPaths }: DocumentRevisions, stood: readonly NamedDocument[]): NamedDocument | null {
  const there = stood.filter(({ removed }) => removed === null);
  return there.find((each) => each.path === path) ?? there.find((each) => formerPaths.includes(each.path)) ?? null;
}
