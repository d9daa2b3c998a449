import type { DocumentHeading, Edition, EntryHeading } from '../edition.ts';
import { stopped, takesEffectSoon, versionBefore } from '../fate/announced-versions.ts';
import { isRecorded } from '../fate/date-source.ts';
import { dayBefore } from './day-before.ts';
import { effectiveDates } from './effective-dates.ts';
import { CHANGE_PAGE, FATE, VERSIONS } from './language.ts';

/** A version's headline. A first version without its author's words is named after its document: links must differ. */
export function headlineOf({ headline, title, version, previous, author }: EntryHeading): string {
  if (previous === null && !author?.title) return CHANGE_PAGE.firstPublished(title);
  return headline || VERSIONS.ofDocument(version, title);
}

/** A version's summary. Of a first version there is nothing to find. */
export function summaryOf({ summary, previous, supersedes, author }: EntryHeading): string {
  return previous === null && supersedes.length === 0 && !author?.summary ? CHANGE_PAGE.firstSummary : summary;
}

/** The sentences under the headline: which document and version, and what it does to the ones before. */
export function lede(heading: EntryHeading, document: DocumentHeading, edition: Edition): string {
  const sentences = [`${heading.title}, ${VERSIONS.name(heading.version)}.`, fate(heading, document, edition.today)];
  // Every later version still says which documents it stands for; the news was the first's.
  const index = document.versions.findIndex(({ slug }) => slug === heading.slug);
  const known = document.versions[index - 1]?.supersedes ?? [];
  const replaced = heading.supersedes
    .filter((id) => !known.includes(id))
    .map((id) => edition.documents.find((it) => it.id === id)?.title ?? id);
  if (replaced.length > 0) sentences.push(FATE.takesPlaceOf(replaced));
  return sentences.filter(Boolean).join(' ');
}

function fate(heading: EntryHeading, document: DocumentHeading, today: string): string {
  const end = stopped(heading, document);
  if (end?.by && heading.stepTo === end.by.version) return FATE.stepOfDay(heading.published, end.by.version);
  if (end?.by) return (end.corrected ? FATE.neverCorrected : FATE.neverBecause)(end.by.version);
  if (end) return FATE.withdrawnSoNever(end.on);
  const { previous } = heading;
  if (isRecorded(heading))
    return previous === null ? FATE.firstOnRecord : FATE.onRecordInPlaceOf(heading.published, previous);
  if (previous === null) return FATE.firstHere;
  const ahead = takesEffectSoon(heading, document, today);
  // Where groups of customers were bound by different texts before, no one day is told.
  if (versionBefore(heading, document)?.version !== previous) return FATE.replaces(previous, ahead);
  const dates = effectiveDates(heading);
  if (!ahead && dates.length === 1) return FATE.replacedOn(previous, dates[0].date);
  const last = dates.map(({ date, customers }) => ({ date: dayBefore(date), customers }));
  return FATE.replacesAfter(previous, ahead, last);
}
