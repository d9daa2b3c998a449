import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';

/** Clauses of two versions that are one clause: one to one, or several to one where a clause was split or merged. */
export interface Pairing {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  /** Which stage decided it; see `matchClauses`. */
  readonly stage: Stage;
  /** How alike they are, 0 to 1 and a little more where the context agrees; 1 for equal texts. */
  readonly score: number;
  /** The score of the best other candidate; 0 where there was none. */
  readonly runnerUp: number;
}

export type Stage =
  | 'equal-subtree'
  | 'equal-in-order'
  | 'equal-elsewhere'
  | 'similar'
  | 'section'
  | 'subject'
  | 'in-place'
  | 'split'
  | 'merged';

/** The pairings found so far. The only thing in this room that is changed in place; stages add to it, none takes back. */
export class Matching {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly #partners: { readonly before: (Clause | undefined)[]; readonly after: (Clause | undefined)[] };
  readonly #pairings = new Map<Clause, Pairing>();
  readonly #grouped = new Set<Clause>();

  constructor(before: ClauseTree, after: ClauseTree) {
    this.before = before.clauses;
    this.after = after.clauses;
    this.#partners = { before: new Array(this.before.length), after: new Array(this.after.length) };
  }

  /** Records that two clauses are one. Neither may have a partner. */
  pair(before: Clause, after: Clause, stage: Stage, score: number, runnerUp = 0): void {
    this.#partners.before[before.index] = after;
    this.#partners.after[after.index] = before;
    this.#pairings.set(before, { before: [before], after: [after], stage, score, runnerUp });
  }

  /** Replaces the pairing of a clause, if it has one, by a group of one against several. None may be in a group. */
  group(before: readonly Clause[], after: readonly Clause[], stage: 'split' | 'merged', score: number): void {
    for (const clause of before) {
      this.#partners.before[clause.index] = after[0];
      this.#pairings.delete(clause);
    }
    for (const clause of after) this.#partners.after[clause.index] = before[0];
    for (const clause of [...before, ...after]) this.#grouped.add(clause);
    this.#pairings.set(before[0]!, { before, after, stage, score, runnerUp: 0 });
  }

  /** True for clauses of a group, which no later stage may touch. */
  isGrouped(clause: Clause): boolean {
    return this.#grouped.has(clause);
  }

  /** The clause of the new version that a clause of the old one became; of several the first. */
  afterOf(clause: Clause): Clause | undefined {
    return this.#partners.before[clause.index];
  }

  /** The clause of the old version that a clause of the new one was; of several the first. */
  beforeOf(clause: Clause): Clause | undefined {
    return this.#partners.after[clause.index];
  }

  /** Clauses of the old version without a partner, in order. */
  loneBefore(): readonly Clause[] {
    return this.before.filter((clause) => this.#partners.before[clause.index] === undefined);
  }

  /** Clauses of the new version without a partner, in order. */
  loneAfter(): readonly Clause[] {
    return this.after.filter((clause) => this.#partners.after[clause.index] === undefined);
  }

  /** All pairings, in the order of the old version. */
  pairings(): readonly Pairing[] {
    return [...this.#pairings.values()].sort((one, other) => one.before[0]!.index - other.before[0]!.index);
  }
}
