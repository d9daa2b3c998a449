import type { RedlineRun } from '../../diff/describe-changes.ts';
import type { TextClause } from '../../texts/version-text.ts';
import type { EditItem, EditParagraph } from '../edit-script/edit-script.ts';
import { formatRuns, type SpanCursor } from './format-runs.ts';
import type { Revisions } from './number-revisions.ts';
import { TRACKED, type TrackedRun, type Tracking, writeRuns } from './write-runs.ts';

/** What a paragraph is written with, beside what it says. */
export interface ParagraphContext {
  readonly revise: Revisions;
  /** How the words of a clause are marked from where they were last read, as its words may be in several paragraphs. */
  readonly spans: (clause: TextClause | null, side: 'before' | 'after' | 'moved') => SpanCursor;
  /** The properties of a clause but for what is tracked. */
  readonly properties: (clause: TextClause) => string;
}

/** The style of the run that holds a printed number and the tab after it, by which both can be told from the text. */
export const LABEL_STYLE = 'ClauseLabel';

/** A paragraph of a redline as XML. */
export function writeParagraph(item: EditParagraph, context: ParagraphContext): string {
  const { revise, spans } = context;
  const label = writeLabel(item);
  const before = spans(item.before, item.op === 'moved-to' ? 'moved' : 'before');
  const text = formatRuns(item.runs, before, spans(item.after, 'after')).map(
    (run): TrackedRun => ({ ...run, tracking: trackingOf(run.op, item.op) }),
  );
  const mark = trackingOf(item.end, item.op);
  const properties = propertiesOf(item, mark, context);
  return `<w:p>${properties}${writeRuns([...label, ...text], revise)}</w:p>`;
}

/** How words of an item are tracked. At the place that a clause moved to, all that it brought along is moved. */
export function trackingOf(run: RedlineRun['op'], item: EditItem['op']): Tracking {
  if (item === 'moved-from') return 'moveFrom';
  if (item !== 'moved-to') return TRACKED[run];
  return ({ equal: 'moveTo', insert: 'ins', delete: 'lost' } as const)[run];
}

/** The printed number, and a tab wherever there is one. */
export function writeLabel({ label, op }: Pick<EditItem, 'label' | 'op'>): readonly TrackedRun[] {
  if (label.length === 0) return [];
  const [first] = label;
  const gap: RedlineRun['op'] = label.every((run) => run.op === first!.op) ? first!.op : 'equal';
  return [...label, { op: gap, text: '\t' }].map((run) => ({
    text: run.text,
    tracking: trackingOf(run.op, op),
    style: LABEL_STYLE,
    marks: [],
    before: [],
  }));
}

function propertiesOf(item: EditParagraph, mark: Tracking, { revise, properties }: ParagraphContext): string {
  const { before, after, end } = item;
  // What ends in one text alone is set as it was or is in that one.
  const clause = (end === 'delete' ? (before ?? after) : (after ?? before))!;
  const own = properties(clause);
  // A paragraph that ends where a clause moved to is new there, whatever its last words were.
  const moved = item.op === 'moved-to' ? 'moveTo' : mark;
  const ended = moved === 'none' ? '' : `<w:rPr><w:${moved} ${revise.next()}/></w:rPr>`;
  const old = before !== null && after !== null && end === 'equal' ? properties(before) : own;
  const changed = old === own ? '' : `<w:pPrChange ${revise.next()}><w:pPr>${old}</w:pPr></w:pPrChange>`;
  return `<w:pPr>${own}${ended}${changed}</w:pPr>`;
}
