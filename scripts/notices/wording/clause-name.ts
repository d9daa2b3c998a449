import { nameClause } from '../../clauses/name-clause.ts';
import type { Change } from '../../reading/read-change.ts';

/** What to call the clause of a change: its label and title, else those of the nearest section or lead-in around it. Plain text. */
export function clauseName(change: Change): string {
  const clause = change.after[0] ?? change.before[0];
  return nameClause({ label: '', title: '', ...clause, above: clause?.trail.at(-1) }, 'under');
}

/** The names of several clauses, each once; `2 items under “You must not:”` where they have one name between them. */
export function clauseNames(changes: readonly Change[]): string[] {
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(clauseName(change), (counts.get(clauseName(change)) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : name.replace(UNNAMED, `${count} $1s`)));
}

const UNNAMED = /^An? (item|paragraph)(?= under )/;
