import { nameClause as callClause } from '../clauses/name-clause.ts';
import type { Clause } from '../clauses/parse-clauses.ts';

/** What to call a clause in a sentence: its label and title; where it lacks a label, those of what it stands under. */
export function nameClause({ label, title, cite, text, parent }: Clause): string {
  return callClause({ label, title, cite, text, above: nearestNamed(parent) }, 'full');
}

function nearestNamed(clause: Clause | null): string {
  for (let above = clause; above !== null; above = above.parent) {
    const name = [above.label, above.title].filter((part) => part !== '').join(' ');
    if (name !== '') return name;
  }
  return '';
}
