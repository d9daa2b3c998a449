import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import { makeFeed, newestVersions } from '../../outputs/feed.ts';
import { writeAtom } from '../../outputs/write-atom.ts';
import { writeJsonFeed } from '../../outputs/write-json-feed.ts';
import { entriesIn } from '../notices/request-plan.ts';

/**
 * Writes the feeds of a site: of everything, and of each document.
 * @param data the folder that `publish` writes for the site
 * @param out the site's folder
 */
export async function writeFeeds(data: string, out: string): Promise<void> {
  const edition = JSON.parse(await readFile(join(data, 'edition.json'), 'utf8')) as Edition;
  const readEntry = entriesIn(data);
  const write = async (folder: string, documents: readonly DocumentHeading[], document: DocumentHeading | null) => {
    const entries = await Promise.all(newestVersions(documents).map(({ slug }) => readEntry(slug)));
    const feed = makeFeed(edition, entries, document);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'feed.xml'), writeAtom(feed));
    await writeFile(join(folder, 'feed.json'), writeJsonFeed(feed));
  };
  await write(out, edition.documents, null);
  for (const document of edition.documents) await write(join(out, 'documents', document.id), [document], document);
}
