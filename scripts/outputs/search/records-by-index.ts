import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import { periodOn } from '../../law/timeline.ts';
import type { EditionReader } from '../output-file.ts';
import { recordsInForce, recordsOfEntry, type SearchRecord } from './search-record.ts';

/**
 * Records in one index. While Pagefind 1.6 makes an index it takes 40 KB of memory for each (415 MB for the 10,105 records of a
 * history of 814 versions); a history with five times as many would take 2 GB in one.
 */
const RECORDS_OF_INDEX = 12_000;

/** All that the search finds, index by index: none of them takes much memory while it is made, and the page joins them. */
export function* recordsByIndex(data: EditionReader, most = RECORDS_OF_INDEX): Generator<readonly SearchRecord[]> {
  let records: SearchRecord[] = [];
  for (const record of eachRecord(data)) {
    if (records.length === most) {
      yield records;
      records = [];
    }
    records.push(record);
  }
  yield records;
}

/** Changes by document, newest last, each document's text in force after them. */
function* eachRecord(data: EditionReader): Generator<SearchRecord> {
  const edition = data.edition();
  for (const document of edition.documents) {
    for (const { slug, stepTo, overtaken } of document.versions)
      if (stepTo === undefined) yield* recordsOfEntry({ ...data.entry(slug), ...(overtaken && { overtaken }) });
    const inForce = versionInForce(document, edition, data);
    if (inForce !== undefined) yield* recordsInForce(document, inForce, data.text(inForce.slug));
  }
}

function versionInForce({ id, versions }: DocumentHeading, { today }: Edition, data: EditionReader) {
  const slug = periodOn(data.standing(id).timelines[0]!.periods, today)?.slug;
  return versions.find((each) => each.slug === slug);
}
