import { type ChangesByDate, changesByDate } from '../../changes/changes-by-date.ts';
import type { Edition, EntryHeading, Kind, Significance } from '../../edition.ts';
import { nextEffectiveDate } from '../../fate/announced-versions.ts';
import { longDate } from '../../words/dates.ts';
import { effectiveDates, effectiveDatesInWords } from '../../words/effective-dates.ts';
import { headlineOf } from '../../words/headline.ts';
import { KIND_WORDS } from '../../words/kind-words.ts';
import { LIST_WORDS, replacedInWords } from '../../words/list-words.ts';
import { capitalised, versionName } from '../../words/version-name.ts';
import type { MatchedClauses } from './matched-clauses.ts';

/** One version as the filter of the home page knows it. */
export interface IndexedChange {
  readonly slug: string;
  /** Document id. */
  readonly document: string;
  /** The document's title as of then. */
  readonly title: string;
  /** As it is called: `version 8`. */
  readonly version: string;
  /** The day under which it is listed, ISO date. */
  readonly on: string;
  /** True while it is still to take effect for someone. */
  readonly soon: boolean;
  readonly headline: string;
  readonly summary: string;
  /** What the date alone would get wrong, a sentence each. */
  readonly remarks: readonly string[];
  /** `first` for a document's first version, which changes nothing. */
  readonly significance: Significance | 'first';
  /** How many changes there are of each kind that occurs, in the order in which they are told. */
  readonly counts: readonly (readonly [kind: Kind, count: number])[];
  readonly topics: readonly string[];
  /** The clauses by which it is found under a subject, by the subject's id. */
  readonly where: Readonly<Record<string, MatchedClauses>>;
}

/**
 * All versions in the order of the home page: what takes effect soon, the nearest first, then all others, newest first.
 * @param whereOf the clauses of a version by subject, from its slug
 */
export function indexChanges(
  headings: readonly EntryHeading[],
  edition: Edition,
  whereOf: (slug: string) => IndexedChange['where'],
): readonly IndexedChange[] {
  const { soon, listed }: ChangesByDate = changesByDate(headings, edition);
  const indexed = (heading: EntryHeading, on: string, soon: boolean, remarks: readonly string[]) =>
    indexChange(heading, { on, soon, remarks, where: whereOf(heading.slug) });
  return [
    ...soon.map((heading) => indexed(heading, nextEffectiveDate(heading, edition.today), true, datesOf(heading))),
    ...listed.map(({ heading, on, end }) => {
      const stopped = end && (end.by ? replacedInWords(versionName(end.by.version)) : LIST_WORDS.withdrawn);
      return indexed(heading, on, false, stopped ? [`${stopped}.`] : datesOf(heading));
    }),
  ];
}

function indexChange(
  heading: EntryHeading,
  placed: Pick<IndexedChange, 'on' | 'soon' | 'remarks' | 'where'>,
): IndexedChange {
  const { slug, document, title, version, summary, previous, significance, counts, topics } = heading;
  return {
    ...{ slug, document, summary, topics, ...placed },
    title,
    version: versionName(version),
    headline: headlineOf(heading),
    significance: previous === null ? 'first' : significance,
    counts: (Object.keys(KIND_WORDS) as Kind[]).flatMap((kind) =>
      counts[kind] ? [[kind, counts[kind]] as const] : [],
    ),
  };
}

function datesOf(heading: EntryHeading): readonly string[] {
  return [
    effectiveDates(heading).length > 1 ? `${capitalised(effectiveDatesInWords(heading))}.` : '',
    heading.postponed ? `Postponed from ${longDate(heading.postponed.from)}.` : '',
  ].filter(Boolean);
}
