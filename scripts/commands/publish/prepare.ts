import { withDocuments } from '../../loading/open-documents.ts';
import { openVersionTexts } from '../../loading/open-version-texts.ts';
import type { ChangelogOptions } from '../../loading/read-changelog.ts';
import { print, showProgress } from '../console.ts';

/**
 * `terms prepare`: compares and renders the versions of all documents, or of one part of them, and keeps the results in the
 * cache. So several machines can share the work, each with its own part, and one publishes from what they kept.
 */
export async function prepare(options: ChangelogOptions): Promise<number> {
  const progress = showProgress();
  let [documents, versions] = [0, 0];
  try {
    progress.say('Reading the history …');
    await withDocuments(options, { ahead: true, since: options.today }, async ({ ids, files, read, blobs }) => {
      const textsOf = openVersionTexts(options, blobs, files);
      for (const [index, id] of ids.entries()) {
        progress.say(`Comparing versions … ${index + 1} of ${ids.length} documents: ${id}`);
        const { history } = (await read(id))!;
        const texts = textsOf(history);
        for (const version of history.versions) await texts.prepare(version);
        texts.close();
        versions += history.versions.length;
        if (history.versions.length > 0) documents++;
      }
    });
    progress.stop();
    const { shard } = options;
    const part = shard === undefined ? '' : ` (part ${shard.index} of ${shard.count})`;
    print(`${versions} versions of ${documents} documents are ready${part}.\n`);
    return 0;
  } finally {
    progress.stop();
  }
}
