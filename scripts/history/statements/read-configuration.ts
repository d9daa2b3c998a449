import { type BlobReader, openBlobReader } from '../git/blob-reader.ts';
import { listTree } from '../git/list-tree.ts';
import type { Repository } from '../git/open-repository.ts';
import { repositoryPath } from '../git/repository-path.ts';
import { InputError } from '../input-error.ts';
import { BUILT_IN_TOPICS } from './built-in-topics.ts';
import { type Configuration, DEFAULT_CONFIGURATION, parseConfiguration } from './configuration.ts';
import { type BrandImages, NO_IMAGES, readBrandImages } from './read-brand-images.ts';
import { parseTopics, type Topic } from './topics.ts';

/** What legal owns beside the documents. */
export interface PublisherSettings {
  readonly configuration: Configuration;
  readonly topics: readonly Topic[];
  readonly images: BrandImages;
}

/**
 * Reads `terms.config.yaml`, the pictures that it names, and `topics.yaml`, below a path as of the newest commit; defaults and the
 * built-in topics where they are absent. Throws InputError, with file and line, where they are wrong.
 */
export async function readConfiguration(repository: Repository, path: string): Promise<PublisherSettings> {
  const base = repositoryPath(path);
  const inBase = (name: string): string => (base === '' ? name : `${base}/${name}`);
  const files = [inBase('terms.config.yaml'), inBase('topics.yaml')] as const;
  const found = await listTree(repository, files);
  const blobs = openBlobReader(repository);
  try {
    const [text, topics] = await Promise.all(files.map((file) => readFile(file, found.get(file), blobs)));
    const file = files[0];
    const configuration = text == null ? DEFAULT_CONFIGURATION : parseConfiguration(text, file);
    return {
      configuration,
      topics: topics == null ? BUILT_IN_TOPICS : parseTopics(topics, files[1]),
      images: text == null ? NO_IMAGES : await readBrandImages(configuration.brand, { text, file }, repository, blobs),
    };
  } finally {
    await blobs.close();
  }
}

/** Null where there is no such file. */
async function readFile(file: string, blob: string | undefined, blobs: BlobReader): Promise<string | null> {
  if (blob === undefined) return null;
  const content = await blobs.read(blob);
  if (content.kind !== 'content') throw new InputError('The file cannot be read', { file, line: 1 });
  return new TextDecoder().decode(content.content);
}
