import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../../changelog/edition.ts';
import { openDataFolder } from '../../loading/data-folder.ts';
import { recordsByIndex } from '../../outputs/search/records-by-index.ts';
import type { SearchRecord } from '../../outputs/search/search-record.ts';

// Run in a process of its own by write-search-index.ts: `index-search.ts DATA OUT [RECORDS]`, the last for tests.

/** Files in which an index keeps what it says of its records; a record has about a 40th of one to itself in a long history. */
const FRAGMENTS = 300;

const [folder = '', out = '', most] = process.argv.slice(2);
const data = openDataFolder(folder);
await indexSearch();

/** Writes the indexes, the first at the top and each other in a folder below it, and their list for the page that joins them. */
async function indexSearch(): Promise<void> {
  const language = languageOf(data.edition());
  const others: string[] = [];
  let below = '';
  for (const records of recordsByIndex(data, most === undefined ? undefined : Number(most))) {
    for (const { path, content } of await makeIndex(records, language))
      if (isLoaded(path, below === '')) await write(join(out, below, path), content);
    if (below !== '') others.push(below);
    below = `${others.length + 2}/`;
  }
  await write(join(out, 'indexes.json'), `${JSON.stringify(others)}\n`);
}

async function makeIndex(records: readonly SearchRecord[], language: string) {
  const { index, errors } = await createIndex({ maxFragments: FRAGMENTS });
  if (!index) throw new Error(errors.join(' '));
  for (const record of records) {
    const { url, title, of, version, fate, above, date, kind, document, significance, content } = record;
    const filters = { document: [document], kind: [kind], year: [date.slice(0, 4)] };
    const added = await index.addCustomRecord({
      url,
      content,
      language,
      meta: { title, of, version, ...(fate && { fate }), ...(above && { above }), date, kind },
      filters: significance === undefined ? filters : { ...filters, significance: [significance] },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join(' '));
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join(' '));
  await close(); // with all its memory, before the next is made
  return made.files;
}

/** Whether the search page asks for a file; the first index alone brings the program. */
function isLoaded(path: string, first: boolean): boolean {
  if (/^(fragment|index|filter)\/|\.pf_meta$|^pagefind-entry\.json$/.test(path)) return true;
  return first && /^(pagefind|pagefind-worker)\.js$|^wasm\./.test(path);
}

async function write(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * The language that all records are filed under, because a search looks into one alone. Words are searched as they are written:
 * the stems that Pagefind makes of English cannot tell police from policy. Only what has no spaces has to be cut into words.
 */
function languageOf({ language }: Edition): string {
  return /^(?:zh|ja)\b/.test(language) ? language : 'unknown';
}
