import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { greatestSignificance, type Significance } from '../../law/significance.ts';
import type { Judgement } from '../judging/judge-significance.ts';
import { foldedIn } from '../judging/judge-unpaired.ts';
import { isNotShown } from '../proving/veto.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import { splitCell } from '../sentences/split-row.ts';
import type { VersionFacts } from '../version-facts.ts';
import { type CellChange, compareCells, pairCell } from './compare-cells.ts';
import { nameHead } from './describe-column.ts';
import { findCarried, withoutCarried } from './find-carried.ts';
import { followsSection } from './follows-section.ts';
import { judgeHeads } from './judge-heads.ts';
import { judgeLoneHeads } from './judge-lone-heads.ts';

/** A cell that changed and what its words amount to. */
export interface CellJudgement {
  readonly cell: CellChange;
  readonly judgement: Judgement;
}

/** Judges the sentences of a part of a change. */
export type JudgePairs = (pairs: readonly SentencePair[]) => Judgement;

/**
 * Judges a row of a table by its columns: each cell against the one in the same column, wherever the column went, and the heads with
 * all that stands below them. Null for what is no row of a table in both versions.
 */
export function judgeTable(change: DescribedChange, facts: VersionFacts, judgePairs: JudgePairs): Judgement | null {
  const { kind, pairing } = change;
  const [before, after] = [pairing.before[0], pairing.after[0]];
  if (kind === 'added' || kind === 'removed') return judgeLoneHeads(change, facts);
  const { columns } = pairing;
  // Of a document that replaces several, a row may have been compared with another's.
  if (
    columns === undefined ||
    before === undefined ||
    after === undefined ||
    before.block.columns !== columns.before.columns
  )
    return null;
  if (before.block.header && after.block.header) return judgeHeads(before, after, columns, judgePairs);
  if (foldedIn([before]) !== foldedIn([after])) return null;
  const cells = compareCells(before, after, columns);
  if (cells.length === 0)
    return {
      significance: 'editorial',
      reasons: [columns.moved.size > 0 ? ALONG : 'The cells of the row say the same.'],
      effects: [],
      findings: [],
    };
  const carried = findCarried(cells);
  const judged = withoutCarried(cells, carried).map((cell) => ({
    cell,
    judgement: followsSection(cell, facts) ? FOLLOWS : judgeCell(cell, before, after, judgePairs),
  }));
  return join(
    judged,
    carried.map(({ value, from, to }) => `${nameHead(value)} stands ${under(to)} now, and stood ${under(from)}`),
  );
}

const FOLLOWS: Judgement = {
  significance: 'editorial',
  reasons: ['It names a section, whose number changed.'],
  effects: [],
  findings: [],
};

const ALONG = 'The columns of the table stand in another order; the row says the same in each.';

function under({ head }: CellChange): string {
  return head.trim() === '' ? 'in another column' : `under ${nameHead(head)}`;
}

/** Of a cell in a column that is new or gone, that is what can be said where its words say no more. */
function judgeCell(cell: CellChange, before: Clause, after: Clause, judgePairs: JudgePairs): Judgement {
  const pairs = pairCell(cell, before, after);
  if (pairs.length === 0) return judgeWithoutPairs(cell);
  const judgement = judgePairs(pairs);
  const { from, to, head } = cell;
  if ((from >= 0 && to >= 0) || !isNotShown(judgement.reasons[0] ?? '')) return judgement;
  const name = head.trim() === '' ? '' : `: ${nameHead(head)}`;
  const reason = from < 0 ? `It stands in a new column${name}.` : `It stood in a column that is gone${name}.`;
  return { ...judgement, reasons: [reason] };
}

/** A tick that became a cross has no words, and says the opposite; the same sentences may stand in another order. */
function judgeWithoutPairs({ before, after }: CellChange): Judgement {
  const [old, current] = [before, after].map((text) => splitCell(text).toSorted().join('\n'));
  return old === current
    ? { significance: 'clarifying', reasons: ['The same sentences stand in another order.'], effects: [], findings: [] }
    : { significance: 'substantive', reasons: ['A sign in a cell changed.'], effects: [], findings: [] };
}

/** The cells of a row together; what was carried from one column to another is never harmless. */
function join(cells: readonly CellJudgement[], says: readonly string[]): Judgement {
  const significance: Significance =
    says.length > 0 ? 'substantive' : greatestSignificance(cells.map(({ judgement }) => judgement.significance));
  const told = cells.filter(({ judgement }) => judgement.significance === significance);
  return {
    significance,
    reasons: [
      ...new Set([...says.map((one) => `${one}.`), ...told.flatMap(({ judgement }) => judgement.reasons)]),
    ].slice(0, MOST_REASONS),
    effects: significance === 'substantive' ? cells.flatMap(({ judgement }) => judgement.effects) : [],
    findings: cells.flatMap(({ judgement }) => judgement.findings),
    says,
    cells,
  };
}

const MOST_REASONS = 8;
