import { normaliseText } from '../../clauses/normalise-text.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { ColumnMatch } from '../../diff/tables/match-columns.ts';
import { cellsOf, type Table } from '../../diff/tables/table-of.ts';
import { greatestSignificance, type Significance } from '../../law/significance.ts';
import type { Finding } from '../facets/findings.ts';
import type { Judgement } from '../judging/judge-significance.ts';
import { type CellChange, compareCells, pairCell } from './compare-cells.ts';
import { countRows, describeColumn, nameHead } from './describe-column.ts';
import type { JudgePairs } from './judge-table.ts';

type Column = Extract<Finding, { readonly kind: 'column' }>;

/** What became of one column: a finding of its own, beside those in the words of its head. */
interface Judged {
  readonly significance: Significance;
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
}

/** Judges the heads of a table with what they govern: columns that are new, gone, moved or headed otherwise are told once for all rows. */
export function judgeHeads(before: Clause, after: Clause, columns: ColumnMatch, judgePairs: JudgePairs): Judgement {
  const cells = compareCells(before, after, columns);
  const stayed = judgeStayed(before, after, columns);
  const judged = [
    ...cells.map((cell) => judgeHead(cell, columns, () => judgePairs(pairCell(cell, before, after)))),
    ...newWithoutHead(cells, after, columns),
    ...(stayed.length > 0 ? stayed : [...columns.moved].map((to) => judgeMoved(columns.from[to]!, to, before, after))),
  ];
  if (judged.length === 0)
    return { significance: 'editorial', reasons: ['The heads of the table say the same.'], effects: [], findings: [] };
  const significance = greatestSignificance(judged.map((one) => one.significance));
  const told = judged.filter((one) => one.significance === significance);
  const reasons = [...new Set(told.flatMap((one) => one.reasons))];
  return {
    significance,
    reasons,
    effects: [],
    findings: judged.flatMap((one) => one.findings),
    says: reasons.map((reason) => reason.replace(/\.$/, '')),
  };
}

function judgeHead(cell: CellChange, { before, after }: ColumnMatch, judgeWords: () => Judgement): Judged {
  const { from, to } = cell;
  if (from >= 0 && to >= 0) {
    const words = judgeWords();
    if (words.significance !== 'substantive') return words;
    const rows = cell.after === '' ? countFilled(before, from) : countFilled(after, to);
    const column: Column = { kind: 'column', change: 'headed', head: { before: cell.before, after: cell.after }, rows };
    return {
      significance: 'substantive',
      reasons: [`${describeColumn(column)}.`],
      findings: [column, ...words.findings.filter(({ kind }) => !OF_LISTS.has(kind))],
    };
  }
  const column: Column =
    from < 0
      ? { kind: 'column', change: 'added', head: { before: null, after: cell.after }, rows: countFilled(after, to) }
      : {
          kind: 'column',
          change: 'removed',
          head: { before: cell.before, after: null },
          rows: countFilled(before, from),
        };
  return { significance: 'substantive', reasons: [`${describeColumn(column)}.`], findings: [column] };
}

/** A head is no member of a list. */
const OF_LISTS: ReadonlySet<Finding['kind']> = new Set(['list-of-things', 'entity', 'example']);

/** A new column over which nothing stands is told by its rows; that the row of heads has one more cell says nothing. */
function newWithoutHead(cells: readonly CellChange[], after: Clause, { from, gone }: ColumnMatch): readonly Judged[] {
  const silent = from.some((one, to) => one < 0 && !cells.some((cell) => cell.to === to)) || gone.length > 0;
  if (cells.length > 0 || !silent) return [];
  return [
    {
      significance: 'editorial',
      reasons: [`The table has ${cellsOf(after).length} columns now; the heads say the same.`],
      findings: [],
    },
  ];
}

function judgeMoved(from: number, to: number, before: Clause, after: Clause): Judged {
  const head = { before: cellsOf(before)[from] ?? '', after: cellsOf(after)[to] ?? '' };
  const column: Column = { kind: 'column', change: 'moved', head, rows: 0 };
  return { significance: 'editorial', reasons: [`${describeColumn(column)}.`], findings: [column] };
}

/** Rows that stand as they stood while the heads over them went elsewhere: their values stand under other heads now. */
function judgeStayed(before: Clause, after: Clause, { from, rows }: ColumnMatch): readonly Judged[] {
  const shifted = from.flatMap((one, to) => (one < 0 || one === to ? [] : [{ one, to }]));
  if (shifted.length === 0) return [];
  const stayed = rows.filter(([old, current]) => {
    const [was, is] = [cellsOf(old).map(normaliseText), cellsOf(current).map(normaliseText)];
    return shifted.some(({ one, to }) => was[one] !== is[to] && (was[to] ?? '') === is[to]);
  });
  if (stayed.length === 0) return [];
  const heads = shifted.map(({ to }) => nameHead(cellsOf(after)[to] ?? cellsOf(before)[to] ?? ''));
  const names = heads.length === 1 ? heads[0]! : `${heads.slice(0, -1).join(', ')} and ${heads.at(-1)!}`;
  const verb = heads.length === 1 ? 'stands' : 'stand';
  return [
    {
      significance: 'substantive',
      reasons: [`${names} ${verb} over other values now: those of ${countRows(stayed.length)} did not go along.`],
      findings: [],
    },
  ];
}

function countFilled({ rows }: Table, column: number): number {
  return rows.filter((row) => (cellsOf(row)[column] ?? '').trim() !== '').length;
}
