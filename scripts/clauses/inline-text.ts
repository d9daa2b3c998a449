import type { Nodes, PhrasingContent, TableRow } from 'mdast';

/** Where a piece of markup stands in a text; offsets are UTF-16 units, end exclusive. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link' | 'image';
  readonly start: number;
  readonly end: number;
  /** The target of a link or image; empty for the others. */
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
  for (const child of node.children) read(child, reader);
  return reader;
}

/** The text of a table row, its cells in order. An empty row has an empty text. */
export function readRow(row: TableRow): InlineText {
  const reader = { text: '', marks: [] as Mark[] };
  row.children.forEach((cell, index) => {
    if (index > 0) reader.text += CELL_GAP;
    for (const child of cell.children) read(child, reader);
  });
  return /^[\s|]*$/.test(reader.text) ? { text: '', marks: [] } : reader;
}

/** Text of raw HTML without its tags and comments. It is never put on a page as HTML. */
export function stripTags(html: string): string {
  return html
    .replace(/<!--.*?(?:-->|$)/gs, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[a-z/!?][^<>]*>/gi, '');
}

const MARKED = { strong: 'strong', emphasis: 'emphasis', link: 'link', linkReference: 'link' } as const;

function read(node: Nodes, reader: { text: string; marks: Mark[] }): void {
  const start = reader.text.length;
  switch (node.type) {
    case 'text':
      reader.text += node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
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
      reader.marks.push({ kind: 'image', start, end: reader.text.length, url: 'url' in node ? node.url : '' });
      break;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'linkReference':
      for (const child of node.children) read(child, reader);
      reader.marks.push({
        kind: MARKED[node.type],
        start,
        end: reader.text.length,
        url: 'url' in node ? node.url : 'identifier' in node ? `#${node.identifier}` : '',
      });
      break;
  }
}
