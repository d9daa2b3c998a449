import fc from 'fast-check';
import type { Edition } from '../../scripts/changelog/edition.ts';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { makeDocumentHeading, makeEdition } from '../../scripts/changelog/make-document.ts';
import { headingOf, makeEntry } from '../../scripts/changelog/make-entry.ts';
import { planEntries } from '../../scripts/changelog/plan-entries.ts';
import { traceNothing } from '../../scripts/diff/lineage/succession.ts';
import { EMPTY_FRONT_MATTER, type FrontMatter } from '../../scripts/history/statements/front-matter.ts';
import { findVersions, type Version } from '../../scripts/history/versions.ts';
import type { DatedDocument } from '../../scripts/law/dated-version.ts';
import { PUBLISHER } from './made-history.ts';

/** What each version of a document states, oldest first. */
export type Statements = readonly Partial<FrontMatter>[];

/** The same terms as git has them and as the site, the feeds and the notices read them. */
export interface GeneratedTerms {
  readonly histories: readonly DatedDocument<Version>[];
  readonly edition: Edition;
  readonly entries: readonly Entry[];
}

const IDS = ['agreement', 'code', 'policy'] as const;
/** The last day there is: by then all is published. */
export const LAST_DAY = '2024-02-29';

/** Day 1 to 28. */
export const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')}`);

const someIds = fc.subarray([...IDS], { maxLength: 2 });
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 4, nil: null });

const statement: fc.Arbitrary<Partial<FrontMatter>> = fc.record({
  published: anyDay,
  effective: fc.oneof(
    { weight: 3, arbitrary: anyDay.map((all) => ({ all })) },
    { weight: 2, arbitrary: fc.record({ new: anyDay, existing: anyDay }) },
    { weight: 1, arbitrary: fc.record({ all: anyDay, existing: anyDay }) },
    { weight: 1, arbitrary: fc.record({ eu: anyDay, us: anyDay, all: anyDay }) },
    { weight: 1, arbitrary: fc.record({ eu: anyDay }) },
  ),
  notice: fc.constantFrom(null, null, 2, 5, 9),
  supersedes: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someIds }),
  incorporates: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someIds }),
  change: rarely(
    fc.record(
      {
        corrects: fc.constantFrom('1', '2', '3', '4'),
        significance: fc.constantFrom('editorial', 'clarifying', 'substantive'),
      },
      { requiredKeys: [] },
    ),
  ),
  postponed: rarely(anyDay.map((from) => ({ from, reason: 'x' }))),
  withdrawn: rarely(anyDay.map((on) => ({ on, reason: 'x' }))),
  retired: fc.option(anyDay, { freq: 12, nil: null }),
});

/** Histories with cohorts, dates put off and out of order, withdrawals, corrections, succession, incorporation and ends. */
export const anyTerms: fc.Arbitrary<readonly Statements[]> = fc.array(
  fc.array(statement, { minLength: 1, maxLength: 5 }),
  { minLength: 2, maxLength: 3 },
);

/** Makes the terms of what their versions state, by the way that every command goes, but for the words. */
export function makeTerms(documents: readonly Statements[]): GeneratedTerms {
  const histories = documents.map((statements, index) => historyOf(IDS[index]!, statements));
  const entries = histories.map((history) =>
    [...planEntries(history)].map((planned) => {
      const comparison = { changes: [], unchanged: 0, succession: traceNothing(0) };
      return makeEntry({
        ...planned,
        between: null,
        comparison,
        changes: [],
        clauses: [],
        unreadable: null,
        aside: false,
      });
    }),
  );
  const headings = histories.map(({ id, versions }, index) => {
    const retired = versions.at(-1)!.frontMatter.retired;
    const document = { id, path: `${id}.md`, title: id, language: null, retired, versions };
    return makeDocumentHeading(document, entries[index]!.map(headingOf), PUBLISHER);
  });
  return { histories, edition: makeEdition(headings, PUBLISHER, LAST_DAY), entries: entries.flat() };
}

function historyOf(id: string, statements: Statements): DatedDocument<Version> {
  const revisions = statements.map((stated, index) => {
    const frontMatter: FrontMatter = { ...EMPTY_FRONT_MATTER, version: String(index + 1), ...stated };
    const words = `${id} ${index}`;
    const text = { textHash: words, wordsHash: words, empty: false, heading: null, textDates: [], frontMatter };
    return { commit: `c${index}`, date: '2024-02-01', path: `${id}.md`, blob: words, text };
  });
  return { id, versions: findVersions(id, revisions).versions };
}
