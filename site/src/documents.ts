import { dayBefore } from './dates.ts';
import { type DocumentHeading, type EntryHeading, readEdition } from './edition.ts';
import { versionInForceOn } from './standing.ts';

/** The document of the edition by its id. */
export function documentById(id: string): DocumentHeading {
  const document = readEdition().documents.find((each) => each.id === id);
  if (!document) throw new Error(`edition.json has no document ${id}.`);
  return document;
}

/**
 * The version whose text the page of a document shows: the one in force today; of a document that has ended, the last that
 * was; of one that has not begun, the newest that was not withdrawn.
 */
export function shownVersion(document: DocumentHeading, today: string): EntryHeading | null {
  const { versions, retired } = document;
  const day = retired !== null && retired <= today ? dayBefore(retired) : today;
  return versionInForceOn(document, day) ?? versions.findLast(({ withdrawn }) => !withdrawn) ?? versions.at(-1) ?? null;
}
