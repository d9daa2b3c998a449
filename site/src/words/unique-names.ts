import type { UnreadChange } from '../changes/unread-change.ts';
import { clauseName, clauseOf, clauseShortName } from './clause-name.ts';
import { CHANGES, JOINS } from './language.ts';

/** More would be no overview. */
const NAMED = 8;

/** The clauses of changes in short: `2.1, 2.3(a) and 5 more`. */
export function namesOf(changes: readonly UnreadChange[]): string {
  const names = [...new Set(changes.map((change) => clauseShortName(clauseOf(change))))];
  if (names.length === 1) return names[0]!;
  const shown = names.length > NAMED + 1 ? names.slice(0, NAMED) : names.slice(0, -1);
  const last = names.length > NAMED + 1 ? CHANGES.more(names.length - NAMED) : names.at(-1)!;
  return `${shown.join(names.some((name) => name.includes(', ')) ? '; ' : ', ')}${JOINS.and}${last}`;
}

/** Each change by the name of its clause; where two clauses have one name, with what they stand under, else counted. */
export function uniqueNames(changes: readonly UnreadChange[], length: number): readonly string[] {
  const names = changes.map((change) => clauseName(clauseOf(change), length));
  const fuller = names.map((name, index) => {
    const above = clauseOf(changes[index]!)?.trail.at(-1) ?? '';
    return above === '' || names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${above})`;
  });
  const times = new Map<string, number>();
  return fuller.map((name) => {
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
