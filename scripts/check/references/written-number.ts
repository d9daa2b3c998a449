import { splitLabel } from '../../clauses/labels/label-parts.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';

/** The number by which another clause would cite this one: `5` for `5.`, `4.2(b)` for (b) below 4.2. */
export function writtenNumber(clause: Clause): string {
  const own = splitLabel(clause.label).parts;
  if (own.length > 1 || /^\d/.test(own[0] ?? '')) return own.join('.');
  for (let above = clause.parent; above !== null; above = above.parent)
    if (above.label !== '') return `${writtenNumber(above)}(${own.join('.')})`;
  return own.join('.');
}
