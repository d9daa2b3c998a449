import type { ClauseRef, RedlineRun } from '../edition.ts';

type RefPart = NonNullable<ClauseRef['parts']>[number];

/** What of a clause its redline is cut by. */
export type CutClause = Pick<ClauseRef, 'text' | 'label' | 'heads' | 'parts'>;

/** A clause within a redline: what a split made, a clause of a new section, a row of a table. */
export interface RedlinePiece {
  /** As printed; empty for none. */
  readonly label: string;
  readonly heading: boolean;
  /** Of a table row the runs of each cell, else all in one. */
  readonly cells: readonly (readonly RedlineRun[])[];
  readonly row: 'head' | 'row' | null;
}

/** Between two cells stands ` | `, between two clauses a line break. */
const GAP = 3;

/**
 * Cuts a redline into the clauses that its text is joined of, on one side; what stands on the other side alone goes with the
 * clause around it. The signs between clauses and cells are left out.
 * @param own the op of the words that stand on that side alone
 */
export function cutRedline(
  runs: readonly RedlineRun[],
  refs: readonly CutClause[],
  own: 'insert' | 'delete',
): readonly RedlinePiece[] {
  const parts = refs.flatMap(partsOf);
  const pieces: { part: RefPart; cells: RedlineRun[][] }[] = [];
  const cuts = cutsOf(parts);
  let at = 0;
  const begin = (part: RefPart | null) => {
    if (part === null) pieces.at(-1)!.cells.push([]);
    else pieces.push({ part, cells: [[]] });
  };
  const put = (op: RedlineRun['op'], text: string) => {
    if (text !== '') pieces.at(-1)!.cells.at(-1)!.push({ op, text });
  };
  begin(parts[0] ?? NO_PART);
  for (const { op, text } of runs) {
    if (op !== 'equal' && op !== own) {
      put(op, text);
      continue;
    }
    let from = 0;
    while (cuts[0] !== undefined && cuts[0].at - at < text.length) {
      const cut = cuts.shift()!;
      // Where the sign between two clauses was drawn in pieces, it stays.
      if (cut.at < at + from || cut.at - at + cut.length > text.length) continue;
      put(op, text.slice(from, cut.at - at));
      from = cut.at - at + cut.length;
      begin(cut.part);
    }
    put(op, text.slice(from));
    at += text.length;
  }
  return pieces.map(({ part: { label, heading = false, header, cells: row }, cells }) => ({
    ...{ label, heading, cells },
    row: row === undefined ? null : header ? 'head' : 'row',
  }));
}

const NO_PART: RefPart = { length: 0, label: '' };

function partsOf({ parts, text, label }: CutClause): readonly RefPart[] {
  return parts ?? [{ length: text.length, label }];
}

/** Where a clause or, where it says null, a cell begins. */
function cutsOf(
  parts: readonly RefPart[],
): { readonly at: number; readonly length: number; readonly part: RefPart | null }[] {
  let at = 0;
  return parts.flatMap((part, index) => {
    const own = index === 0 ? [] : [{ at, length: 1, part }];
    if (index > 0) at++;
    let cell = at;
    const cells = (part.cells ?? []).slice(0, -1).map((length) => {
      const cut = { at: cell + length, length: GAP, part: null };
      cell += length + GAP;
      return cut;
    });
    at += part.length;
    return [...own, ...cells];
  });
}
