import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentHeading } from '../../changelog/edition.ts';
import type { DataFolder } from '../../loading/data-folder.ts';
import { makeFeed, newestVersions } from '../../outputs/feed.ts';
import { writeAtom } from '../../outputs/write-atom.ts';
import { writeJsonFeed } from '../../outputs/write-json-feed.ts';

/**
 * Writes the feeds of a site: of everything, and of each document.
 * @param out the site's folder
 */
export async function writeFeeds(data: DataFolder, out: string): Promise<void> {
  const edition = data.edition();
  const write = async (folder: string, documents: readonly DocumentHeading[], document: DocumentHeading | null) => {
    const entries = newestVersions(documents).map(({ slug }) => data.entry(slug));
    const feed = makeFeed(edition, entries, document);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'feed.xml'), writeAtom(feed));
    await writeFile(join(folder, 'feed.json'), writeJsonFeed(feed));
  };
  await write(out, edition.documents, null);
  for (const document of edition.documents) await write(join(out, 'documents', document.id), [document], document);
}
