import { type Change, type Entry, readEntry } from '../../edition.ts';
import { clauseName, clauseOf } from '../../words/clause-name.ts';

/** The clauses of a version that concern a subject. */
export interface MatchedClauses {
  /** Name and fragment identifier on the page of the change; the first ones, in the order of the text. */
  readonly clauses: readonly (readonly [name: string, anchor: string])[];
  /** How many there are in all. */
  readonly count: number;
}

/** Clauses that are named: they say why a change matches, its own page has the rest. */
const NAMED = 3;

/** Why a version is found under its subjects: the changed clauses of each, by the subject's id. */
export function matchedClauses(slug: string): Readonly<Record<string, MatchedClauses>> {
  const { topics, changes }: Entry = readEntry(slug);
  const found = topics.map((topic) => {
    const concerned = changes.filter((change) => change.topics.includes(topic));
    return [topic, { clauses: concerned.slice(0, NAMED).map(nameOf), count: concerned.length }] as const;
  });
  return Object.fromEntries(found.filter(([, { count }]) => count > 0));
}

function nameOf(change: Change): readonly [string, string] {
  return [clauseName(clauseOf(change), 60), change.anchor];
}
