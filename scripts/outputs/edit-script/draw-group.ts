import type { RedlineRun } from '../../diff/describe-changes.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import type { TextClause } from '../../texts/version-text.ts';
import { cutRuns } from './cut-runs.ts';
import { drawCells } from './draw-cells.ts';
import type { EditItem, EditParagraph, EditRow } from './edit-script.ts';
import type { PlacedGroup } from './merge-groups.ts';

/** The items of a group at one of its places, in reading order. */
export function drawGroup(
  group: PlacedGroup,
  before: readonly TextClause[],
  after: readonly TextClause[],
): readonly EditItem[] {
  const [old, now] = [group.before.map((index) => before[index]!), group.after.map((index) => after[index]!)];
  const move = group.move === null ? {} : { move: group.move };
  if (group.side === 'before' && now.length === 0) return old.map((clause) => drawWhole(clause, 'delete'));
  if (old.length === 0) return now.map((clause) => drawWhole(clause, 'insert'));
  if (group.side === 'both') return drawBoth(old, now, group.redline);
  if (group.side === 'before') return drawFrom(old, now, group.redline).map((item) => ({ ...item, ...move }));
  return drawTo(old, now, group.redline).map((item) => ({ ...item, ...move }));
}

function drawWhole(clause: TextClause, op: 'insert' | 'delete'): EditItem {
  const own =
    op === 'insert'
      ? ({ op: 'inserted', before: null, after: clause } as const)
      : ({ op: 'deleted', before: clause, after: null } as const);
  const label = runsOf(op, clause.label);
  if (clause.type !== 'row') return { shape: 'paragraph', ...own, label, runs: runsOf(op, clause.text), end: op };
  return { shape: 'row', ...own, label, cells: drawCells(own.before, own.after, []), table: 0 };
}

/** Where a clause stood: what it took along is equal, what it lost on the way deleted. */
function drawFrom(
  before: readonly TextClause[],
  after: readonly TextClause[],
  redline: readonly RedlineRun[],
): readonly EditItem[] {
  const cuts = cutRuns(drawJoined(before, after, redline), lengthsOf(before), 'before');
  return before.map((clause, at): EditItem => {
    const own = { op: 'moved-from' as const, before: clause, after: after[at] ?? after[0]! };
    const label = at === 0 ? withoutInserts(compareLabels(clause, after[0]!)) : runsOf('delete', clause.label);
    if (clause.type === 'row') {
      const cells = drawCells(clause, own.after, cuts[at]!).filter(({ end }) => end !== 'insert');
      return {
        shape: 'row',
        ...own,
        label,
        table: 0,
        cells: cells.map((cell) => ({ ...cell, runs: withoutInserts(cell.runs) })),
      };
    }
    return { shape: 'paragraph', ...own, label, runs: withoutInserts(cuts[at]!), end: 'delete' };
  });
}

/** Where a clause stands now: what it brought along is equal, what is new to it inserted. */
function drawTo(
  before: readonly TextClause[],
  after: readonly TextClause[],
  redline: readonly RedlineRun[],
): readonly EditItem[] {
  const items = after.length === 1 ? [drawOne(before, after[0]!, redline)] : drawBoth(before, after, redline);
  return items.map((item) =>
    item.shape === 'row' ? { ...item, op: 'moved-to' } : { ...item, op: 'moved-to', end: 'insert' },
  );
}

function withoutInserts(runs: readonly RedlineRun[]): readonly RedlineRun[] {
  return runs.filter(({ op }) => op !== 'insert');
}

function lengthsOf(clauses: readonly TextClause[]): readonly number[] {
  return clauses.map(({ text }) => text.length);
}

function drawBoth(
  before: readonly TextClause[],
  after: readonly TextClause[],
  redline: readonly RedlineRun[],
): readonly EditItem[] {
  if (before.length === 1 && after.length === 1) return [drawOne(before, after[0]!, redline)];
  const runs = drawJoined(before, after, redline);
  const [side, clauses] = before.length > 1 ? (['before', before] as const) : (['after', after] as const);
  const own = side === 'before' ? 'delete' : 'insert';
  return cutRuns(
    runs,
    clauses.map(({ text }) => text.length),
    side,
  ).map(
    (cut, at): EditParagraph => ({
      shape: 'paragraph',
      op: 'changed',
      before: before[at] ?? before[0]!,
      after: after[at] ?? after[0]!,
      label: at === 0 ? compareLabels(before[0]!, after[0]!) : runsOf(own, clauses[at]!.label),
      runs: cut,
      end: at === clauses.length - 1 ? 'equal' : own,
    }),
  );
}

/** A clause that stands in both texts; of several that it was made of, the words of all. */
function drawOne(before: readonly TextClause[], after: TextClause, redline: readonly RedlineRun[]): EditItem {
  const [one] = before;
  const label = compareLabels(one!, after);
  const same = one!.text === after.text && one!.label === after.label && before.length === 1;
  const own = { op: same ? ('equal' as const) : ('changed' as const), before: one!, after, label };
  if (after.type === 'row') {
    const runs = drawJoined([one!], [after], redline);
    return { shape: 'row', ...own, cells: drawCells(one!, after, runs), table: 0 } satisfies EditRow;
  }
  return { shape: 'paragraph', ...own, runs: drawJoined(before, [after], redline), end: 'equal' };
}

function compareLabels(before: TextClause, after: TextClause): readonly RedlineRun[] {
  if (before.label === after.label) return runsOf('equal', after.label);
  return [...runsOf('delete', before.label), ...runsOf('insert', after.label)];
}

/** The redline as the change has it, where it spells both texts; else drawn anew. */
function drawJoined(
  before: readonly TextClause[],
  after: readonly TextClause[],
  redline: readonly RedlineRun[],
): readonly RedlineRun[] {
  const join = (clauses: readonly TextClause[]) => clauses.map(({ text }) => text).join('\n');
  const [old, now] = [join(before), join(after)];
  if (old === now) return runsOf('equal', now);
  const spelt = (left: RedlineRun['op']) => redline.map(({ op, text }) => (op === left ? '' : text)).join('');
  return spelt('insert') === old && spelt('delete') === now ? redline : drawRedline(old, now);
}

function runsOf(op: RedlineRun['op'], text: string): readonly RedlineRun[] {
  return text === '' ? [] : [{ op, text }];
}
