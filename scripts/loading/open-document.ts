import { compareTexts } from '../changelog/compare-versions.ts';
import { openRepository } from '../history/git/open-repository.ts';
import { type BlobReader, openBlobReader, readMarkdown } from '../history/git/read-blobs.ts';
import { InputError, quoteValue } from '../history/input-error.ts';
import { openHistory } from '../history/read-history.ts';
import { nearestKey } from '../history/statements/nearest-key.ts';
import { readConfiguration } from '../history/statements/read-configuration.ts';
import type { ComparedDocument, DocumentsToFollow } from './replaced-documents.ts';

/** One document, and what it takes to follow its clauses into documents that it replaced. */
export interface OpenDocument extends DocumentsToFollow {
  readonly document: ComparedDocument;
  /** The documents whose first version replaces it. All histories are read for that. */
  readonly replacing: () => Promise<readonly ComparedDocument[]>;
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
  const blobs = openBlobReader(repository);
  try {
    const read = async (each: string): Promise<ComparedDocument | null> => {
      const found = await history.read(each);
      if (found === null) return null;
      const texts = await readTextsOf(found.versions, blobs);
      return {
        history: found,
        compareVersions: compareTexts(({ blob }) => texts.get(blob)!, { topics: publisher.topics }),
      };
    };
    const document = await read(id);
    if (document === null) throw noDocument(id, history.ids);
    const replacing = async () => {
      const found: ComparedDocument[] = [];
      for (const each of history.ids) {
        const [first] = (await history.read(each))!.versions;
        if (first?.frontMatter.supersedes.includes(id)) found.push((await read(each))!);
      }
      return found;
    };
    return await use({ document, replacing, read, blobs, publisher });
  } finally {
    await blobs.close();
    await history.close();
  }
}

/** The whole files of a document's versions, by their blobs. */
async function readTextsOf(
  versions: readonly { readonly blob: string }[],
  blobs: BlobReader,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { blob } of versions) texts.set(blob, await readMarkdown(blob, blobs));
  return texts;
}

function noDocument(id: string, ids: readonly string[]): InputError {
  const near = nearestKey(id, ids) ?? ids[0]!;
  const known = ids.length <= 12 ? `one of ${ids.join(', ')}` : `one of ${ids.length} ids, such as ${near}`;
  return new InputError(`There is no document ${quoteValue(id)}`, { expected: known, example: near });
}
