import { nameAnchors } from './clauses/anchors.ts';
import { parseClauses } from './clauses/parse-clauses.ts';
import { describeChanges } from './diff/describe-changes.ts';
import { matchClauses } from './diff/match-clauses.ts';
import { type Change, readChanges } from './reading/read-change.ts';

export type { ClauseRef } from "./diff/clause-ref.ts";
export type { Kind, RedlineRun } from "./diff/describe-changes.ts";
export type { Change, Effect, Facet, Significance } from './reading/read-change.ts';

/** What is different between two versions of one document. */
export interface Comparison {
  /** In the order of the new version; what is gone stands where it was. */
  readonly changes: readonly Change[];
  /** How many clauses of the new version are as they were. */
  readonly unchanged: number;
}

/**
 * Compares two versions of one document, both as Markdown. Pure: no file, network or clock. Front matter is no clause.
 * Changes and unchanged clauses together hold every word of both versions.
 */
export function compare(before: string, after: string): Comparison {
  if (before === after) return { changes: [], unchanged: parseClauses(after).clauses.length };
  const [old, current] = [parseClauses(before), parseClauses(after)];
  const matching = matchClauses(old, current);
  const changes = describeChanges(matching, { before: nameAnchors(old), after: nameAnchors(current) });
  const touched = new Set(changes.flatMap(({ pairing }) => pairing.after));
  return { changes: readChanges(changes), unchanged: current.clauses.length - touched.size };
}
