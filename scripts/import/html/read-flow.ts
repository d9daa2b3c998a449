import type { Element, Nodes } from 'hast';
import type { LossCollector } from '../collect-losses.ts';
import { cutTypedLabel } from '../cut-typed-label.ts';
import {
  type ImportedBlock,
  type ImportedCell,
  type ImportedParagraph,
  type ImportedTable,
  type TextSpan,
  trimSpans,
  wordsOf,
} from '../imported-text.ts';
import { blockKind, headingDepth } from './block-kind.ts';
import { dropMark, findNote } from './find-note.ts';
import { type ItemLabel, type ItemLabels, labelItems } from './label-items.ts';
import { classesOf, lengthOf, type PageStyles } from './read-css.ts';
import { type Format, formatOf, PLAIN, readWords } from './read-words.ts';

/** Elements that a browser begins a new line for. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|ul)$/;
/** What no reader of the text sees, or is no part of it. */
const PASSED = /^(?:script|style|template|noscript|head|title|meta|link|svg|math|canvas|audio|video|map|nav|hr)$/;

/** Where a block stands. */
interface Around {
  readonly format: Format;
  readonly kind: ImportedParagraph['kind'];
  /** How many lists it stands in. */
  readonly level: number;
  readonly position: number;
}

/** Blocks of a page, in order. A title in the style of Google Docs has depth 0. */
export function readFlow(top: Element, styles: PageStyles, losses: LossCollector): readonly ImportedBlock[] {
  const reader = new FlowReader(styles, losses);
  reader.read(top, { format: PLAIN, kind: 'text', level: 0, position: 0 });
  return reader.blocks
    .filter((block) => block.kind !== 'note')
    .concat(reader.blocks.filter((block) => block.kind === 'note'));
}

class FlowReader {
  blocks: ImportedBlock[] = [];
  readonly #styles: PageStyles;
  readonly #losses: LossCollector;
  readonly #labels: ItemLabels;
  #paragraphs = 0;
  /** The label of the item whose first words are still to come. */
  #item: ItemLabel | null = null;

  constructor(styles: PageStyles, losses: LossCollector) {
    this.#styles = styles;
    this.#losses = losses;
    this.#labels = labelItems(styles);
  }

  read(element: Element, around: Around): void {
    let spans: TextSpan[] = [];
    const flush = () => {
      if (spans.length > 0) this.#take(spans, element, around);
      spans = [];
    };
    for (const child of element.children) {
      if (child.type !== 'element' || !this.#isBlock(child)) {
        spans.push(
          ...readWords(child, around.format, {
            styles: this.#styles,
            losses: this.#losses,
            pre: around.kind === 'code',
          }),
        );
        continue;
      }
      flush();
      this.#readBlock(child, around);
    }
    flush();
  }

  /** An element within a line that holds blocks is one itself. */
  #isBlock(element: Element): boolean {
    return (
      BLOCK.test(element.tagName) || element.children.some((child) => child.type === 'element' && this.#isBlock(child))
    );
  }

