import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { readWords } from '../proving/read-words.ts';
import { findHunks } from '../sentences/hunks.ts';
import { tellingClassOf } from '../words/telling-words.ts';
import type { Rename } from './rename-terms.ts';

/** In so many clauses one word for another is a decision about words, and no edit of one clause. */
const LEAST_CLAUSES = 3;
/** The old word may stay in so much of where it stood: in a quotation, in another sense. */
const MOST_LEFT = 0.25;
const MOST_WORDS = 3;

/**
 * Finds words that were swapped throughout: "borrow" for "take out" in every clause that had it. Never a word that can change what a
 * clause means, and never a figure or a name (names are renamed; see `findRenames`).
 */
export function findSwaps(
  changes: readonly DescribedChange[],
  versions: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
): readonly Rename[] {
  const clauses = new Map<string, number>();
  for (const { redline } of changes) {
    if (redline.length === 0) continue;
    const here = new Set<string>();
    for (const { deleted, inserted } of findHunks(redline)) {
      const [from, to] = [bare(deleted), bare(inserted)] as const;
      if (isSwappable(from) && isSwappable(to) && !(isCapital(from) && isCapital(to))) here.add(`${from}\n${to}`);
    }
    for (const swap of here) clauses.set(swap, (clauses.get(swap) ?? 0) + 1);
  }
  const likely = [...clauses].filter(([, count]) => count >= LEAST_CLAUSES);
  if (likely.length === 0) return [];
  const [old, current] = [versions.before, versions.after].map(countForms);
  return likely
    .map(([swap, count]) => ({ from: swap.split('\n')[0]!, to: swap.split('\n')[1]!, count }))
    .filter(({ from, to, count }) => {
      const [was, left] = [old!(from), current!(from)];
      return left <= was * MOST_LEFT && old!(to) <= count;
    })
    .map(({ from, to }) => ({ from, to }))
    .sort((one, other) => other.from.length - one.from.length || (one.from < other.from ? -1 : 1));
}

/** Without the article before it and the signs after it. */
function bare(words: string): string {
  return words.trim().replace(/^(?:the|an?)\s+|[\s:;,.]+$/giu, '');
}

function isSwappable(text: string): boolean {
  if (!/^\p{L}[\p{L}\s-]{2,40}$/u.test(text)) return false;
  const words = readWords(text);
  return (
    words.length <= MOST_WORDS &&
    words.every(
      ({ form }, index) =>
        tellingClassOf(form) === null || (words.length > 1 && SMALL.has(form)) || isGroup(form, words[index + 1]?.form),
    )
  );
}

/** Two names, one for the other, are a renaming; see `findRenames`. */
function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** "working group" measures no days. */
function isGroup(form: string, next: string | undefined): boolean {
  return form === 'working' && next !== undefined && !/^(?:days?|hours?|weeks?)$/.test(next);
}

/** Small words inside a phrase ("take out") tell nothing by themselves. */
const SMALL = new Set('out up in on of to for down off back'.split(' '));

function countForms(clauses: readonly Clause[]): (phrase: string) => number {
  const text = ` ${clauses
    .map(({ key }) =>
      readWords(key)
        .map(({ form }) => form)
        .join(' '),
    )
    .join(' | ')} `;
  return (phrase) =>
    text.split(
      ` ${readWords(phrase)
        .map(({ form }) => form)
        .join(' ')} `,
    ).length - 1;
}
