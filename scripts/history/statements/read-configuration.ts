import { openBlobReader } from '../git/blob-reader.ts';
import { listTree } from '../git/list-tree.ts';
import type { Repository } from '../git/open-repository.ts';
import { repositoryPath } from '../git/repository-path.ts';
import { InputError } from '../input-error.ts';
import { BUILT_IN_TOPICS } from './built-in-topics.ts';
import { type Configuration, DEFAULT_CONFIGURATION, parseConfiguration } from './configuration.ts';
import { parseTopics, type Topic } from './topics.ts';

/** What legal owns beside the documents. */
export interface PublisherSettings {
  readonly configuration: Configuration;
  readonly topics: readonly Topic[];
}

/**
 * Reads `terms.config.yaml` and `topics.yaml` below a path as of the newest commit; defaults and the built-in topics
 * where they are absent. Throws InputError, with file and line, where they are wrong.
 */
export async function readConfiguration(repository: Repository, path: string): Promise<PublisherSettings> {
  const base = repositoryPath(path);
  const inBase = (name: string): string => (base === '' ? name : `${base}/${name}`);
  const files = [inBase('terms.config.yaml'), inBase('topics.yaml')] as const;
  const found = await listTree(repository, files);
  const blobs = openBlobReader(repository);
  try {
    const [configuration, topics] = await Promise.all(
      files.map(async (file) => {
        const blob = found.get(file);
        if (blob === undefined) return null;
        const content = await blobs.read(blob);
        if (content.kind !== 'content') throw new InputError('The file cannot be read', { file, line: 1 });
        return new TextDecoder().decode(content.content);
      }),
    );
    return {
      configuration: configuration == null ? DEFAULT_CONFIGURATION : parseConfiguration(configuration, files[0]),
      topics: topics == null ? BUILT_IN_TOPICS : parseTopics(topics, files[1]),
    };
  } finally {
    await blobs.close();
  }
}
