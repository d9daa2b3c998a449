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
  const after = item.op === 'moved-from' ? null : spans(item.after, 'after');
  const text = trackAll(formatRuns(item.runs, before, after), item.op);
  const properties = propertiesOf(item, context);
  return `<w:p>${properties}${writeRuns([...label, ...text], revise)}</w:p>`;
}

/**
 * How words of an item are tracked; null where they are not shown. What moved has the same words at both places, or readers of
 * Word files go wrong: what a clause lost on the way is deleted where it stood, and what it gained is inserted where it stands.
 */
function trackingOf(run: RedlineRun['op'], item: EditItem['op']): Tracking | null {
  if (item === 'moved-from') return run === 'equal' ? 'moveFrom' : 'del';
  if (item === 'moved-to') return run === 'equal' ? 'moveTo' : run === 'insert' ? 'ins' : null;
  return TRACKED[run];
}

function trackAll<Run extends { readonly op: RedlineRun['op'] }>(
  runs: readonly Run[],
  item: EditItem['op'],
): readonly (Run & { readonly tracking: Tracking })[] {
  return runs.flatMap((run) => {
    const tracking = trackingOf(run.op, item);
    return tracking === null ? [] : [{ ...run, tracking }];
  });
}

/** The printed number, and a tab wherever there is one. */
export function writeLabel({ label, op }: Pick<EditItem, 'label' | 'op'>): readonly TrackedRun[] {
  const own = label.filter((run) => trackingOf(run.op, op) !== null);
  if (own.length === 0) return [];
  const alike = own.every((run) => run.op === own[0]!.op);
  const runs: readonly RedlineRun[] = [...own, { op: alike ? own[0]!.op : 'equal', text: '\t' }];
  return trackAll(runs, op).map(({ text, tracking }) => ({
    text,
    tracking,
    style: LABEL_STYLE,
    marks: [],
    before: [],
  }));
}

function propertiesOf(item: EditParagraph, { revise, properties }: ParagraphContext): string {
  const { before, after, end } = item;
  // What ends in one text alone is set as it was or is in that one.
  const own = properties((end === 'delete' ? (before ?? after) : (after ?? before))!);
  const mark = MOVED[item.op]?.(item.runs) ?? TRACKED[end];
  const ended = mark === 'none' ? '' : `<w:rPr><w:${mark} ${revise.next()}/></w:rPr>`;
  const old = before !== null && after !== null && end === 'equal' ? properties(before) : own;
  const changed = old === own ? '' : `<w:pPrChange ${revise.next()}><w:pPr>${old}</w:pPr></w:pPrChange>`;
  return `<w:pPr>${own}${ended}${changed}</w:pPr>`;
}

/** The end of a paragraph that moved went with its last words; else LibreOffice leaves an empty paragraph behind. */
const MOVED: Readonly<Partial<Record<EditItem['op'], (runs: EditParagraph['runs']) => Tracking>>> = {
  'moved-from': (runs) => (runs.at(-1)?.op === 'delete' ? 'del' : 'moveFrom'),
  'moved-to': (runs) => (runs.findLast(({ op }) => op !== 'delete')?.op === 'insert' ? 'ins' : 'moveTo'),
};
