import type { EntryHeading } from './entry.ts';
import type { ClauseLife } from './lives.ts';

/** A change that a reader of the text may not have heard of. */
export interface LateChange {
  /** The day from which it is in effect for everyone, ISO date. */
  readonly on: string;
  /** Where it is shown: the entry's slug, and the change's anchor on that page. */
  readonly redline: { readonly entry: string; readonly anchor: string };
}

/** The newest change of each clause that changed lately, by clause id. */
export type LateChanges = Readonly<Record<string, LateChange>>;

/** A change of the last twelve months is late. */
const MONTHS = 12;

/**
 * Finds the clauses of a document that changed lately. Editorial changes are none, nor is what came with the
 * first version, what is not yet in effect for everyone, and what was withdrawn.
 */
export function findLateChanges(
  lives: readonly ClauseLife[],
  versions: readonly EntryHeading[],
  today: string,
): LateChanges {
  const since = `${Number(today.slice(0, 4)) - MONTHS / 12}${today.slice(4)}`;
  const days = new Map<string, string>();
  for (const { version, previous, withdrawn, effective } of versions) {
    const on = Object.values(effective).sort().at(-1)!;
    if (previous !== null && withdrawn === null && on > since && on <= today) days.set(version, on);
  }
  const late = lives.flatMap(({ clause, ended, changes }): (readonly [string, LateChange])[] => {
    const change = changes.findLast(({ version, significance }) => significance !== 'editorial' && days.has(version));
    if (ended !== null || change === undefined) return [];
    return [[clause, { on: days.get(change.version)!, redline: change.redline }]];
  });
  return Object.fromEntries(late);
}
