import type { Nodes, Root, RootContent } from 'mdast';
import { readHtmlLists } from '../html/html-list.ts';
import { readHtmlTables, type Span } from '../html/html-table.ts';
import { readHtmlText } from '../html/html-text.ts';
import { normaliseText } from '../normalise-text.ts';
import { type InlineText, readInline, readRow } from './inline-text.ts';
import { findLines, splitIndentedCode, splitTypedList, type TypedLine } from './typed-lines.ts';

/** A leaf of the document that holds words: a heading, a paragraph, the text of a list item, a table row, code. */
export interface Block extends InlineText {
  readonly type: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'html';
  /** 1-based, inclusive, within its piece. */
  readonly start: number;
  readonly end: number;
  /** Heading depth 1 to 6; 0 for all else. */
  readonly depth: number;
  /** How many lists the block stands in. */
  readonly nesting: number;
  /** How many characters stand before an item's marker on its line; 0 for all else. */
  readonly indent: number;
  /** The printed number of an ordered list's item, from its position: `3.` or `3)`; empty elsewhere. */
  readonly ordinal: string;
  readonly quoted: boolean;
  /** True for a line of a paragraph, or of code, that is read as a block by itself. */
  readonly line: boolean;
  /** True for the header row of a table. */
  readonly header: boolean;
  /** The texts of a table row's cells; empty for all else. */
  readonly cells: readonly string[];
  /** What stands over each column of a row's table, the same list for all its rows, the header's too; empty texts where nothing does. */
  readonly columns: readonly string[];
  /** What the row says in each column, where cells are merged: such a cell counts for each column and row that it spans. Else absent. */
  readonly byColumn?: readonly string[];
  /** Of such a row, how many columns and rows each of its own cells takes. */
  readonly spans?: readonly Span[];
  /** For the first block of a footnote its identifier, which its references carry; empty for all else. */
  readonly note: string;
}

/** The blocks of a parsed text, in order; wherever they are written, footnotes are read below the text. */
export function readBlocks(tree: Root, source: string): readonly Block[] {
  const blocks: Block[] = [];
  const notes: Block[] = [];
  for (const node of tree.children)
    readBlock(node, { source, nesting: 0, ordinal: '', quoted: false, indent: 0, notes }, blocks);
  return [...blocks, ...notes];
}

/** An item that only holds a list, an image without a description and a lone invisible character say nothing. */
export function saysSomething({ text }: Block): boolean {
  return text !== '' && (/[a-z]/.test(text) || normaliseText(text) !== '');
}

interface Surroundings {
  readonly source: string;
  readonly nesting: number;
  readonly ordinal: string;
  readonly quoted: boolean;
  readonly indent: number;
  /** Takes the blocks of footnotes. */
  readonly notes: Block[];
}

function readBlock(node: RootContent, around: Surroundings, blocks: Block[]): void {
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const inline = readInline(node);
      const depth = node.type === 'heading' ? node.depth : 0;
      if (isEmptyAnchor(inline)) break;
      const lines = depth === 0 && around.nesting === 0 ? splitTypedList(inline, () => findLines(node)) : null;
      if (lines === null) blocks.push(makeBlock(node.type, node, around, inline, depth));
      else blocks.push(...lines.map((line) => makeLine(line, around)));
      break;
    }
    case 'blockquote':
      for (const child of node.children) readBlock(child, { ...around, quoted: true }, blocks);
      break;
    case 'list':
      node.children.forEach((item, index) => {
        const ordinal = node.ordered ? ordinalOf(node, index, around.source) : '';
        const indent = item.position!.start.column - 1;
        readItem(item, { ...around, nesting: around.nesting + 1, ordinal, indent }, blocks);
      });
      break;
    case 'table': {
      const rows = node.children.map(readRow);
      rows.forEach(({ cells, ...text }, index) => {
        const table = { header: index === 0, cells, columns: rows[0]!.cells };
        if (text.text !== '') blocks.push({ ...makeBlock('row', node.children[index]!, around, text), ...table });
      });
      break;
    }
    case 'code':
      if (node.value.trim() !== '') blocks.push(...readCode(node, around));
      break;
    case 'footnoteDefinition':
      around.notes.push(...readNote(node, around));
      break;
    case 'html':
      blocks.push(...readHtml(node, around));
      break;
  }
}

/** Code; but lettered lines that are code by their indentation alone are the list that they were meant to be. */
function readCode(node: Extract<Nodes, { type: 'code' }>, around: Surroundings): readonly Block[] {
  const lines = splitIndentedCode(node, around.source);
  return lines === null
    ? [makeBlock('code', node, around, { text: node.value.trimEnd(), marks: [] })]
    : lines.map((line) => makeLine(line, around));
}

