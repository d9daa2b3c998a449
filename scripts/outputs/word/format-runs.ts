import type { RedlineRun } from '../../diff/describe-changes.ts';
import { type InlineSpan, readInline } from '../../texts/read-inline.ts';

/** Words that are written alike, on each side that has them. */
export interface FormattedRun {
  readonly op: RedlineRun['op'];
  readonly text: string;
  /** Names of elements around the words, as `readInline` gives them; of what stands in both texts also how it was. */
  readonly marks: readonly string[];
  readonly before: readonly string[];
}

/** How the words of one text are marked, read from its start. */
export interface SpanCursor {
  /** Marks of the next words, and how many of them there are, `most` at most. */
  next(most: number): { readonly marks: readonly string[]; readonly length: number };
}

/** @param html what `renderInline` made; of no words, nothing is marked */
export function readSpans(html: string): SpanCursor {
  const spans: readonly InlineSpan[] = readInline(html);
  let [index, offset] = [0, 0];
  return {
    next(most) {
      while (index < spans.length && offset >= spans[index]!.text.length) [index, offset] = [index + 1, 0];
      const span = spans[index];
      if (span === undefined) return { marks: [], length: most };
      const length = Math.min(most, span.text.length - offset);
      offset += length;
      return { marks: span.marks, length };
    },
  };
}

/**
 * Cuts runs where marks begin or end in either text.
 * @param after null where all of the words are to be shown as they were
 */
export function formatRuns(
  runs: readonly RedlineRun[],
  before: SpanCursor,
  after: SpanCursor | null,
): readonly FormattedRun[] {
  return runs.flatMap(({ op, text }): readonly FormattedRun[] => {
    const own = marksOver(op === 'delete' || after === null ? before : after, text);
    if (op !== 'equal' || after === null) return own.map((piece) => ({ op, ...piece, before: piece.marks }));
    const old = marksOver(before, text);
    return crossCut(own, old).map((piece) => ({ op, ...piece }));
  });
}

interface Piece {
  readonly text: string;
  readonly marks: readonly string[];
}

function marksOver(cursor: SpanCursor, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const { marks, length } = cursor.next(text.length - at);
    pieces.push({ text: text.slice(at, at + length), marks });
    at += length;
  }
  return pieces;
}

/** Two ways of cutting one text, put together. */
function crossCut(
  after: readonly Piece[],
  before: readonly Piece[],
): readonly (Piece & { before: readonly string[] })[] {
  const cut: (Piece & { before: readonly string[] })[] = [];
  let [index, offset] = [0, 0];
  for (const { text, marks } of after)
    for (let at = 0; at < text.length; ) {
      const old = before[index]!;
      const length = Math.min(text.length - at, old.text.length - offset);
      cut.push({ text: text.slice(at, at + length), marks, before: old.marks });
      at += length;
      offset += length;
      if (offset === old.text.length) [index, offset] = [index + 1, 0];
    }
  return cut;
}
