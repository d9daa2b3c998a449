import { clausePage, linkFrom } from '../addresses.ts';
import { type Entry, hasClauseHistory } from '../edition.ts';
import { documentById } from '../find-version.ts';
import type { Link } from '../markup/link-row.ts';
import { clauseShortName } from '../words/clause-name.ts';
import { CLAUSES } from '../words/language.ts';

/** A clause that has a page of its own. */
export interface ClauseWithHistory {
  readonly document: string;
  readonly clause: string;
  /** Its number, else its first words. */
  readonly name: string;
}

/** The clauses of a change whose histories can be read, the new ones first; each once. */
export function historiesOf(
  { before, after }: Pick<Entry['changes'][number], 'before' | 'after'>,
  own: string,
): readonly ClauseWithHistory[] {
  const clauses = [...after, ...before].map((ref) => ({
    document: ref.document ?? own,
    clause: ref.clause,
    name: clauseShortName(ref),
  }));
  const first = new Map(clauses.toReversed().map((clause) => [`${clause.document}/${clause.clause}`, clause]));
  return [...first.values()].reverse().filter(({ document, clause }) => hasClauseHistory(document, clause));
}

/** Links to the histories of clauses, which name the document where it is not `own`, that of the page. */
export function linkHistories(clauses: readonly ClauseWithHistory[], own: string, from: URL): readonly Link[] {
  return clauses.map(({ document, clause, name }) => ({
    href: linkFrom(from, clausePage(document, clause)),
    text: CLAUSES.history(name, document === own ? null : documentById(document).title),
  }));
}