  #readBlock(element: Element, around: Around): void {
    const { tagName } = element;
    const style = this.#styles.of(element);
    if (PASSED.test(tagName)) {
      if (tagName === 'nav') this.#losses.say('a menu of the page is left out');
      return;
    }
    if (
      style.display === 'none' ||
      element.properties.hidden === true ||
      /\bmso-hide:\s*all/.test(String(element.properties.style ?? ''))
    ) {
      if (plainText(element).trim() !== '')
        this.#losses.say(`hidden words are left out: “${plainText(element).trim().slice(0, 60)}”`);
      return;
    }
    const inside = {
      ...around,
      format: formatOf(element, style, around.format),
      position: around.position + lengthOf(style['margin-left']),
    };
    if (tagName === 'table') this.#takeTable(element, inside);
    else if (tagName === 'ul' || tagName === 'ol') this.#readList(element, { ...around, format: inside.format });
    else this.read(element, { ...inside, kind: blockKind(element, around.kind) });
  }

  #readList(list: Element, around: Around): void {
    this.#labels.begin(list);
    // Google Docs writes the levels of a list one after the other, each item with its own margin.
    const level = /(?:^| )lst-\S+-(\d)(?: |$)/.exec(classesOf(list).join(' '))?.[1];
    for (const child of list.children) {
      if (child.type !== 'element') continue;
      if (child.tagName !== 'li') {
        this.#readBlock(child, { ...around, level: around.level + 1, position: around.position + STEP });
        continue;
      }
      const style = this.#styles.of(child);
      const own = lengthOf(style['margin-left']);
      this.#item = this.#labels.next(list, child);
      this.read(child, {
        ...around,
        format: formatOf(child, style, around.format),
        level: level === undefined ? around.level + 1 : Number(level) + 1,
        position: own === 0 ? around.position + STEP : own,
      });
      this.#item = null;
    }
  }

  #take(read: readonly TextSpan[], element: Element, around: Around): void {
    const words = trimSpans(read);
    if (wordsOf(words) === '' && words.every(({ note }) => note === undefined)) {
      this.#losses.end('');
      return;
    }
    const item = this.#item;
    const typed = item === null && around.kind !== 'code' ? cutTypedLabel(words) : { label: '', spans: words };
    this.#losses.begin(++this.#paragraphs);
    const depth = around.kind === 'heading' ? headingDepth(element) : 0;
    const note = findNote(element);
    if (note?.kind === 'comment') {
      this.#losses.say(
        `a comment is left out: “${wordsOf(words)
          .replace(/^\[\w+\]\s*/, '')
          .slice(0, 80)}”`,
      );
      this.#losses.end('');
      return;
    }
    this.blocks.push({
      kind: note === null ? around.kind : 'note',
      depth,
      label: note === null ? (item?.label ?? typed.label) : '',
      bullet: item?.bullet ?? false,
      // What goes on in an item stands under it.
      position: around.position + (around.level > 0 && item === null ? STEP / 2 : 0),
      level: around.level,
      note: note?.name ?? '',
      spans: note === null ? trimSpans(depthless(typed.spans, around.kind)) : dropMark(words),
      paragraph: this.#paragraphs,
    });
    this.#losses.end(wordsOf(words));
    this.#item = null;
  }

  #takeTable(table: Element, around: Around): void {
    const rows = rowsOf(table).map((row) => {
      const cells = row.children.flatMap((cell) =>
        cell.type === 'element' && /^t[dh]$/.test(cell.tagName) ? [cell] : [],
      );
      return { header: cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'), cells };
    });
    const first = this.#paragraphs + 1;
    if (rows.length === 1 && rows[0]!.cells.length === 1) {
      this.read(rows[0]!.cells[0]!, around);
      return;
    }
    const read = rows
      .filter(({ cells }) => cells.length > 0)
      .map(({ header, cells }) => ({ header, cells: cells.map((cell) => this.#readCell(cell, around)) }));
    if (read.length === 0) return;
    const merged = read.some(({ cells }) => cells.some((cell) => cell.columns > 1 || cell.rows > 1));
    if (merged) {
      this.#losses.begin(first);
      this.#losses.say('a table has merged cells, which Markdown does not know; it is written as HTML');
      this.#losses.end(wordsOf(read[0]!.cells.flatMap(({ lines }) => lines.flat())));
    }
    this.blocks.push({ kind: 'table', position: 0, rows: read, paragraph: first } satisfies ImportedTable);
  }

  #readCell(cell: Element, around: Around): ImportedCell {
    const outside = this.blocks;
    this.blocks = [];
    this.read(cell, {
      ...around,
      kind: 'text',
      level: 0,
      position: 0,
      format: formatOf(cell, this.#styles.of(cell), PLAIN),
    });
    const lines = this.blocks.flatMap((block): readonly (readonly TextSpan[])[] => {
      if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((inner) => inner.lines));
      const mark = block.bullet ? '• ' : block.label === '' ? '' : `${block.label} `;
      return [mark === '' ? block.spans : [{ text: mark }, ...block.spans]];
    });
    this.blocks = outside;
    const span = (value: unknown) => Math.min(60, Math.max(1, Number(value ?? 1) || 1));
    return { columns: span(cell.properties.colSpan), rows: span(cell.properties.rowSpan), lines };
  }
}

/** Twentieths of a point from a list to the one in it, where the page does not say. */
const STEP = 720;

function rowsOf(table: Element): readonly Element[] {
  return table.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : child.tagName === 'tr'
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.tagName)
          ? rowsOf(child)
          : [],
  );
}

/** Headings are bold as such. */
function depthless(spans: readonly TextSpan[], kind: Around['kind']): readonly TextSpan[] {
  return kind !== 'heading'
    ? spans
    : spans.map(({ strong, ...span }) => ({ ...span, text: span.text.replace(/\s*\n\s*/g, ' ') }));
}

function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
