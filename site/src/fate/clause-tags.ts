import { type ClauseHistory, type DocumentHeading, type EntryHeading, versionInForceOn } from '../edition.ts';
import { documentById, findLabel } from '../find-version.ts';
import { datedLabel } from '../words/dated-label.ts';
import { dayBefore } from '../words/day-before.ts';
import { effectiveDates } from '../words/effective-dates.ts';
import { CLAUSES, FATE, VERSIONS } from '../words/language.ts';
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
  if (end !== null && shown) return [{ text: CLAUSES.documentEnded(end.on), soon: false }];
  if (gone !== null && !shown) return [{ text: CLAUSES.removedOn(gone), soon: false }];
  if (!shown) return [{ text: CLAUSES.announcedFrom(newest), soon: true }];
  const standing = versionInForceOn(document, today);
  const since = wordsSince(history);
  const words = startOf(findLabel(documentById(since.document), since.version));
  const tags = [
    {
      text: standing === null ? CLAUSES.notInForce : isRecorded(standing) ? CLAUSES.onRecord : CLAUSES.inForce,
      soon: false,
    },
    { text: CLAUSES.unchangedSince(words), soon: false },
  ];
  if (gone !== null) return [...tags, { text: CLAUSES.until(dayBefore(gone)), soon: true }];
  const soon = unchangedSince !== standsSince && newest > today;
  return soon ? [...tags, { text: CLAUSES.otherWordsFrom(newest), soon }] : tags;
}

/** Within a sentence: `version 3, announced on 1 May 2024`; `version 3, recorded on 1 May 2024` where nothing states a date */
export function announced(heading: EntryHeading): string {
  const { version, published } = heading;
  // A version that is called by its date needs it once.
  if (datedLabel(version)?.date === published) return VERSIONS.the(version);
  return isRecorded(heading) ? FATE.nameRecorded(version, published) : FATE.nameAnnounced(version, published);
}

function startOf(heading: EntryHeading): string {
  return effectiveDates(heading)[0].date;
}
