import { clauseShortName } from './clause-name.ts';
import { type Change, type ClauseRef, hasClauseHistory } from './edition.ts';

/** A clause that has a page of its own. */
export interface ThreadLink {
  readonly document: string;
  readonly clause: string;
  /** Its number, else its first words. */
  readonly name: string;
}

/** The clauses of a change whose histories can be read, the new ones first; each once. */
export function threadsOf({ before, after }: Pick<Change, 'before' | 'after'>, own: string): readonly ThreadLink[] {
  const links = [...after, ...before].map((ref: ClauseRef) => ({
    document: ref.document ?? own,
    clause: ref.clause,
    name: clauseShortName(ref),
  }));
  const first = new Map(links.toReversed().map((link) => [`${link.document}/${link.clause}`, link]));
  return [...first.values()].reverse().filter(({ document, clause }) => hasClauseHistory(document, clause));
}
