import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { cellsOf, tableOf } from '../../diff/tables/table-of.ts';
import type { Judgement } from '../judging/judge-significance.ts';
import type { VersionFacts } from '../version-facts.ts';
import { countRows, nameHead } from './describe-column.ts';

/**
 * Judges a row of heads that one version alone has: over rows that stood without it, over what was a list, or over a table that is new
 * or gone with it. Null for all else.
 */
export function judgeLoneHeads({ kind, pairing }: DescribedChange, facts: VersionFacts): Judgement | null {
  const [head, ...others] = kind === 'added' ? pairing.after : pairing.before;
  if (head === undefined || others.length > 0 || !head.block.header) return null;
  const [own, other] =
    kind === 'added' ? [facts.clauses.after, facts.clauses.before] : [facts.clauses.before, facts.clauses.after];
  const { rows } = tableOf(head, own);
  const stood = rows.flatMap((row) => counterpartOf(row, other, facts) ?? []);
  const names = cellsOf(head).flatMap((cell) => (cell.trim() === '' ? [] : [nameHead(cell)]));
  const heads = names.length === 1 ? `head is ${names[0]!}` : `heads are ${names.join(', ')}`;
  const says =
    stood.length === 0
      ? `A table is ${kind === 'added' ? 'new' : 'gone'}; its ${kind === 'added' ? heads : heads.replace(/ (?:is|are) /, (verb) => (verb === ' is ' ? ' was ' : ' were '))}`
      : sayStood(kind === 'added', stood, names.length === 1 ? names[0]! : names.join(', '));
  return { significance: 'substantive', reasons: [`${says}.`], effects: [], findings: [], says: [says] };
}

function sayStood(added: boolean, stood: readonly Clause[], names: string): string {
  const were = stood.every(({ type }) => type === 'row') ? 'rows' : 'items';
  const headed = stood.some(({ block }) => block.columns.some((head) => head.trim() !== ''));
  const count = were === 'rows' ? countRows(stood.length) : stood.length === 1 ? '1 item' : `${stood.length} items`;
  if (were === 'rows' && headed)
    return added ? `${count} stand under other heads now: ${names}` : `${count} stood under other heads: ${names}`;
  if (were === 'rows')
    return added
      ? `A table has heads now: ${names}; they stand over ${count} that had none`
      : `A table has no heads any more: ${names} stood over ${count}`;
  return added
    ? `What was a list is a table now, under ${names}: ${count} became ${stood.length === 1 ? 'a row' : 'rows'}`
    : `What was a table under ${names} is a list now: ${count.replace('item', 'row')} became ${stood.length === 1 ? 'an item' : 'items'}`;
}

/** What a row was or became: as its own change says, else the row of the same words. */
function counterpartOf(row: Clause, other: readonly Clause[], { partnersOf }: VersionFacts): Clause | null {
  const [partner] = partnersOf(row);
  if (partner !== undefined) return partner;
  return other.find(({ type, key, block }) => type === 'row' && !block.header && key === row.key) ?? null;
}
