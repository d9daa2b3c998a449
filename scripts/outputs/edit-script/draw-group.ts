import type { RedlineRun } from '../../diff/describe-changes.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import type { TextClause } from '../../texts/version-text.ts';
import { cutRuns } from './cut-runs.ts';
import { drawCells } from './draw-cells.ts';
import type { EditItem, EditOp, EditParagraph, EditRow } from './edit-script.ts';
import type { PlacedGroup } from './merge-groups.ts';

/** The items of a group at one of its places, in reading order. */
export function drawGroup(
  group: PlacedGroup,
  before: readonly TextClause[],
  after: readonly TextClause[],
): readonly EditItem[] {
  const [old, now] = [group.before.map((index) => before[index]!), group.after.map((index) => after[index]!)];
  const move = group.move === null ? {} : { move: group.move };
  if (group.side === 'before')
    return old.map((clause, at) => ({ ...drawWhole(clause, 'delete', now[at] ?? now[0] ?? null), ...move }));
  if (old.length === 0) return now.map((clause) => drawWhole(clause, 'insert', null));
  if (group.side === 'both') return drawBoth(old, now, group.redline);
  // What came along stands as equal, which it is to the words at the place that it came from.
  if (now.length === 1)
    return [{ ...drawOne(old, now[0]!, group.redline), op: 'moved-to', ...inserted(now[0]!), ...move }];
  return drawBoth(old, now, group.redline).map((item) => ({
    ...item,
    op: 'moved-to',
    ...inserted(item.after!),
    ...move,
  }));
}

/** A moved paragraph ends where it came to whatever it was joined of; of a row nothing else is to be said. */
function inserted({ type }: TextClause): { readonly end?: 'insert' } {
  return type === 'row' ? {} : { end: 'insert' };
}

function drawWhole(clause: TextClause, op: 'insert' | 'delete', other: TextClause | null): EditItem {
  const edit: EditOp = op === 'insert' ? 'inserted' : other === null ? 'deleted' : 'moved-from';
  const sides = op === 'insert' ? { before: other, after: clause } : { before: clause, after: other };
  const own = { op: edit, ...sides, label: runsOf(op, clause.label) };
  if (clause.type !== 'row') return { shape: 'paragraph', ...own, runs: runsOf(op, clause.text), end: op };
  const cells = drawCells(op === 'delete' ? clause : null, op === 'insert' ? clause : null, []);
  return { shape: 'row', ...own, cells, table: 0 };
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
