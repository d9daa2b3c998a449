import type { DescribedChange } from '../../diff/describe-changes.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import { cellsOf } from '../../diff/tables/table-of.ts';
import type { Judgement } from '../judging/judge-significance.ts';
import { quote } from '../quote-words.ts';
import { nameHead } from './describe-column.ts';
import type { CellJudgement } from './judge-table.ts';

/** Says of one cell what its words amount to; as it would be said of a clause of these words alone. `name` is what its row is about. */
export type SayCell = (change: DescribedChange, judgement: Judgement, name: string) => string;

/** A sentence that says more than this says nothing. */
const MOST_PARTS = 3;
const LONGEST = 480;

/**
 * One sentence on a row of a table, by what it is about and the heads of the cells that changed: “Birch Mail”, “Purpose”: it adds “and
 * names”. Null for what is no row, or is judged otherwise than by its cells.
 */
export function sayRow(change: DescribedChange, { says = [], cells = [] }: Judgement, sayCell: SayCell): string | null {
  const told = cells.filter(({ judgement }) => judgement.significance === 'substantive');
  if (says.length + told.length === 0) return null;
  const row = nameRow(change, cells);
  const alone = says.length === 0 && told.length === 1;
  const parts = [
    ...says,
    ...told.map((cell) => `${join([alone ? row : '', headOf(cell)])}${sayChange(cell, change, row, sayCell)}`),
  ];
  const shown = parts.filter((_, index) => index === 0 || fits(parts.slice(0, index + 1)));
  const rest = parts.length - shown.length;
  const more = rest === 0 ? '' : `; and ${rest} more ${rest === 1 ? 'change' : 'changes'}`;
  return upper(`${alone ? '' : join([row])}${shown.join('; ')}${more}.`);
}

function join(names: readonly string[]): string {
  const said = names.filter((name) => name !== '');
  return said.length === 0 ? '' : `${said.join(', ')}: `;
}

function fits(parts: readonly string[]): boolean {
  return parts.length <= MOST_PARTS && parts.join('; ').length <= LONGEST;
}

/** The first cell says what a row is about, where it stayed as it was; in a column that is new it is no name yet. */
function nameRow({ pairing: { before, after, columns } }: DescribedChange, cells: readonly CellJudgement[]): string {
  const [old, row] = [before[0], after[0]];
  if (old === undefined || row === undefined || row.block.header) return '';
  const first = columns?.from.findIndex((from) => from >= 0) ?? 0;
  const name = cellsOf(row)[first] ?? '';
  const stayed = cellsOf(old).includes(name) && !cells.some(({ cell }) => cell.to === first);
  return name.trim() === '' || !stayed ? '' : nameHead(name);
}

function headOf({ cell }: CellJudgement): string {
  return cell.head.trim() === '' ? '' : nameHead(cell.head);
}

function sayChange({ cell, judgement }: CellJudgement, change: DescribedChange, row: string, sayCell: SayCell): string {
  if (cell.before.trim() === '')
    return cell.from < 0
      ? `the new column says ${quote(cell.after, LONGEST_VALUE)}`
      : `it says ${quote(cell.after, LONGEST_VALUE)}; nothing stood there`;
  if (cell.after.trim() === '')
    return cell.to < 0
      ? `the column that is gone said ${quote(cell.before, LONGEST_VALUE)}`
      : `nothing stands there now; it said ${quote(cell.before, LONGEST_VALUE)}`;
  const says = sayCell({ ...change, redline: drawRedline(cell.before, cell.after) }, judgement, row)
    .replace(/\.$/, '')
    .replace(/^The wording changed: /, '')
    .replace(OPENING, (word) => word.toLowerCase());
  const short = Math.max(cell.before.length, cell.after.length) <= LONGEST_SIGN;
  return says === UNTOLD && short ? `it says ${quote(cell.after)} instead of ${quote(cell.before)}` : says;
}

/** What is said where no words came or went, but signs did. */
const UNTOLD = 'the wording changed';
const LONGEST_SIGN = 60;
const LONGEST_VALUE = 140;
const OPENING = /^(?:An?|The|This|Much)(?= )/;

function upper(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
