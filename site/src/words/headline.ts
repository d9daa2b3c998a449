import type { DocumentHeading, Edition, EntryHeading } from '../edition.ts';
import { stopped, takesEffectSoon, versionBefore } from '../fate/announced-versions.ts';
import { isRecorded } from '../fate/date-source.ts';
import { dayBefore, longDate } from './dates.ts';
import { effectiveDates, forCustomers } from './effective-dates.ts';
import { capitalised, theVersion, versionName } from './version-name.ts';

/** A version's headline. A first version without its author's words is named after its document: links must differ. */
export function headlineOf({ headline, title, version, previous, author }: EntryHeading): string {
  if (previous === null && !author?.title) return `${title} is first published`;
  return headline || `${capitalised(versionName(version))} of ${title}`;
}

/** The sentences under the headline: which document and version, and what it does to the ones before. */
export function lede(heading: EntryHeading, document: DocumentHeading, edition: Edition): string {
  const sentences = [`${heading.title}, ${versionName(heading.version)}.`, fate(heading, document, edition.today)];
  // Every later version still says which documents it stands for; the news was the first's.
  const index = document.versions.findIndex(({ slug }) => slug === heading.slug);
  const known = document.versions[index - 1]?.supersedes ?? [];
  const replaced = heading.supersedes
    .filter((id) => !known.includes(id))
    .map((id) => edition.documents.find((it) => it.id === id)?.title ?? id);
  if (replaced.length > 0) {
    const several = replaced.length > 1 ? `${replaced.slice(0, -1).join(', ')} and ${replaced.at(-1)}` : replaced[0];
    sentences.push(`This document takes the place of ${several}.`);
  }
  return sentences.filter(Boolean).join(' ');
}

function fate(heading: EntryHeading, document: DocumentHeading, today: string): string {
  const end = stopped(heading, document);
  if (end?.by && heading.stepTo === end.by.version)
    return `A step of ${longDate(heading.published)}: ${theVersion(end.by.version)} took its place on the same day.`;
  if (end?.by) return `It never takes effect, because ${theVersion(end.by.version)} took its place first.`;
  if (end) return `It was withdrawn on ${longDate(end.on)} and does not take effect.`;
  const { previous } = heading;
  if (isRecorded(heading)) {
    if (previous === null) return 'The first version on record here.';
    return `On record since ${longDate(heading.published)}, in place of ${theVersion(previous)}.`;
  }
  if (previous === null) return 'The first version published here.';
  const replaces = takesEffectSoon(heading, document, today) ? 'replaces' : 'replaced';
  // Where groups of customers were bound by different texts before, no one day is told.
  if (versionBefore(heading, document)?.version !== previous) return `It ${replaces} ${theVersion(previous)}.`;
  const dates = effectiveDates(heading);
  if (replaces === 'replaced' && dates.length === 1)
    return `It replaced ${theVersion(previous)} on ${longDate(dates[0].date)}.`;
  const until = dates.map(({ date, customers }) => `until ${longDate(dayBefore(date))}${forCustomers(customers)}`);
  const stays = replaces === 'replaces' ? 'stays' : 'stayed';
  return `It ${replaces} ${theVersion(previous)}, which ${stays} in force ${until.join(' and ')}.`;
}
