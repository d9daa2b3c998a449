import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Bag } from './bag.ts';
import { bagOf, distinctWordsOf } from './words.ts';

/** How many clauses of a version contain a word; counted once for each version, which stands in two comparisons. */
function countClauses(clauses: readonly Clause[]): ReadonlyMap<number, number> {
  let counts = counted.get(clauses);
  if (counts === undefined) {
    counts = new Map();
    for (const clause of clauses)
      for (const word of distinctWordsOf(clause)) counts.set(word, (counts.get(word) ?? 0) + 1);
    counted.set(clauses, counts);
  }
  return counts;
}

const counted = new WeakMap<readonly Clause[], Map<number, number>>();

/** The rarity of words in two versions taken together: what a shared word says about two clauses being one. */
export class Rarity {
  readonly #versions: readonly ReadonlyMap<number, number>[];
  readonly #total: number;
  readonly #weights = new Map<Bag, number>();

  constructor(before: readonly Clause[], after: readonly Clause[]) {
    this.#versions = [countClauses(before), countClauses(after)];
    this.#total = before.length + after.length;
  }

  /**
   * Inverse document frequency over the clauses of both versions, smoothed so that two documents of two clauses still have
   * weights above 0 (a plain tf-idf degenerates there).
   */
  of(word: number): number {
    const containing = this.#versions.reduce((sum, version) => sum + (version.get(word) ?? 0), 0);
    return 0.1 + Math.log((1 + this.#total) / (1 + containing)) / Math.log(1 + this.#total);
  }

  /** Twice the weight of the shared words over the weight of all: 1 for equal bags of words, 0 for none in common. */
  dice(one: Clause, other: Clause): number {
    const [bag, otherBag] = [bagOf(one), bagOf(other)];
    const all = this.#weigh(bag) + this.#weigh(otherBag);
    return all === 0 ? 0 : (2 * this.#weighShared(bag, otherBag)) / all;
  }

  /** The weight of the words of one that the other has over the weight of all of them: 1 where it has all. */
  contained(one: Clause, other: Clause): number {
    const bag = bagOf(one);
    const all = this.#weigh(bag);
    return all === 0 ? 0 : this.#weighShared(bag, bagOf(other)) / all;
  }

  #weigh(bag: Bag): number {
    let weight = this.#weights.get(bag);
    if (weight === undefined) {
      weight = 0;
      for (const word of bag) weight += this.of(word);
      this.#weights.set(bag, weight);
    }
    return weight;
  }

  #weighShared(one: Bag, other: Bag): number {
    let [at, otherAt, weight] = [0, 0, 0];
    while (at < one.length && otherAt < other.length) {
      const [word, otherWord] = [one[at]!, other[otherAt]!];
      if (word === otherWord) weight += this.of(word);
      if (word <= otherWord) at++;
      if (otherWord <= word) otherAt++;
    }
    return weight;
  }
}
