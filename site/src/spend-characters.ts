import type { Change, TextClause } from './edition.ts';

/** What a page takes in of a long version. */
export interface Spent {
  /** Positions of the changes whose words are left to the text. */
  readonly cut: ReadonlySet<number>;
  /** Positions of the runs of kept clauses whose words are folded into the page. */
  readonly folded: ReadonlySet<number>;
}

// So much that a page stays within 60 KB when it is sent: measured on the 716 changes of one privacy policy.
/** Characters of changes, after which a clause that is wholly new or gone is left to the text. */
const MOST_CHANGED = 100_000;
/** Characters of clauses that keep their words, of what the changes leave: those of all but the longest contracts. */
const MOST_KEPT = 30_000;
/** What stands around the words of a change. */
const AROUND = 400;
/** Below this, words are as short as what would stand in their place. */
const SHORT = 200;

/**
 * Shares out what one page can hold, in reading order: a long contract, all of it rewritten, would take a phone long to load.
 * A redline between two wordings is never left out: no other page has it.
 *
 * @param kept the clauses that keep their words before each change, and at last those after all
 */
export function spendCharacters(changes: readonly Change[], kept: readonly (readonly TextClause[])[]): Spent {
  const cut = new Set<number>();
  let spent = 0;
  for (const [index, { before, after }] of changes.entries()) {
    const length = lengthOf(before) + lengthOf(after);
    const lone = before.length === 0 || after.length === 0;
    if (lone && length > SHORT && spent + length > MOST_CHANGED) cut.add(index);
    else spent += length;
    spent += AROUND;
  }
  const folded = new Set<number>();
  let left = Math.min(MOST_KEPT, MOST_CHANGED - spent);
  for (const [index, run] of kept.entries()) {
    const length = lengthOf(run);
    if (length > left) continue;
    left -= length;
    folded.add(index);
  }
  return { cut, folded };
}

function lengthOf(clauses: readonly { readonly text: string }[]): number {
  return clauses.reduce((length, { text }) => length + text.length, 0);
}
