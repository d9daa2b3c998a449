import { normaliseText } from '../../clauses/normalise-text.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { nameHead } from './describe-column.ts';

/** "it stands under “Prohibited” now, and stood under “Allowed”", of a row that went to another table; null where its heads are the same. */
export function sayOtherHeads(before: Clause, after: Clause): string | null {
  const [old, current] = [before, after].map(({ block }) => block.columns.map((head) => normaliseText(head)));
  if (before.type !== 'row' || after.type !== 'row' || before.block.header || after.block.header) return null;
  if (old!.join('\n').toLowerCase() === current!.join('\n').toLowerCase()) return null;
  const was = old!.filter((head) => !current!.includes(head));
  const is = current!.filter((head) => !old!.includes(head));
  if (was.length + is.length === 0) return 'it stands under the same heads in another order now';
  const names = (heads: readonly string[]) => heads.map(nameHead).join(', ');
  if (is.length === 0) return `it stood under ${names(was)} as well, and does not now`;
  return `it stands under ${names(is)} now${was.length === 0 ? '' : `, and stood under ${names(was)}`}`;
}
