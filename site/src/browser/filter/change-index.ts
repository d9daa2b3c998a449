import { type ChangesByDate, changesByDate } from '../../changes/changes-by-date.ts';
import type { Edition, EntryHeading, Kind, Significance } from '../../edition.ts';
import { nextEffectiveDate } from '../../fate/announced-versions.ts';
import { stoppedInWords } from '../../fate/stopped-in-words.ts';
import { effectiveDates, effectiveDatesInWords } from '../../words/effective-dates.ts';
import { headlineOf, summaryOf } from '../../words/headline.ts';
import { KINDS } from '../../words/kind-tag.ts';
import { headlineLang, summaryLang } from '../../words/lang-of.ts';
import { FATE, VERSIONS } from '../../words/language.ts';
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
  /** The `lang` of headline and summary, where one of them is not in the interface's language. */
  readonly langs?: { readonly headline?: string; readonly summary?: string };
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
  const languages = new Map(edition.documents.map(({ id, language }) => [id, language]));
  const { soon, listed }: ChangesByDate = changesByDate(headings, edition);
  const indexed = (heading: EntryHeading, on: string, soon: boolean, remarks: readonly string[]) =>
    indexChange(heading, languages.get(heading.document) ?? '', { on, soon, remarks, where: whereOf(heading.slug) });
  return [
    ...soon.map((heading) => indexed(heading, nextEffectiveDate(heading, edition.today), true, datesOf(heading))),
    ...listed.map(({ heading, on, end }) => {
      return indexed(heading, on, false, end ? [`${stoppedInWords(end)}.`] : datesOf(heading));
    }),
  ];
}

function indexChange(
  heading: EntryHeading,
  language: string,
  placed: Pick<IndexedChange, 'on' | 'soon' | 'remarks' | 'where'>,
): IndexedChange {
  const { slug, document, title, version, previous, significance, counts, topics } = heading;
  return {
    ...{ slug, document, summary: summaryOf(heading), topics, ...placed },
    ...langsOf(heading, language),
    title,
    version: VERSIONS.name(version),
    headline: headlineOf(heading),
    significance: previous === null ? 'first' : significance,
    counts: KINDS.flatMap((kind) => (counts[kind] ? [[kind, counts[kind]] as const] : [])),
  };
}

function langsOf(heading: EntryHeading, language: string): Pick<IndexedChange, 'langs'> {
  const [headline, summary] = [headlineLang(heading, language), summaryLang(heading, language)];
  if (headline === undefined && summary === undefined) return {};
  return { langs: { ...(headline && { headline }), ...(summary && { summary }) } };
}

function datesOf(heading: EntryHeading): readonly string[] {
  return [
    effectiveDates(heading).length > 1 ? `${effectiveDatesInWords(heading)}.` : '',
    heading.postponed ? FATE.postponedFrom(heading.postponed.from) : '',
  ].filter(Boolean);
}
