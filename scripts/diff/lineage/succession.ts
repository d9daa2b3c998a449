import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../describe-changes.ts';
import { countShared } from '../match/bag.ts';
import type { Matching, Pairing } from '../match/matching.ts';
import { bagOf, wordsOf } from '../match/words.ts';
import { hashText } from './hash-text.ts';
import { isSameClause } from './same-clause.ts';

/**
 * Which clause of a version was which of the version before it. Plain JSON and small, as it is kept with each comparison:
 * lineage is made of these alone, without the texts.
 *
 *     [[0, 12], { from: [12], how: 'changed', … }, [14, 30]]
 *
 * Twelve clauses as they were, one reworded, the 13th gone (it is among `ended`), thirty as they were.
 */
export interface Succession {
  /** The clauses of the new version, in reading order. */
  readonly clauses: readonly (Run | Passage)[];
  /** Clauses of the new version that a change speaks for, ascending, each with that change's position. */
  readonly changed: readonly (readonly [clause: number, change: number])[];
  /** Clauses of the old version that nothing continues: index, position of the change, index of the clause above or -1. */
  readonly ended: readonly (readonly [clause: number, change: number, parent: number])[];
}

/** So many clauses in a row as they follow one another in the old version from `first` on: words, label and title the same. */
export type Run = readonly [first: number, count: number];

/** A clause that is not just as it was, with all that its lineage may need. */
export interface Passage {
  /** Its clauses in the old version, the one that most of its words came from first; none where it is new. */
  readonly from: readonly number[];
  /** `heir` is the part of a split that holds most of the old words, `split` each of the others. */
  readonly how: 'new' | 'changed' | 'heir' | 'split' | 'merged';
  readonly label: string;
  /** Its title, else its first words. */
  readonly name: string;
  /** Hash of its words as compared. */
  readonly text: string;
  /** Hash of its words and of all that it stands under. */
  readonly place: string;
  /** How many words it has. */
  readonly words: number;
  /** Index of the clause above it; -1 for none. */
  readonly parent: number;
}

/**
 * Reads the succession off a matching and the changes found in it.
 * @param withRuns false where the old version is other documents', whose clauses' words their own lineage knows
 */
export function traceSuccession(matching: Matching, changes: readonly DescribedChange[], withRuns = true): Succession {
  const continuing = matching.pairings().filter(continues);
  const pairings = new Map(continuing.flatMap((pairing) => pairing.after.map((clause) => [clause, pairing])));
  const places = new Map<Clause, string>();
  const clauses: (Run | Passage)[] = [];
  for (const clause of matching.after) {
    const pairing = pairings.get(clause);
    const step = withRuns && pairing !== undefined && isAsItWas(pairing) ? pairing.before[0]!.index : null;
    const run = clauses.at(-1);
    if (step === null) clauses.push(describePassage(clause, pairing, places));
    else if (run !== undefined && isRun(run) && run[0] + run[1] === step)
      clauses[clauses.length - 1] = [run[0], run[1] + 1];
    else clauses.push([step, 1]);
  }
  return { clauses, changed: findChanged(changes), ended: findEnded(matching, continuing, changes) };
}

/** The succession of a version that is its predecessor, clause by clause. */
export function traceNothing(count: number): Succession {
  return { clauses: count === 0 ? [] : [[0, count]], changed: [], ended: [] };
}

/** The clauses of the new version one by one: the index of the old clause that each is as it was, else how it came about. */
export function* eachStep({ clauses }: Succession): Generator<number | Passage> {
  for (const step of clauses) {
    if (!isRun(step)) yield step;
    else for (let index = step[0]; index < step[0] + step[1]; index++) yield index;
  }
}

function isRun(step: Run | Passage): step is Run {
  return Array.isArray(step);
}

function isAsItWas({ before, after }: Pairing): boolean {
  const [one, other] = [before[0]!, after[0]!];
  if (before.length > 1 || after.length > 1) return false;
  return one.key === other.key && one.label === other.label && one.title === other.title;
}

