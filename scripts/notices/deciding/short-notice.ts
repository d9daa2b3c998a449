import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { addDays, longDate } from '../../history/dates.ts';
import type { Diagnostic } from '../../history/input-error.ts';
import { forCohort } from '../../law/cohorts.ts';
import { versionKey } from '../planning/hash-versions.ts';
import { wordPromise } from '../wording/word-reason.ts';
import type { NoticePeriod } from './notice-period.ts';
import type { Names } from './reasons.ts';
import type { LiveVersion } from './timelines.ts';
import type { PromisesOf, VersionPromises } from './version-promises.ts';

interface ProblemContext {
  readonly edition: Edition;
  readonly names: Names;
  readonly promisesOf: PromisesOf;
}

/** What is wrong with a version's date for those for whom it takes effect on that day: too early, or too late to tell of in time. */
export function shortNotice(
  { heading, effective: { cohort } }: LiveVersion,
  effective: string,
  period: NoticePeriod,
  context: ProblemContext,
  today: string,
): Diagnostic[] {
  if (period.exception !== null) return [];
  const title = (id: string): string => context.names.documents.get(id) ?? id;
  const what = `${versionKey(heading.document, heading.version)} takes effect${forCohort(cohort)} on ${longDate(effective)}`;
  const owed = `${wordPromise(period, title)}`;
  if (effective < period.firstLawful) {
    const counted = addDays(period.firstLawful, -period.days);
    const since =
      counted === heading.published
        ? `it was published on ${longDate(counted)}`
        : `it came back on ${longDate(counted)}, as what was to take its place was withdrawn`;
    const message = `${what}, which is too early: ${since}, and customers are owed ${owed}`;
    const expected = `${longDate(period.firstLawful)} or later, or the reason for shorter notice under change.exception`;
    return [problem(heading, context, message, expected, `effective: ${period.firstLawful}`)];
  }
  if (today <= period.sendBy || effective <= today) return [];
  const first = addDays(today, period.days);
  const message = `${what}, and the latest day to tell of it was ${longDate(period.sendBy)}: customers are owed ${owed}`;
  const expected = `${longDate(first)} or later, if the notices go out today; those told late are bound later, each by its own date`;
  return [problem(heading, context, message, expected, `effective: ${first}`)];
}

/** Where a version's front matter states another period than its own clause promises. */
export function disagreeingPeriod(heading: EntryHeading, promises: VersionPromises | undefined): string[] {
  const [clause] = promises?.clauses ?? [];
  if (!promises || !clause || promises.stated === null || promises.stated === clause.days) return [];
  const key = versionKey(heading.document, heading.version);
  return [
    `${promises.path}: front matter of ${key} states a notice of ${promises.stated} days, its clause ${clause.clause} promises ${clause.days}; the longer governs`,
  ];
}

function problem(
  heading: EntryHeading,
  { edition, promisesOf }: ProblemContext,
  message: string,
  expected: string,
  example: string,
): Diagnostic {
  const { document, version } = heading;
  const file =
    promisesOf(document, version)?.path ?? edition.documents.find(({ id }) => id === document)?.path ?? document;
  return { severity: 'error', file, line: 1, message, expected, example, cause: `notice-period ${message}` };
}
