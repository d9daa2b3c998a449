import type { ClauseKey } from '../diff/lineage/lineage.ts';
import type { ClauseLife } from './lives.ts';

/** What goes on with each clause of one document in others, by clause id. */
export type CarriedFrom = ReadonlyMap<string, readonly ClauseKey[]>;

/**
 * Which clauses go on in documents that replaced theirs. It is learnt from the new document, which may come after the old
 * one in the order of ids: what was said of the old one by then is to be said again.
 */
export class CarriedClauses {
  readonly #from = new Map<string, Map<string, ClauseKey[]>>();
  readonly #taken = new Set<string>();

  /** Takes the lives of a document, whose origins may lie in others, once. Gives the ids of those. */
  add(id: string, lives: readonly Pick<ClauseLife, 'document' | 'clause' | 'origins'>[]): ReadonlySet<string> {
    const replaced = new Set<string>();
    if (this.#taken.has(id)) return replaced;
    this.#taken.add(id);
    for (const { document, clause, origins } of lives) {
      for (const origin of origins) {
        if (origin.document === document) continue;
        replaced.add(origin.document);
        const carried = this.#from.get(origin.document) ?? new Map<string, ClauseKey[]>();
        carried.set(origin.clause, [...(carried.get(origin.clause) ?? []), { document, clause }]);
        this.#from.set(origin.document, carried);
      }
    }
    return replaced;
  }

  /** Of one document; empty where none replaced it, or none that did was taken yet. */
  from(document: string): CarriedFrom {
    return this.#from.get(document) ?? new Map();
  }
}
