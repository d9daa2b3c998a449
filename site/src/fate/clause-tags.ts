import { type ClauseHistory, type DocumentHeading, type EntryHeading, versionInForceOn } from '../edition.ts';
import { documentById, findLabel } from '../find-version.ts';
import { dayBefore, longDate } from '../words/dates.ts';
import { effectiveDates } from '../words/effective-dates.ts';
import { theVersion } from '../words/version-name.ts';
import { isRecorded } from './date-source.ts';
import type { End } from './find-end.ts';
import { wordsSince } from './words-since.ts';

/** What a clause is today, in a few words for a tag; `soon` where that is about to change. */
export interface ClauseTag {
  readonly text: string;
  readonly soon: boolean;
}

/** In force, announced, gone, or with its document ended; then since when, or until when, its words stand so. */
export function clauseTags(
  history: ClauseHistory,
  document: DocumentHeading,
  end: End | null,
  today: string,
): readonly ClauseTag[] {
  const { ended, shown, unchangedSince, standsSince } = history;
  const newest = startOf(findLabel(document, unchangedSince));
  const gone = ended === null ? null : startOf(findLabel(document, ended));
  if (end !== null && shown) return [{ text: `The document ended on ${longDate(end.on)}`, soon: false }];
  if (gone !== null && !shown) return [{ text: `Removed on ${longDate(gone)}`, soon: false }];
  if (!shown) return [{ text: `Announced, from ${longDate(newest)}`, soon: true }];
  const standing = versionInForceOn(document, today);
  const since = wordsSince(history);
  const words = startOf(findLabel(documentById(since.document), since.version));
  const tags = [
    { text: standing === null ? 'Not in force' : isRecorded(standing) ? 'On record' : 'In force', soon: false },
    { text: `Unchanged since ${longDate(words)}`, soon: false },
  ];
  if (gone !== null) return [...tags, { text: `Until ${longDate(dayBefore(gone))}`, soon: true }];
  const soon = unchangedSince !== standsSince && newest > today;
  return soon ? [...tags, { text: `Other words from ${longDate(newest)}`, soon }] : tags;
}

/** `version 3, announced on 1 May 2024`; `version 3, recorded on 1 May 2024` where nothing states a date */
export function announced(heading: EntryHeading): string {
  const name = theVersion(heading.version);
  const date = longDate(heading.published);
  return name.endsWith(date) ? name : `${name}, ${isRecorded(heading) ? 'recorded' : 'announced'} on ${date}`;
}

function startOf(heading: EntryHeading): string {
  return effectiveDates(heading)[0].date;
}
