import type { RedlineRun } from '../../diff/describe-changes.ts';
import type { TextClause } from '../../texts/version-text.ts';
import type { EditItem, EditParagraph, EditRow } from '../edit-script/edit-script.ts';
import { readSpans, type SpanCursor } from './format-runs.ts';
import type { Revisions } from './number-revisions.ts';
import { levelsOf, paragraphProperties } from './paragraph-properties.ts';
import { END, NOTE_STYLE, writeHead } from './write-head.ts';
import { type ParagraphContext, writeParagraph } from './write-paragraph.ts';
import type { Redline } from './write-redline.ts';
import { writeTable } from './write-table.ts';

/** The body of the document: a head that is no part of the text and not tracked, then both texts merged. */
export function writeBody(items: readonly EditItem[], redline: Redline, revise: Revisions): string {
  const levels = new Map([...levelsOf(redline.before), ...levelsOf(redline.after)]);
  const context: ParagraphContext = {
    revise,
    spans: keepSpans(),
    properties: (clause) => paragraphProperties(clause, levels.get(clause) ?? 0),
  };
  const blocks = blocksOf(items).map((block) =>
    block[0]!.shape === 'row'
      ? `${writeTable(block as readonly EditRow[], revise)}${GAP}`
      : writeMoved(block as readonly EditParagraph[], context),
  );
  return `${writeHead(redline)}${blocks.join('')}${END}`;
}

/** Two tables without anything between them would be one. */
const GAP = `<w:p><w:pPr><w:pStyle w:val="${NOTE_STYLE}"/></w:pPr></w:p>`;

/** Neighbours that are written together: rows of a table, paragraphs of a clause that moved; all others are alone. */
function blocksOf(items: readonly EditItem[]): readonly (readonly EditItem[])[] {
  const blocks: EditItem[][] = [];
  for (const item of items) {
    const last = blocks.at(-1)?.at(-1);
    if (last !== undefined && belongs(last, item)) blocks.at(-1)!.push(item);
    else blocks.push([item]);
  }
  return blocks;
}

function belongs(last: EditItem, item: EditItem): boolean {
  if (last.shape === 'row' || item.shape === 'row')
    return last.shape === 'row' && item.shape === 'row' && last.table === item.table;
  return item.move !== undefined && last.move === item.move && last.op === item.op;
}

/** Between the two marks of a range, which Word joins by name with that at the other place; they have to stand in paragraphs. */
function writeMoved(paragraphs: readonly EditParagraph[], context: ParagraphContext): string {
  const { op, move } = paragraphs[0]!;
  const taken = paragraphs.some(({ label, runs }) => [...label, ...runs].some(isTaken));
  const shown = move === undefined || taken ? paragraphs : paragraphs.map(asReplaced);
  const xml = shown.map((paragraph) => writeParagraph(paragraph, context)).join('');
  if (move === undefined || !taken) return xml;
  const range = op === 'moved-from' ? 'moveFromRange' : 'moveToRange';
  const attributes = context.revise.next();
  const id = /^w:id="\d+"/.exec(attributes)![0];
  const start = `<w:${range}Start ${attributes} w:name="move${move + 1}"/>`;
  // Before the first run and after the last.
  const opened = xml.replace('</w:pPr>', (end) => `${end}${start}`);
  return `${opened.slice(0, opened.lastIndexOf('</w:p>'))}<w:${range}End ${id}/></w:p>`;
}

/** Words that stand at both places of what moved. */
function isTaken({ op, text }: RedlineRun): boolean {
  return op === 'equal' && text.trim() !== '';
}

/** A clause that moved and of which nothing stayed is gone at one place and new at the other. */
function asReplaced(paragraph: EditParagraph): EditParagraph {
  const [op, own, other] =
    paragraph.op === 'moved-from'
      ? (['deleted', 'delete', 'insert'] as const)
      : (['inserted', 'insert', 'delete'] as const);
  const all = (runs: readonly RedlineRun[]) =>
    runs.flatMap((run) => (run.op === other ? [] : [{ op: own, text: run.text }]));
  return { ...paragraph, op, label: all(paragraph.label), runs: all(paragraph.runs), end: own };
}

/** Words of a clause that was split or merged are read on where the last paragraph left off. */
function keepSpans(): ParagraphContext['spans'] {
  const kept = { before: new Map<TextClause, SpanCursor>(), after: new Map(), moved: new Map() };
  return (clause, side) => {
    if (clause === null) return readSpans('');
    const known = kept[side].get(clause);
    if (known !== undefined) return known;
    const spans = readSpans(clause.html);
    kept[side].set(clause, spans);
    return spans;
  };
}
