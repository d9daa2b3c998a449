import { dayBefore, longDate } from './dates.ts';
import { documentById } from './documents.ts';
import type { ClauseHistory, DocumentHeading, EntryHeading } from './edition.ts';
import { effectiveDates } from './effective-dates.ts';
import { findLabel } from './find-version.ts';
import { takesEffectSoon, versionInForceOn } from './standing.ts';
import { versionName } from './version-name.ts';
import { wordsSince } from './words-since.ts';

/** What a clause is today, in a few words for a tag; `soon` where that is about to change. */
export interface StandingWord {
  readonly text: string;
  readonly soon: boolean;
}

/** In force, announced, gone, or with its document ended; then since when, or until when, its words stand so. */
export function clauseStanding(
  history: ClauseHistory,
  document: DocumentHeading,
  today: string,
): readonly StandingWord[] {
  const { firstSeen, ended } = history;
  const gone = ended === null ? null : findLabel(document, ended);
  if (gone !== null && !takesEffectSoon(gone, document, today))
    return [{ text: `Removed on ${longDate(startOf(gone))}`, soon: false }];
  if (document.retired !== null && document.retired <= today)
    return [{ text: `The document ended on ${longDate(document.retired)}`, soon: false }];
  const first = findLabel(document, firstSeen);
  if (takesEffectSoon(first, document, today) && startOf(first) > today)
    return [{ text: `Announced, from ${longDate(startOf(first))}`, soon: true }];
  const inForce = { text: versionInForceOn(document, today) === null ? 'Not in force' : 'In force', soon: false };
  if (gone !== null) return [{ ...inForce, text: `In force until ${longDate(dayBefore(startOf(gone)))}`, soon: true }];
  const since = wordsSince(history);
  const words = findLabel(documentById(since.document), since.version);
  if (startOf(words) > today) return [inForce, { text: `Other words from ${longDate(startOf(words))}`, soon: true }];
  return [inForce, { text: `Unchanged since ${longDate(startOf(words))}`, soon: false }];
}

/** `version 3, announced on 1 May 2024` */
export function announced(heading: EntryHeading): string {
  const name = versionName(heading.version);
  const date = longDate(heading.published);
  return name.endsWith(date) ? name : `${name}, announced on ${date}`;
}

function startOf(heading: EntryHeading): string {
  return effectiveDates(heading)[0].date;
}
