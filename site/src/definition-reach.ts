import { clauseShortName } from './clause-name.ts';
import type { Change, TextClause } from './edition.ts';
import { type Html, html } from './html.ts';
import type { Link } from './link-row.ts';

/** A term whose definition came or changed, and the clauses of the newer text that use it. */
export interface TermReach {
  readonly term: string;
  readonly clauses: readonly Link[];
}

/** More would take over the page; that there are more is said. */
const SHOWN = 12;

/** @param addressOf the place of a clause in the newer text */
export function definitionReach(
  { findings = [] }: Pick<Change, 'findings'>,
  clauses: readonly TextClause[],
  addressOf: (clause: TextClause) => string,
): readonly TermReach[] {
  const terms = findings.flatMap((it) => (it.kind === 'definition' && it.change !== 'removed' ? it.term : []));
  return [...new Set(terms)].map((term) => ({
    term,
    clauses: clauses
      .filter(({ uses }) => uses.includes(term))
      .map((clause) => ({ href: addressOf(clause), text: nameIn(clauses, clause) })),
  }));
}

/** `“Fees” is used in 2.1, 4.2(b) and 3 more clauses.` */
export function reachInWords({ term, clauses }: TermReach): Html | null {
  if (clauses.length === 0) return null;
  const more = clauses.length - SHOWN;
  const links = clauses.slice(0, SHOWN).map(({ href, text }, index) => {
    const joint = index === 0 ? '' : index === clauses.length - 1 ? ' and ' : ', ';
    return html`${joint}<a href="${href}">${text}</a>`;
  });
  return html`“${term}” is used in ${links}${more > 0 && ` and ${more} more`}.`;
}

/** The number of an item says too little without that of the clause above it: `15.3(b)`. */
function nameIn(clauses: readonly TextClause[], clause: TextClause): string {
  const above = clause.parent === null ? undefined : clauses[clause.parent];
  const lettered = clause.label !== '' && !/\d/.test(clause.label);
  return `${lettered && /\d/.test(above?.label ?? '') ? above?.label : ''}${clauseShortName(clause)}`;
}
