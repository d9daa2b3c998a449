import { normaliseText } from '../../clauses/normalise-text.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { ColumnMatch } from '../../diff/tables/match-columns.ts';
import { cellsOf } from '../../diff/tables/table-of.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { hasWords } from '../proving/read-words.ts';
import { alignSentences, dropEqual, pairOf, type SentencePair } from '../sentences/pair-sentences.ts';
import { splitCell } from '../sentences/split-row.ts';

/** A cell of a row that says something else than the one in the same column before. */
export interface CellChange {
  /** Which column of each version; -1 where the version does not have it. */
  readonly from: number;
  readonly to: number;
  /** The head over it, the new one where there are two; empty where nothing stands there. */
  readonly head: string;
  /** What the cell says, as printed; empty for an empty cell. */
  readonly before: string;
  readonly after: string;
}

/** The cells of two rows that differ, in the order of the new version; those of columns that are gone come last. */
export function compareCells(
  before: Clause,
  after: Clause,
  { from, gone, ...tables }: ColumnMatch,
): readonly CellChange[] {
  const [old, current] = [cellsOf(before), cellsOf(after)];
  const changes = [
    ...from.map((one, to) => ({
      ...{ from: one, to },
      head: tables.after.columns[to] || tables.before.columns[one] || '',
      before: old[one] ?? '',
      after: current[to] ?? '',
    })),
    ...gone.map((one) => ({
      from: one,
      to: -1,
      head: tables.before.columns[one] ?? '',
      before: old[one] ?? '',
      after: '',
    })),
  ];
  return changes.filter((cell) => normaliseText(cell.before) !== normaliseText(cell.after));
}

/** The sentences of a cell that changed, each with its counterpart: a cell ends a sentence, and a line of it does. */
export function pairCell(cell: CellChange, before: Clause, after: Clause): readonly SentencePair[] {
  const [old, current] = dropEqual(
    sentencesOf(cell.before, before, cell.from === 0),
    sentencesOf(cell.after, after, cell.to === 0),
  );
  // What stands alone in a cell stands for what stood alone in it, however little they have in common.
  if (old.length === 1 && current.length === 1) return [pairOf(old[0]!, current[0]!)];
  return alignSentences(old, current);
}

function sentencesOf(text: string, clause: Clause, first: boolean): readonly Sentence[] {
  return splitCell(text)
    .filter(hasWords)
    .map((words, index) => ({ text: words, clause, first: first && index === 0 }));
}
