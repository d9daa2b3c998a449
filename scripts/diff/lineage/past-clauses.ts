import { hashText } from './hash-text.ts';
import type { Passage } from './succession.ts';

/** What it takes to know a clause again. */
export interface Recognisable {
  readonly clause: string;
  /** Hash of its words as they stand, or last stood. */
  readonly text: string;
  /** The version that has it no more; null while it stands. */
  readonly ended: string | null;
  readonly successors: readonly { readonly clause: string }[];
}

/** Where a clause that comes back may come from. */
export interface Comeback<Clause> {
  readonly passage: Passage;
  /** What it stands under now. */
  readonly parent: Clause | null;
  /** What it was split from; null where it is new. */
  readonly origin: Clause | null;
}

/** Shorter clauses come back only to where they stood: "Overview" alone is a name for many things. */
const LONG = 5;

/** The clauses that ended and the versions that were, by what they said: a revert takes the old lineages up again. */
export class PastClauses<Clause extends Recognisable> {
  readonly #ended = new Map<string, { readonly clause: Clause; readonly parent: Clause | null | undefined }[]>();
  readonly #versions = new Map<string, readonly Clause[]>();

  /** Keeps a clause that ended. `parent` is undefined where it became part of another, wherever that stands. */
  keep(clause: Clause, parent: Clause | null | undefined): void {
    const kept = this.#ended.get(clause.text) ?? [];
    this.#ended.set(clause.text, [...kept.filter((other) => other.clause !== clause), { clause, parent }]);
  }

  /** The ended clause that said the same, word for word: the one in the same place, else the one that ended last. */
  find({ passage, parent, origin }: Comeback<Clause>): Clause | undefined {
    const same = (this.#ended.get(passage.text) ?? []).filter(({ clause }) => clause.ended !== null);
    const inPlace = same.find(
      (each) =>
        each.parent === parent ||
        (origin !== null && each.clause.successors.some(({ clause }) => clause === origin.clause)),
    );
    if (inPlace !== undefined) return inPlace.clause;
    if (passage.words < LONG) return undefined;
    const last = same.at(-1)?.clause.ended;
    return same.find(({ clause }) => clause.ended === last)?.clause;
  }

  /** Keeps a version: the hashes of its clauses' texts, and its clauses. */
  keepVersion(texts: readonly string[], clauses: readonly Clause[]): void {
    this.#versions.set(hashText(texts.join()), clauses);
  }

  /** The clauses of the last version that said the same from end to end. */
  findVersion(texts: readonly string[]): readonly Clause[] | undefined {
    return this.#versions.get(hashText(texts.join()));
  }
}
