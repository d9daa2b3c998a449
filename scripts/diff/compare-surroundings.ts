import type { Block } from '../clauses/blocks/read-blocks.ts';
import type { Footnote } from '../clauses/describe-surroundings.ts';
import { normaliseText } from '../clauses/normalise-text.ts';
import type { Clause } from '../clauses/parse-clauses.ts';
import type { Matching, Pairing } from './match/matching.ts';

/** What is new around clauses whose words may be the same. */
export interface NewSurroundings {
  /** The conditions under which they are printed, in each version; null where they are the same. */
  readonly conditions: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
  /** The texts of footnotes that belong to them in one version alone. */
  readonly notesGained: readonly string[];
  readonly notesLost: readonly string[];
}

/**
 * Compares what clauses have from beyond their words. A footnote whose text was edited is the same one and has a change of its
 * own; so has one that got another number or name.
 * @returns null where nothing is new
 */
export function compareSurroundings({ before, after }: Pairing, matching: Matching): NewSurroundings | null {
  const conditions = compareConditions(before, after);
  const [old, current] = [before.flatMap(({ footnotes }) => footnotes), after.flatMap(({ footnotes }) => footnotes)];
  const [notesLost, notesGained] = old.length + current.length === 0 ? [[], []] : compareNotes(old, current, matching);
  return conditions === null && notesLost.length + notesGained.length === 0
    ? null
    : { conditions, notesGained, notesLost };
}

function compareConditions(before: readonly Clause[], after: readonly Clause[]): NewSurroundings['conditions'] {
  if ([...before, ...after].every(({ condition }) => condition === '')) return null;
  const conditions = { before: conditionsOf(before), after: conditionsOf(after) };
  return conditions.before.join('\n') === conditions.after.join('\n') ? null : conditions;
}

/** The conditions of clauses, each once; an empty one among them stands for what is printed for all. */
export function conditionsOf(clauses: readonly Clause[]): readonly string[] {
  return [...new Set(clauses.map(({ condition }) => condition))].sort();
}

function compareNotes(
  before: readonly Footnote[],
  after: readonly Footnote[],
  matching: Matching,
): readonly [lost: readonly string[], gained: readonly string[]] {
  const left = [...after];
  const lost: string[] = [];
  for (const { block } of before) {
    const at = left.findIndex((other) => isSameNote(block, other.block, matching));
    if (at < 0) lost.push(block.text);
    else left.splice(at, 1);
  }
  return [lost, left.map(({ block }) => block.text)];
}

function isSameNote(before: Block, after: Block, matching: Matching): boolean {
  if (before === after || normaliseText(before.text) === normaliseText(after.text)) return true;
  const clause = matching.before.find(({ block }) => block === before);
  return clause !== undefined && matching.afterOf(clause)?.block === after;
}