function makeLine({ line, end, text, marks }: TypedLine, around: Surroundings): Block {
  return { ...makeBlock('paragraph', at(line, end), around, { text, marks }), line: true };
}

function at(start: number, end: number): { readonly position: { start: { line: number }; end: { line: number } } } {
  return { position: { start: { line: start }, end: { line: end } } };
}

/** The rows of tables and what stands around them, and the items of lists; any other HTML is one block. */
function readHtml(node: Extract<Nodes, { type: 'html' }>, around: Surroundings): readonly Block[] {
  const parts = readHtmlTables(node.value);
  const items = parts === null ? readHtmlLists(node.value) : null;
  if (items !== null) {
    const line = node.position!.start.line;
    return items.map(({ text, ordinal, nesting, start, end }) => {
      const inside = { ...around, nesting: around.nesting + nesting, ordinal };
      return makeBlock('item', at(line + start, line + end), inside, { text, marks: [] });
    });
  }
  if (parts === null) {
    const text = readHtmlText(node.value);
    return text === '' ? [] : [makeBlock('html', node, around, { text, marks: [] })];
  }
  const first = node.position!.start.line;
  return parts.map(({ start, end, text, row }): Block => {
    const position = { start: { line: first + start }, end: { line: first + end } };
    const block = makeBlock(row === null ? 'html' : 'row', { position }, around, { text, marks: [] });
    if (row === null) return block;
    const { merged, ...table } = row;
    return { ...block, ...table, ...merged };
  });
}

/** `[](#top)` and such: a target for links, which shows nothing. A picture without words is shown, so it is kept, and so is what is struck out. */
function isEmptyAnchor({ text, marks }: InlineText): boolean {
  const shows = marks.some(({ kind }) => kind === 'image' || kind === 'struck');
  return !/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/u.test(text) && !shows;
}

/** The first paragraph of an item is the item; whatever else it holds follows, one level deeper. */
function readItem(item: Extract<Nodes, { type: 'listItem' }>, around: Surroundings, blocks: Block[]): void {
  const [first, ...rest] = item.children;
  if (first?.type === 'paragraph') {
    blocks.push(makeBlock('item', first, around, readInline(first)));
    for (const child of rest) readBlock(child, { ...around, ordinal: '' }, blocks);
    return;
  }
  const line = item.position!.start.line;
  const position = { start: { line }, end: { line } };
  // "30." alone is an empty item for CommonMark; a reader sees a figure, so the figure is the item's text.
  if (first === undefined && around.ordinal !== '') {
    blocks.push(makeBlock('item', { position }, { ...around, ordinal: '' }, { text: around.ordinal, marks: [] }));
    return;
  }
  const headed = first?.type === 'heading';
  if (!headed) blocks.push(makeBlock('item', { position }, around, { text: '', marks: [] }));
  item.children.forEach((child, index) => {
    readBlock(child, headed && index === 0 ? around : { ...around, ordinal: '' }, blocks);
  });
}

/** A footnote is an item of the list below the text; what else it holds follows, one level deeper. */
function readNote(node: Extract<Nodes, { type: 'footnoteDefinition' }>, around: Surroundings): readonly Block[] {
  const inside = { ...around, nesting: 1, ordinal: '', quoted: false };
  const blocks: Block[] = [];
  node.children.forEach((child, index) => {
    if (index === 0 && child.type === 'paragraph') blocks.push(makeBlock('item', child, inside, readInline(child)));
    else readBlock(child, inside, blocks);
  });
  const [first, ...rest] = blocks.filter(saysSomething);
  return first === undefined ? [] : [{ ...first, note: node.identifier }, ...rest];
}

/** `1.` or `1)` counted from the list's start, as it is rendered; mdast drops the delimiter, so the source is asked. */
function ordinalOf(list: Extract<Nodes, { type: 'list' }>, index: number, source: string): string {
  const marker = /^\d+([.)])/.exec(
    source.slice(list.children[index]!.position!.start.offset!, list.children[index]!.position!.start.offset! + 12),
  );
  return `${(list.start ?? 1) + index}${marker?.[1] ?? '.'}`;
}

function makeBlock(
  type: Block['type'],
  node: { position?: { start: { line: number }; end: { line: number } } | undefined },
  around: Surroundings,
  inline: InlineText,
  depth = 0,
): Block {
  const { start, end } = node.position!;
  const { nesting, ordinal, quoted, indent } = around;
  const place = {
    type,
    start: start.line,
    end: end.line,
    depth,
    nesting,
    ordinal,
    quoted,
    indent: type === 'item' ? indent : 0,
  };
  return { ...place, line: false, header: false, cells: [], columns: [], note: '', ...inline };
}