function describePassage(clause: Clause, pairing: Pairing | undefined, places: Map<Clause, string>): Passage {
  return {
    from: pairing === undefined ? [] : heirsFirst(pairing.before, pairing.after).map(({ index }) => index),
    how: wayOf(clause, pairing),
    label: clause.label,
    name: clause.title || firstWords(clause.text),
    text: hashText(clause.key),
    place: hashWithAbove(clause, places),
    words: wordsOf(clause).length,
    parent: clause.parent?.index ?? -1,
  };
}

function wayOf(clause: Clause, pairing: Pairing | undefined): Passage['how'] {
  if (pairing === undefined) return 'new';
  if (pairing.after.length > 1) return heirsFirst(pairing.after, pairing.before)[0] === clause ? 'heir' : 'split';
  return pairing.before.length > 1 ? 'merged' : 'changed';
}

/**
 * By how many words they share with the other side, so that what was only added to a part, or dropped in a merge, counts for
 * nothing; of equal ones the larger, then the first. What governs other parts counts with them: the lead-in of a list that
 * was a sentence is still that clause, and not the longest of its items.
 */
function heirsFirst(clauses: readonly Clause[], others: readonly Clause[]): readonly Clause[] {
  const [other] = others;
  if (clauses.length < 2 || other === undefined) return clauses;
  const share = new Map<Clause, number>();
  for (const clause of clauses) {
    const shared = countShared(bagOf(clause), bagOf(other));
    for (const above of clauses)
      if (above.index <= clause.index && clause.index < above.until) share.set(above, (share.get(above) ?? 0) + shared);
  }
  return clauses.toSorted(
    (one, two) =>
      share.get(two)! - share.get(one)! || wordsOf(two).length - wordsOf(one).length || one.index - two.index,
  );
}

function hashWithAbove(clause: Clause, places: Map<Clause, string>): string {
  let place = places.get(clause);
  if (place === undefined) {
    place = hashText(`${clause.parent === null ? '' : hashWithAbove(clause.parent, places)}\n${clause.key}`);
    places.set(clause, place);
  }
  return place;
}

/** A name is read at a glance: at most this many words and characters. */
const NAME = { words: 8, characters: 80 };

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u);
  const name = words.slice(0, NAME.words).join(' ');
  const short = [...name].slice(0, NAME.characters).join('').trimEnd();
  return words.length > NAME.words || short !== name ? `${short} …` : short;
}

function findChanged(changes: readonly DescribedChange[]): Succession['changed'] {
  const speaker = new Map<number, number>();
  changes.forEach(({ pairing }, change) => {
    for (const clause of pairing.after) speaker.set(clause.index, change);
  });
  // A section that moved whole speaks for all in it that has no change of its own.
  changes.forEach(({ kind, pairing, after }, change) => {
    const top = pairing.after[0];
    if (kind !== 'moved' || after[0]!.text === top!.text) return;
    for (let index = top!.index; index < top!.until; index++) if (!speaker.has(index)) speaker.set(index, change);
  });
  return [...speaker].sort(([one], [other]) => one - other);
}

/** A clause that only stands where another stood is another clause, though the two are compared. */
function continues({ before, after }: Pairing): boolean {
  return before.length > 1 || after.length > 1 || isSameClause(before[0]!, after[0]!);
}

function findEnded(
  { before }: Matching,
  continuing: readonly Pairing[],
  changes: readonly DescribedChange[],
): Succession['ended'] {
  const continued = new Set(continuing.flatMap((pairing) => pairing.before));
  const speaker = new Map(
    changes.flatMap(({ pairing }, change) => pairing.before.map(({ index }) => [index, change] as const)),
  );
  return before
    .filter((clause) => !continued.has(clause))
    .map(({ index, parent }) => [index, speaker.get(index) ?? -1, parent?.index ?? -1] as const);
}
