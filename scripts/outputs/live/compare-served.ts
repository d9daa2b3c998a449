import { diffArrays } from 'diff';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { wordsOf } from './words-of.ts';

/** A place where what is served is not the approved text. */
export interface ServedDifference {
  /** The clause in which it lies, or after which something was put in; null before all. */
  readonly clause: Clause | null;
  /** The words of the approved text and of the page, each empty where there are none. */
  readonly approved: string;
  readonly served: string;
  /** The words of the approved text that stand before it, a few. */
  readonly leading: string;
}

/** How a served page stands to an approved text. */
export type ServedComparison =
  | { readonly kind: 'same' }
  /** All places, in the order of the text. */
  | { readonly kind: 'differs'; readonly differences: readonly ServedDifference[] }
  /** So little of the text is on the page that it shows something else. */
  | { readonly kind: 'absent' };

interface Word {
  readonly text: string;
  readonly clause: Clause;
  /** A printed number, which a page may leave to its browser. */
  readonly label: boolean;
}

/** So many words in a row that are on the page once show where the text stands in it. */
const RUN = 6;

/** Words that may differ: beyond, another text is served. */
const MOST_EDITS = 4_000;

/** Below this share of its runs of words on the page, a text is not what the page shows. */
const LEAST = 0.3;

/**
 * Compares the words of an approved text with those of a page. Numbers of clauses that the page does not spell are no difference,
 * nor is punctuation (`wordsOf`).
 * @param whole false where the page has more than the text: what stands before it and after it is then no difference either
 */
export function compareServed(clauses: readonly Clause[], page: readonly string[], whole: boolean): ServedComparison {
  const approved = clauses.flatMap((clause) => [
    ...spell(clause.label, clause, true),
    ...spell(clause.text, clause, false),
  ]);
  const span = findSpan(approved, page);
  if (span === null) return { kind: 'absent' };
  const steps = diffArrays(
    approved.map(({ text }) => text),
    whole ? [...page] : page.slice(span.start, span.end),
    { comparator: (left, right) => fold(left) === fold(right), maxEditLength: MOST_EDITS },
  );
  if (steps === undefined) return { kind: 'absent' };
  const differences = findDifferences(approved, steps, whole);
  return differences.length === 0 ? { kind: 'same' } : { kind: 'differs', differences };
}

/** The share of a text's runs of words that a page has too, 0 to 1. */
export function shareOnPage(clauses: readonly Clause[], page: readonly string[]): number {
  const runs = runsOf(clauses.flatMap(({ text }) => wordsOf(text)));
  const served = new Set(runsOf(page));
  return runs.length === 0 ? 0 : runs.filter((run) => served.has(run)).length / runs.length;
}

function spell(text: string, clause: Clause, label: boolean): readonly Word[] {
  return wordsOf(text).map((text) => ({ text, clause, label }));
}

/** Where in the page the text begins and ends, told by runs of words that each has once. */
function findSpan(approved: readonly Word[], page: readonly string[]): { start: number; end: number } | null {
  const words = approved.flatMap(({ text, label }, index) => (label ? [] : [{ text, index }]));
  const runs = runsOf(words.map(({ text }) => text));
  const places = Map.groupBy(runsOf(page).entries(), ([, run]) => run);
  const anchors = runs.flatMap((run, index) => {
    const [place, ...others] = places.get(run) ?? [];
    return place === undefined || others.length > 0 ? [] : [{ approved: index, page: place[0] }];
  });
  const [first, last] = [anchors[0], anchors.at(-1)];
  const seen = runs.filter((run) => places.has(run)).length;
  if (first === undefined || last === undefined || seen < LEAST * runs.length) return null;
  return {
    start: Math.max(0, first.page - words[first.approved]!.index),
    end: Math.min(page.length, last.page + approved.length - words[last.approved]!.index),
  };
}

function runsOf(words: readonly string[]): readonly string[] {
  const folded = words.map(fold);
  return folded
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => folded.slice(index, index + RUN).join(' '));
}

/** Only what typesetting changes: the form of hyphens and apostrophes. */
function fold(word: string): string {
  return word.replace(/[‐‑]/g, '-').replace(/’/g, "'");
}

type Step = { readonly value: readonly string[]; readonly added: boolean; readonly removed: boolean };

function findDifferences(
  approved: readonly Word[],
  steps: readonly Step[],
  whole: boolean,
): readonly ServedDifference[] {
  const differences: ServedDifference[] = [];
  let at = 0;
  for (const [index, { value, added, removed }] of steps.entries()) {
    const gone = removed ? approved.slice(at, at + value.length) : [];
    const last = index === steps.length - 1;
    // What comes with words that go is told with them.
    const came = removed
      ? steps[index + 1]?.added
        ? steps[index + 1]!.value
        : []
      : added && !steps[index - 1]?.removed
        ? value
        : [];
    const outside = !whole && gone.length === 0 && (index === 0 || last);
    const unspelled = came.length === 0 && gone.every(({ label }) => label);
    if ((gone.length > 0 || came.length > 0) && !outside && !unspelled)
      differences.push({
        clause: (gone.find(({ label }) => !label) ?? gone[0] ?? approved[at - 1])?.clause ?? null,
        approved: join(gone.map(({ text }) => text)),
        served: join(came),
        leading: join(approved.slice(Math.max(0, at - 6), at).map(({ text }) => text)),
      });
    if (!added) at += value.length;
  }
  return differences;
}

function join(words: readonly string[]): string {
  return words.join(' ');
}
