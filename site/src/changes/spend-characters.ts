import type { Change, TextClause } from '../edition.ts';

/** What a page takes in of a long version. */
export interface Spent {
  /** How many changes are shown with their words, the first ones; the others are named. */
  readonly shown: number;
  /** Positions of the runs of kept clauses whose words are folded into the page. */
  readonly folded: ReadonlySet<number>;
}

// So much that a page takes less than 60 KB to send: measured on the 716 changes of one privacy policy.
/** Characters of changes, with what stands around each. */
const MOST_CHANGED = 100_000;
const AROUND = 400;
/** Characters of clauses that keep their words, of what the changes leave: those of all but the longest contracts. */
const MOST_KEPT = 30_000;

/**
 * Shares out what one page can hold, in reading order: a long contract, all of it rewritten, would take a phone long to load.
 *
 * @param kept the clauses that keep their words before each change, and at last those after all
 */
export function spendCharacters(changes: readonly Change[], kept: readonly (readonly TextClause[])[]): Spent {
  let spent = 0;
  const full = changes.findIndex(({ before, after }) => {
    spent += lengthOf(before) + lengthOf(after) + AROUND;
    return spent > MOST_CHANGED;
  });
  const folded = new Set<number>();
  let left = Math.min(MOST_KEPT, MOST_CHANGED - spent);
  for (const [index, run] of kept.entries()) {
    const length = lengthOf(run);
    if (length > left) continue;
    left -= length;
    folded.add(index);
  }
  // The first is shown, however long it is: a page without any redline would be none.
  return { shown: full === -1 ? changes.length : Math.max(1, full), folded };
}

function lengthOf(clauses: readonly { readonly text: string }[]): number {
  return clauses.reduce((length, { text }) => length + text.length, 0);
}
