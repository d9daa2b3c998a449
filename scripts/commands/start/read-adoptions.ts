import type { Neighbour } from '../../check/adoption/adoption.ts';
import type { AdoptedDocument } from '../../check/adoption/format-adoption.ts';
import type { RemovedDocument } from '../../check/adoption/format-removed.ts';
import { insertFrontMatter } from '../../check/adoption/insert-front-matter.ts';
import { proposeFrontMatter } from '../../check/adoption/propose-front-matter.ts';
import { openBlobReader, readMarkdown } from '../../history/git/blob-reader.ts';
import { openRepository, type Repository } from '../../history/git/open-repository.ts';
import { uncommittedDocuments } from '../../history/git/uncommitted-documents.ts';
import { type DocumentHistory, type NamedDocument, readDocument } from '../../history/read-document.ts';
import { listDocuments } from '../../history/read-history.ts';

/** What was read of a whole history. */
export interface Adoptions {
  readonly repository: Repository;
  readonly documents: readonly AdoptedDocument[];
  readonly removed: readonly RemovedDocument[];
}

/**
 * Reads every document below a path and what front matter its newest text proves. One with changes that are not committed, or a
 * translation, has none proposed.
 * @throws InputError where the repository cannot be read or holds no documents
 */
export async function readAdoptions(repo: string, path: string, say: (text: string) => void): Promise<Adoptions> {
  const repository = await openRepository(repo);
  const blobs = openBlobReader(repository);
  try {
    const all: { readonly named: NamedDocument; readonly history: DocumentHistory }[] = [];
    for (const named of await listDocuments(repository, blobs, path)) {
      say(`Reading the history … ${named.id}`);
      const history = await readDocument(named, blobs);
      if (history.versions.length > 0) all.push({ named, history });
    }
    const living = all.filter(({ named }) => named.removed === null);
    const neighbours = living.map(({ history: { id, title, path: file } }): Neighbour => ({ id, title, path: file }));
    const dirty = new Set(await uncommittedDocuments(repository, path));
    const documents: AdoptedDocument[] = [];
    for (const { history } of living) {
      say(`Reading what the texts state … ${history.id}`);
      const newest = history.versions.at(-1)!;
      if (newest.frontMatter.translates !== null) continue;
      const markdown = await readMarkdown(newest.blob, blobs);
      const { id, path: file } = history;
      const others = neighbours.filter((each) => each.id !== id);
      const { proposals, unproved } = proposeFrontMatter({ ...history, markdown }, others);
      const isDirty = dirty.has(file);
      const edited = isDirty || proposals.length === 0 ? null : insertFrontMatter(markdown, proposals);
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
