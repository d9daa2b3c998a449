import type { Change, TextClause } from '../edition.ts';
import { type Html, html } from '../markup/html.ts';
import type { Link } from '../markup/link-row.ts';
import { clauseShortName } from '../words/clause-name.ts';
import { CHANGES, REDLINE } from '../words/language.ts';
import { listInWords } from '../words/list-in-words.ts';

/** A term whose definition came or changed, and the clauses of the newer text that use it. */
export interface TermReach {
  readonly term: string;
  readonly clauses: readonly Link[];
}

/** More would take over the page; that there are more is said. */
const SHOWN = 12;

/** @param addressOf where a clause stands in the newer text */
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
      .map((clause) => ({ href: addressOf(clause), text: clauseShortName(clause) })),
  }));
}

/** `“Fees” is used in 2.1, 4.2(b) and 3 more.` */
export function reachInWords({ term, clauses }: TermReach): Html | null {
  if (clauses.length === 0) return null;
  const links = clauses.slice(0, SHOWN).map(({ href, text }) => html`<a href="${href}">${text}</a>`);
  const more = clauses.length - links.length;
  const [before, after] = REDLINE.termUsedIn(term);
  return html`${before}${listInWords(more > 0 ? [...links, CHANGES.more(more)] : links)}${after}`;
}
