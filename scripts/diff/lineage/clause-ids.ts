import type { Passage } from './succession.ts';

/**
 * The ids of a document's clauses: a few of the words that the clause began with, and a mark made of all it said and what
 * it stood under when it first appeared.
 *
 *     ### 3.4 Facial recognition        →  facial-recognition-x4k2
 *     * use the Services to track …     →  use-services-track-1d0q
 *
 * Each is `^[a-z0-9][a-z0-9-]*$` and unique in its document, those of clauses that ended included.
 */
export class ClauseIds {
  readonly #taken = new Set<string>();

  /** The id of a clause that is new. */
  forNew({ name, place }: Passage): string {
    return this.claim(`${slugOf(name, LONGEST.own) || 'clause'}-${place.slice(-MARK)}`);
  }

  /** The id of a part of a split, which names its origin: `renewal-7f3q-written-notice`. */
  forPart({ name }: Passage, origin: string): string {
    return this.claim(`${origin}-${slugOf(name, LONGEST.part) || 'part'}`);
  }

  /** The id wanted, with `-2`, `-3` where an earlier clause has it: of copies the one that stands first keeps the plain one. */
  claim(wanted: string): string {
    let id = wanted;
    for (let copy = 2; this.#taken.has(id); copy++) id = `${wanted}-${copy}`;
    this.#taken.add(id);
    return id;
  }
}

/** Signs of base 36: 1.7 million marks, for clauses that begin alike. */
const MARK = 4;
const LONGEST = { own: { words: 4, signs: 28 }, part: { words: 3, signs: 24 } } as const;

/** Words that tell two clauses of a contract apart least. */
const EMPTY =
  /^(?:a|an|and|any|are|as|at|be|by|for|from|if|in|is|it|its|of|on|or|our|that|the|their|this|to|us|we|will|with|you|your)$/;

function slugOf(name: string, longest: { readonly words: number; readonly signs: number }): string {
  const all = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .match(/[a-z0-9]+/g);
  if (all === null) return '';
  const telling = all.filter((word) => !EMPTY.test(word));
  const words = (telling.length > 0 ? telling : all).slice(0, longest.words);
  while (words.length > 1 && words.join('-').length > longest.signs) words.pop();
  return words.join('-').slice(0, longest.signs);
}
