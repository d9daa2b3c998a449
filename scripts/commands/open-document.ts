import type { Publisher } from '../changelog/make-entry.ts';
import { InputError, quoteValue } from '../history/input-error.ts';
import { nearestKey } from '../history/nearest-key.ts';
import { openRepository } from '../history/open-repository.ts';
import { readConfiguration } from '../history/read-configuration.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import { type History, openHistory } from '../history/read-history.ts';

/** One document, and what it takes to follow its clauses into documents that it replaced. */
export interface OpenDocument {
  readonly document: DocumentHistory;
  readonly history: History;
  readonly publisher: Publisher;
}

/**
 * Opens a repository for one document, and closes it after use.
 * @throws InputError where the repository cannot be read or has no such document
 */
export async function withDocument<Result>(
  id: string,
  { repo, path }: { readonly repo: string; readonly path: string },
  use: (open: OpenDocument) => Promise<Result>,
): Promise<Result> {
  const repository = await openRepository(repo);
  const publisher = await readConfiguration(repository, path);
  const history = await openHistory(repository, { path });
  try {
    const document = await history.read(id);
    if (document === null) throw noDocument(id, history.ids);
    return await use({ document, history, publisher });
  } finally {
    await history.close();
  }
}

function noDocument(id: string, ids: readonly string[]): InputError {
  const near = nearestKey(id, ids) ?? ids[0]!;
  const known = ids.length <= 12 ? `one of ${ids.join(', ')}` : `one of ${ids.length} ids, such as ${near}`;
  return new InputError(`There is no document ${quoteValue(id)}`, { expected: known, example: near });
}
