import type { Kind } from '../diff/describe-changes.ts';
import type { Life, Lineage } from '../diff/lineage/lineage.ts';
import type { Significance } from '../reading/judging/judge-significance.ts';
import type { CarriedFrom } from './carried-clauses.ts';

/** One change in the life of a clause. */
export interface LifeChange {
  /** Label of the version that brought it. */
  readonly version: string;
  readonly kind: Kind;
  readonly significance: Significance;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Where its redline is: the entry's slug, and the change's anchor on that page. */
  readonly redline: { readonly entry: string; readonly anchor: string };
}

/**
 * The life of a clause as readers see it: its label and title today, when it came, all that happened to it, since when its
 * words stand, where it came from and where it went. All versions are named by their labels.
 */
export interface ClauseLife extends Life<LifeChange> {
  /** Document id. */
  readonly document: string;
}

/**
 * The lives of all clauses that a document ever had, in the order of their first appearance.
 * @param carried what goes on with them in documents that replaced this one
 */
export function describeLives(
  document: string,
  lineage: Lineage<LifeChange>,
  carried: CarriedFrom = new Map(),
): readonly ClauseLife[] {
  return lineage.lives().map((life) => {
    const elsewhere = carried.get(life.clause) ?? [];
    return { document, ...life, ...(elsewhere.length > 0 && { successors: [...life.successors, ...elsewhere] }) };
  });
}

/**
 * The version since which all words of a document stand: the last in which any clause came, changed its words or went.
 * @param versions all labels, oldest first
 */
export function unchangedSince(lives: readonly ClauseLife[], versions: readonly string[]): string | null {
  const changed = new Set(
    lives.flatMap(({ unchangedSince: words, ended }) => (ended === null ? [words] : [words, ended])),
  );
  return versions.findLast((version) => changed.has(version)) ?? null;
}
