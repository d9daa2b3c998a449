import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openDataFolder } from '../../loading/data-folder.ts';
import { apiFiles } from '../../outputs/api/api-files.ts';
import { calendarFiles } from '../../outputs/calendar/calendar-files.ts';
import { feedFiles } from '../../outputs/feeds/feed-files.ts';
import { markdownFiles } from '../../outputs/markdown/markdown-files.ts';
import { archiveFiles } from '../../outputs/open-terms-archive/archive-files.ts';
import type { EditionReader, OutputFile } from '../../outputs/output-file.ts';
import type { Sha256 } from '../../outputs/record/seal.ts';
import { sinceFiles } from '../../outputs/since/since-files.ts';
import { weekFiles } from '../../outputs/weeks/week-files.ts';
import { wordFiles } from '../../outputs/word/word-files.ts';
import { sha256 } from '../sha256.ts';
import { sealPublication } from './seal-publication.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Each form in which the changelog can be taken away, file by file. */
const FORMS: readonly ((data: EditionReader, sha256: Sha256) => Iterable<OutputFile>)[] = [
  feedFiles,
  weekFiles,
  calendarFiles,
  apiFiles,
  archiveFiles,
  markdownFiles,
  wordFiles,
  sinceFiles,
];

/**
 * Writes into a site all that is not a page, one form after another, and what the search finds; then seals the whole of it.
 * @param edition the data folder that the site was built from
 * @param out the site's folder, with its pages
 * @returns the digest of the publication: the SHA-256 of the list of its hashes, in hex
 */
export async function writeOutputs(edition: string, out: string): Promise<string> {
  const data = openDataFolder(edition);
  for (const form of FORMS)
    for (const { path, content } of form(data, sha256)) {
      const file = join(out, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  await writeSearchIndex(resolve(edition), out);
  return await sealPublication(out);
}
