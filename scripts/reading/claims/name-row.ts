import type { Clause } from '../../clauses/parse-clauses.ts';
import { cellsOf } from '../../diff/tables/table-of.ts';
import { quote } from '../quote-words.ts';

/** What a row is about: its first cell; the second too where other rows begin alike. */
export function nameRow(row: Clause, version: readonly Clause[]): string {
  const [first = '', second = ''] = cellsOf(row).filter((cell) => cell.trim() !== '');
  const alike = version.some((other) => other !== row && other.type === 'row' && cellsOf(other)[0] === first);
  const name = quote(first, LONGEST_NAME);
  return alike && second !== '' ? `${name}, ${quote(second, LONGEST_NAME)}` : name;
}

/** A row by its first cell, and as many of the others as there is room for: “Stripe” (“Payment provider”, “United States”). */
export function quoteRow(row: Clause, longest: number): string {
  const cells = cellsOf(row).filter((cell) => cell.trim() !== '');
  const quoted = cells.map((cell) => quote(cell, LONGEST_CELL));
  const shown = quoted.filter((_, index) => index === 0 || quoted.slice(0, index + 1).join(', ').length <= longest);
  const [first = '', ...others] = shown;
  return others.length === 0 ? first : `${first} (${others.join(', ')})`;
}

const LONGEST_NAME = 60;
const LONGEST_CELL = 90;
