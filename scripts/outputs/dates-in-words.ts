import type { DocumentHeading } from '../changelog/edition.ts';
import type { EntryHeading } from '../changelog/entry.ts';
import { longDate } from '../history/dates.ts';
import { theVersion } from '../history/version-name.ts';
import { effectiveDays } from './effective-days.ts';

/** When it takes effect for whom, or why not, each fact a sentence without its full stop; true on any day. */
export function datesInWords(entry: EntryHeading): readonly string[] {
  const { author, withdrawn, postponed, advanced } = entry;
  return [
    ...(withdrawn
      ? [`Withdrawn on ${longDate(withdrawn.on)}, so it does not take effect. ${withdrawn.reason}`]
      : effectInWords(entry)),
    ...(postponed ? [`Postponed from ${longDate(postponed.from)}. ${postponed.reason}`] : []),
    ...(advanced ? [`Brought forward from ${longDate(advanced.from)}`] : []),
    ...correctionInWords(entry),
    ...(author?.corrects && !withdrawn ? [`It corrects ${theVersion(author.corrects)}`] : []),
    ...(author?.exception ? [`Shorter notice: ${author.exception}`] : []),
  ];
}

/** When it takes effect for whom; where it never does for anyone, that another version took its place. */
function effectInWords(entry: EntryHeading): readonly string[] {
  const days = effectiveDays(entry);
  const [by] = Object.values(entry.overtaken ?? {});
  if (days.length > 0 || by === undefined) return days.map(({ words }) => words);
  if (isCorrected(entry)) return [`It never takes effect: ${theVersion(by)} corrected it before its day`];
  return [`It never takes effect, because ${theVersion(by)} took its place first`];
}

/** Whether it never takes effect for anyone, as another version corrected it in time. */
function isCorrected(entry: EntryHeading): boolean {
  const { correction, overtaken = {} } = entry;
  return effectiveDays(entry).length === 0 && Object.values(overtaken)[0] === correction?.version;
}

/** A correction that came when it was in effect, or was withdrawn since; where it came in time the dates say so. */
function correctionInWords(entry: EntryHeading): readonly string[] {
  const { correction } = entry;
  if (correction === undefined || entry.withdrawn) return [];
  const { version, withdrawn } = correction;
  if (withdrawn !== null)
    return [`${capital(theVersion(version))}, which corrected it, was withdrawn on ${longDate(withdrawn)}`];
  return isCorrected(entry) ? [] : [`${capital(theVersion(version))} corrects it`];
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What stands before its title where it is not what was announced: `Withdrawn: `. */
export function fateBefore(entry: EntryHeading): string {
  const { withdrawn, postponed } = entry;
  if (withdrawn) return 'Withdrawn: ';
  if (isCorrected(entry)) return 'Corrected: ';
  return postponed ? 'Postponed: ' : '';
}

/** The same with what later versions made of it, which only its document knows. */
export function withFate<Version extends EntryHeading>(version: Version, { versions }: DocumentHeading): Version {
  const { overtaken, correction } = versions.find(({ slug }) => slug === version.slug) ?? {};
  return { ...version, ...(overtaken && { overtaken }), ...(correction && { correction }) };
}
