import { type ChangesByDate, changesByDate } from '../../changes/changes-by-date.ts';
import type { Edition, EntryHeading, Kind, Significance } from '../../edition.ts';
import { nextEffectiveDate } from '../../fate/announced-versions.ts';
import { longDate } from '../../words/dates.ts';
import { effectiveDates, effectiveDatesInWords } from '../../words/effective-dates.ts';
import { headlineOf } from '../../words/headline.ts';
import { KIND_WORDS } from '../../words/kind-words.ts';
import { capitalised, versionName } from '../../words/version-name.ts';

/** One version as the filter of the home page knows it. */
export interface IndexedChange {
  readonly slug: string;
  /** Document id. */
  readonly document: string;
  /** The document's title and the version, as of then. */
  readonly name: string;
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
  readonly kinds: readonly Kind[];
  readonly topics: readonly string[];
}

/** All versions in the order of the home page: what takes effect soon, the nearest first, then what is in effect, newest first. */
export function indexChanges(headings: readonly EntryHeading[], edition: Edition): readonly IndexedChange[] {
  const { soon, listed }: ChangesByDate = changesByDate(headings, edition);
  return [
    ...soon.map((heading) => indexed(heading, nextEffectiveDate(heading, edition.today), true, datesOf(heading))),
    ...listed.map(({ heading, on, end }) => {
      const stopped =
        end && (end.by ? `Replaced by ${versionName(end.by.version)} before it took effect.` : 'Withdrawn.');
      return indexed(heading, on, false, stopped ? [stopped] : datesOf(heading));
    }),
  ];
}

function indexed(heading: EntryHeading, on: string, soon: boolean, remarks: readonly string[]): IndexedChange {
  const { slug, document, title, version, summary, previous, significance, counts, topics } = heading;
  return {
    ...{ slug, document, on, soon, summary, remarks, topics },
    name: `${title}, ${versionName(version)}`,
    headline: headlineOf(heading),
    significance: previous === null ? 'first' : significance,
    kinds: (Object.keys(KIND_WORDS) as Kind[]).filter((kind) => counts[kind]),
  };
}

function datesOf(heading: EntryHeading): readonly string[] {
  return [
    effectiveDates(heading).length > 1 ? `${capitalised(effectiveDatesInWords(heading))}.` : '',
    heading.postponed ? `Postponed from ${longDate(heading.postponed.from)}.` : '',
  ].filter(Boolean);
}
