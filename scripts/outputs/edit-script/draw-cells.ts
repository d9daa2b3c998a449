import type { RedlineRun } from '../../diff/describe-changes.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import { readInline } from '../../texts/read-inline.ts';
import type { TextClause } from '../../texts/version-text.ts';
import type { EditCell } from './edit-script.ts';

const GAP = ' | ';

/**
 * The cells of a row in both texts, each column set against the one that it was.
 * @param runs the redline of the two rows, which shows what is which
 */
export function drawCells(
  before: TextClause | null,
  after: TextClause | null,
  runs: readonly RedlineRun[],
): readonly EditCell[] {
  const [old, now] = [before === null ? [] : cellTexts(before), after === null ? [] : cellTexts(after)];
  const cells: EditCell[] = [];
  let at = 0;
  const dropUntil = (end: number) => {
    for (; at < end; at++) cells.push({ runs: drawn(old[at]!, ''), end: 'delete', before: at, after: null });
  };
  const partners = old.length === 0 || now.length === 0 ? [] : alignCells(old, now, runs);
  now.forEach((text, other) => {
    const one = partners[other] ?? -1;
    if (one < 0) cells.push({ runs: drawn('', text), end: 'insert', before: null, after: other });
    else {
      dropUntil(one);
      cells.push({ runs: drawn(old[one]!, text), end: 'equal', before: one, after: other });
      at = one + 1;
    }
  });
  dropUntil(old.length);
  return cells;
}

/** The text of each cell of a row; joined by ` | ` they are the text of the row. */
export function cellTexts({ cells, text }: TextClause): readonly string[] {
  const texts = cells.map((html) =>
    readInline(html)
      .map((span) => span.text)
      .join(''),
  );
  // A NUL is written as another character; and a row of a hand-made text may say what its cells do not.
  let at = 0;
  const own = texts.map(({ length }) => {
    const start = at;
    at += length + GAP.length;
    return text.slice(start, start + length);
  });
  return own.join(GAP) === text ? own : [text];
}

/**
 * Which cell before each cell is, in the same order; -1 for none: those that share most, by characters and by the gaps before
 * them, which are drawn as equal between cells of one column.
 */
function alignCells(
  before: readonly string[],
  after: readonly string[],
  runs: readonly RedlineRun[],
): readonly number[] {
  const shared = countShared(before, after, runs);
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--) {
      const common = shared[one]![other]!;
      const paired = common > 0 ? best[one + 1]![other + 1]! + common : 0;
      best[one]![other] = Math.max(best[one + 1]![other]!, best[one]![other + 1]!, paired);
    }
  const partners = new Array<number>(after.length).fill(-1);
  for (let one = 0, other = 0; one < before.length && other < after.length; ) {
    const common = shared[one]![other]!;
    if (common > 0 && best[one]![other] === best[one + 1]![other + 1]! + common) partners[other++] = one++;
    else if (best[one]![other] === best[one + 1]![other]!) one++;
    else other++;
  }
  return fillBetween(partners, before.length);
}

/** Cells between two pairs are of the same columns where there are as many on both sides. */
function fillBetween(partners: readonly number[], count: number): readonly number[] {
  const filled = [...partners];
  let [start, from] = [0, 0];
  for (let other = 0; other <= partners.length; other++) {
    const one = other === partners.length ? count : partners[other]!;
    if (one < 0) continue;
    if (other - start === one - from) for (let by = 0; by < other - start; by++) filled[start + by] = from + by;
    [start, from] = [other + 1, one + 1];
  }
  return filled;
}

function countShared(
  before: readonly string[],
  after: readonly string[],
  runs: readonly RedlineRun[],
): readonly (readonly number[])[] {
  const counts = before.map(() => new Array<number>(after.length).fill(0));
  const [ends, otherEnds] = [endsOf(before), endsOf(after)];
  let [old, now, one, other] = [0, 0, 0, 0];
  for (const { op, text } of runs) {
    for (let left = text.length; left > 0; ) {
      while (one < before.length - 1 && old >= ends[one]!) one++;
      while (other < after.length - 1 && now >= otherEnds[other]!) other++;
      const step = Math.min(
        left,
        ...(op !== 'insert' && one < before.length - 1 ? [ends[one]! - old] : []),
        ...(op !== 'delete' && other < after.length - 1 ? [otherEnds[other]! - now] : []),
      );
      if (op === 'equal') counts[one]![other]! += step;
      if (op !== 'insert') old += step;
      if (op !== 'delete') now += step;
      left -= step;
    }
  }
  return counts;
}

/** Where each cell ends in the text of the row; the gap before a cell is taken for part of it. */
function endsOf(cells: readonly string[]): readonly number[] {
  let end = -GAP.length;
  return cells.map((cell) => {
    end += GAP.length + cell.length;
    return end;
  });
}

function drawn(before: string, after: string): readonly RedlineRun[] {
  if (before === after) return after === '' ? [] : [{ op: 'equal', text: after }];
  if (before === '') return [{ op: 'insert', text: after }];
  return after === '' ? [{ op: 'delete', text: before }] : drawRedline(before, after);
}
