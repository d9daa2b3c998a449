import type { Nodes, PhrasingContent, TableRow } from 'mdast';
import { stripTags } from '../html/html-text.ts';
import { type Raised, raiseSigns } from './raise-signs.ts';

/**
 * Where a piece of markup stands in a text; offsets are UTF-16 units, end exclusive. A footnote's reference and words that are
 * struck out are no words of the text: they stand at a place in it, and their start is their end.
 */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link' | 'image' | Raised | 'footnote' | 'struck';
  readonly start: number;
  readonly end: number;
  /** The target of a link or image; the identifier of a footnote; the words that are struck out; empty for the others. */
  readonly url: string;
}

/** What a reader sees of a block, and the markup on it. */
export interface InlineText {
  /** The rendered text, character for character; a line break of the page is `\n`, one of the source alone a space. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Between the cells of a table row. */
const CELL_GAP = ' | ';

/** The text of a heading or paragraph. */
export function readInline(node: { readonly children: readonly PhrasingContent[] }): InlineText {
  const reader = { text: '', marks: [] as Mark[] };
  readAll(node.children, reader);
  return reader;
}

/** The text of a table row and of each of its cells. An empty row has an empty text. */
export interface RowText extends InlineText {
  readonly cells: readonly string[];
}

/** Reads a table row, its cells in order. */
export function readRow(row: TableRow): RowText {
  const reader = { text: '', marks: [] as Mark[] };
  const cells = row.children.map((cell, index) => {
    if (index > 0) reader.text += CELL_GAP;
    const start = reader.text.length;
    readAll(cell.children, reader);
    return reader.text.slice(start);
  });
  const empty = cells.every((cell) => cell.trim() === '') && !reader.marks.some(({ kind }) => kind === 'footnote');
  return empty ? { text: '', marks: [], cells } : { ...reader, cells };
}

interface Reader {
  text: string;
  readonly marks: Mark[];
}

const RAISING = /^<(\/?)(sup|sub)(?:\s[^<>]*)?>$/i;

/** Reads what stands side by side; what stands between `<sup>` and its end is raised, as a reader sees it. */
function readAll(nodes: readonly PhrasingContent[], reader: Reader): void {
  let raised: { readonly kind: Raised; readonly start: number } | null = null;
  const lower = () => {
    if (raised === null) return;
    const { kind, start } = raised;
    reader.text = reader.text.slice(0, start) + raiseSigns(reader.text.slice(start), kind);
    if (reader.text.length > start) reader.marks.push({ kind, start, end: reader.text.length, url: '' });
    raised = null;
  };
  for (const node of nodes) {
    const tag = node.type === 'html' ? RAISING.exec(node.value) : null;
    if (tag === null) {
      read(node, reader);
      continue;
    }
    lower();
    if (tag[1] === '') raised = { kind: tag[2]!.toLowerCase() as Raised, start: reader.text.length };
  }
  lower();
}

const MARKED = { strong: 'strong', emphasis: 'emphasis', link: 'link', linkReference: 'link' } as const;

function read(node: Nodes, reader: Reader): void {
  const start = reader.text.length;
  switch (node.type) {
    case 'text':
      reader.text += joinLines(node.value);
      break;
    case 'inlineCode':
      reader.text += node.value;
      reader.marks.push({ kind: 'code', start, end: reader.text.length, url: '' });
      break;
    case 'break':
      reader.text += '\n';
      break;
    case 'html':
      reader.text += stripTags(node.value);
      break;
    case 'image':
    case 'imageReference':
      reader.text += node.alt ?? '';
      reader.marks.push({
        kind: 'image',
        start,
        end: reader.text.length,
        url: 'url' in node ? (node.url as string) : '',
      });
      break;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'linkReference':
      readAll(node.children, reader);
      reader.marks.push({
        kind: MARKED[node.type],
        start,
        end: reader.text.length,
        url: 'url' in node ? (node.url as string) : '',
      });
      break;
    case 'delete':
      reader.marks.push({ kind: 'struck', start, end: start, url: readInline(node).text });
      break;
    case 'footnoteReference':
      reader.marks.push({ kind: 'footnote', start, end: start, url: node.identifier });
      break;
  }
}

/** A line break of the source alone is a space. By hand, as a pattern that begins with spaces is slow where there are many. */
function joinLines(value: string): string {
  const lines = value.split('\n');
  const last = lines.length - 1;
  return lines.map((line, index) => (last === 0 ? line : trimInside(line, index > 0, index < last))).join(' ');
}

function trimInside(line: string, atStart: boolean, atEnd: boolean): string {
  let [start, end] = [0, line.length];
  while (atEnd && end > 0 && isBlank(line[end - 1]!)) end--;
  while (atStart && start < end && isBlank(line[start]!)) start++;
  return line.slice(start, end);
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t';
}
