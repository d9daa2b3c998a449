import type { AdoptedText, Neighbour } from '../../check/adoption/adoption.ts';
import type { AdoptedDocument } from '../../check/adoption/format-adoption.ts';
import type { RemovedDocument } from '../../check/adoption/format-removed.ts';
import { insertFrontMatter } from '../../check/adoption/insert-front-matter.ts';
import { proposeFrontMatter } from '../../check/adoption/propose-front-matter.ts';
import { compareText } from '../../history/compare-text.ts';
import { type BlobReader, openBlobReader, readMarkdown } from '../../history/git/blob-reader.ts';
import { openRepository, type Repository } from '../../history/git/open-repository.ts';
import { uncommittedDocuments } from '../../history/git/uncommitted-documents.ts';
import { NoDocuments } from '../../history/no-documents.ts';
import { type DocumentHistory, type NamedDocument, readDocument } from '../../history/read-document.ts';
import { listDocuments } from '../../history/read-history.ts';
import { type DraftOptions, type Drafts, readDrafts } from '../legal/read-drafts.ts';

/** What was read of a whole history. */
export interface Adoptions {
  readonly repository: Repository;
  readonly documents: readonly AdoptedDocument[];
  readonly removed: readonly RemovedDocument[];
}

/**
 * Reads every document below a path and what front matter its newest text proves: as it lies in the work tree where it is not as
 * committed. A translation has none proposed.
 * @throws InputError where the repository cannot be read or holds no documents
 */
export async function readAdoptions(
  { repo, path, today }: DraftOptions,
  say: (text: string) => void,
): Promise<Adoptions> {
  const repository = await openRepository(repo);
  const blobs = openBlobReader(repository);
  try {
    const all: { readonly named: NamedDocument; readonly history: DocumentHistory }[] = [];
    const lying = await readLying(repository, { repo, path, today });
    for (const named of await listCommitted(repository, blobs, path, lying.size > 0)) {
      say(`Reading the history … ${named.id}`);
      const history = await readDocument(named, blobs);
      if (history.versions.length > 0) all.push({ named, history });
    }
    const living = all.filter(({ named }) => named.removed === null);
    const texts: LivingText[] = [];
    for (const { history } of living) {
      if (lying.has(history.path)) continue;
      const markdown = await readMarkdown(history.versions.at(-1)!.blob, blobs);
      texts.push({ ...history, markdown, isDirty: false });
    }
    for (const text of lying.values()) {
      const formerPaths = living.find(({ history }) => history.path === text.path)?.history.formerPaths ?? [];
      texts.push({ ...text, formerPaths, isDirty: true });
    }
    texts.sort((one, other) => compareText(one.path, other.path));
    const neighbours = texts.map(({ id, title, path: file }): Neighbour => ({ id, title, path: file }));
    const documents: AdoptedDocument[] = [];
    for (const text of texts) {
      const { id, path: file, markdown, isDirty } = text;
      say(`Reading what the texts state … ${id}`);
      if (text.versions.at(-1)!.frontMatter.translates !== null) continue;
      const others = neighbours.filter((each) => each.id !== id);
      const { proposals, unproved } = proposeFrontMatter(text, others);
      const edited = proposals.length === 0 ? null : insertFrontMatter(markdown, proposals);
      documents.push({ id, path: file, markdown, proposals, unproved, edited, isDirty });
    }
    const removed = all.flatMap(({ named, history }): RemovedDocument[] => {
      if (named.removed === null) return [];
      const { id, title, path: file, versions } = history;
      const heirs = neighbours.filter((each) => each.title.toLowerCase() === title.toLowerCase());
      return [{ id, path: file, ...named.removed, last: versions.at(-1)!.label, heirs: heirs.map((each) => each.id) }];
    });
    return { repository, documents, removed };
  } finally {
    await blobs.close();
  }
}

/** A document that is there, with its newest text. */
type LivingText = AdoptedText & { readonly title: string; readonly isDirty: boolean };

/** By path, the documents that are not as committed, with all versions as they would be once they are. */
async function readLying(
  repository: Repository,
  options: DraftOptions,
): Promise<ReadonlyMap<string, Drafts['desk']['documents'][number]>> {
  const dirty = new Set(await uncommittedDocuments(repository, options.path));
  if (dirty.size === 0) return new Map();
  const { desk } = await readDrafts(options);
  const lying = desk.documents.filter(({ path, versions }) => dirty.has(path) && versions.length > 0);
  return new Map(lying.map((document) => [document.path, document]));
}

/** Nothing where all that there is has still to be committed. */
async function listCommitted(
  repository: Repository,
  blobs: BlobReader,
  path: string,
  isLying: boolean,
): Promise<readonly NamedDocument[]> {
  try {
    return await listDocuments(repository, blobs, path);
  } catch (error) {
    if (isLying && error instanceof NoDocuments) return [];
    throw error;
  }
}
