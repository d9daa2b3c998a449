import process from 'node:process';
import type { EntryRecord } from '../cache/document-record.ts';
import { showProgress } from './progress.ts';
import { type ChangelogOptions, readChangelog } from './read-changelog.ts';

/**
 * `terms prepare`: compares the versions of all documents, or of one part of them, and keeps the results in the cache. So
 * several machines can share the work, each with its own part, and one publishes from what they kept.
 */
export async function prepare(options: ChangelogOptions): Promise<number> {
  const progress = showProgress();
  let [documents, versions] = [0, 0];
  const count = ({ heading }: EntryRecord) => {
    versions++;
    if (heading.previous === null) documents++;
  };
  try {
    await readChangelog(options, count, progress.say);
    progress.stop();
    const { shard } = options;
    const part = shard === undefined ? '' : ` (part ${shard.index} of ${shard.count})`;
    process.stdout.write(`${versions} versions of ${documents} documents are ready${part}.\n`);
    return 0;
  } finally {
    progress.stop();
  }
}
