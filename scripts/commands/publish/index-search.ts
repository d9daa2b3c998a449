import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import { periodOn } from '../../law/timeline.ts';
import { openDataFolder } from '../../loading/data-folder.ts';
import { detailedVersions } from '../../outputs/search/detailed-versions.ts';
import { MOST_CLAUSES, recordsInForce, recordsOfEntry, type SearchRecord } from '../../outputs/search/search-record.ts';
import { settleSearchIndex } from './settle-search-index.ts';

// Run in a process of its own by write-search-index.ts: `index-search.ts DATA OUT`.

const [folder = '', out = ''] = process.argv.slice(2);
const data = openDataFolder(folder);
await indexSearch();

async function indexSearch(): Promise<void> {
  const edition = data.edition();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join(' '));
  for (const record of eachRecord(edition)) {
    const { url, title, of, version, fate, above, date, kind, document, significance, content } = record;
    const filters = { document: [document], kind: [kind], year: [date.slice(0, 4)] };
    const added = await index.addCustomRecord({
      url,
      content,
      language: languageOf(edition),
      meta: { title, of, version, ...(fate && { fate }), ...(above && { above }), date, kind },
      filters: significance === undefined ? filters : { ...filters, significance: [significance] },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join(' '));
  }
  // In memory, not by its own `writeFiles`: all is settled before anything is written.
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join(' '));
  await close();
  for (const [path, content] of settleSearchIndex(new Map(made.files.map(({ path, content }) => [path, content])))) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * The language that all records are filed under, because a search looks into one alone. Words are searched as they are written:
 * the stems that Pagefind makes of English cannot tell police from policy. Only what has no spaces has to be cut into words.
 */
function languageOf({ language }: Edition): string {
  return /^(?:zh|ja)\b/.test(language) ? language : 'unknown';
}

/** Changes by document, newest last, each document's text in force after them. */
function* eachRecord(edition: Edition): Generator<SearchRecord> {
  const { documents } = edition;
  const detailed = detailedVersions(documents);
  let clauses = 0;
  for (const document of documents) clauses += textInForce(document, edition)?.text.clauses.length ?? 0;
  for (const document of documents) {
    for (const { slug, stepTo, overtaken } of document.versions)
      if (stepTo === undefined)
        yield* recordsOfEntry({ ...data.entry(slug), ...(overtaken && { overtaken }) }, detailed.has(slug));
    const inForce = textInForce(document, edition);
    if (inForce !== null) yield* recordsInForce(document, inForce.version, inForce.text, clauses <= MOST_CLAUSES);
  }
}

function textInForce({ id, versions }: DocumentHeading, { today }: Edition) {
  const slug = periodOn(data.standing(id).timelines[0]!.periods, today)?.slug;
  const version = versions.find((each) => each.slug === slug);
  return version === undefined ? null : { version, text: data.text(version.slug) };
}
