import { parseLabel } from '../../clauses/labels/parse-label.ts';
import { type ImportedBlock, type ImportedParagraph, wordsOf } from '../imported-text.ts';
import { type NestedBlock, nestBlocks } from './nest-blocks.ts';
import { writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';

/** How paragraphs numbered `1.` are written: as items of a numbered list, or as paragraphs with the number as text. */
export type NumberStyle = 'list' | 'paragraph';

/** Says how the paragraphs that count on from one are written. */
export type ChooseStyle = (first: ImportedBlock) => NumberStyle;

const known = new WeakMap<ImportedParagraph, string>();

/** Blocks as Markdown, with an empty line between two of them. */
export function writeBlocks(blocks: readonly ImportedBlock[], style: ChooseStyle): string {
  return writeSiblings(nestBlocks(blocks), style, true);
}

/** @param loose false where the parts of a list stand right below one another */
function writeSiblings(nodes: readonly NestedBlock[], style: ChooseStyle, loose: boolean): string {
  const parts: string[] = [];
  let touching: string | null = null;
  for (let at = 0; at < nodes.length; ) {
    const first: NestedBlock = nodes[at]!;
    const length: number = seriesFrom(nodes, at);
    const series = nodes.slice(at, at + length);
    const sign: string | null = isBullet(first) ? '-' : (numberOf(first)?.sign ?? null);
    // Two lists that touch would be one, and the second would count on.
    const isList: boolean =
      sign !== null && sign !== touching && (isBullet(first) || style(first.block as ImportedBlock) === 'list');
    if (isList) {
      const isTight = series.every(isShort);
      parts.push(series.map((node) => writeItem(node, style, isTight)).join(isTight ? '\n' : '\n\n'));
    } else
      for (const { block, children } of series) {
        parts.push(writeBlock(block, style));
        if (children.length > 0) parts.push(writeSiblings(children, style, true));
      }
    touching = isList ? sign : null;
    at += length;
  }
  return parts.join(loose ? '\n\n' : '\n');
}

/** How many blocks from one on are the items of one list: bullets, or numbers that count on; 1 for what is none. */
function seriesFrom(nodes: readonly NestedBlock[], at: number): number {
  const first = nodes[at]!;
  const number = numberOf(first);
  let length = 1;
  for (; at + length < nodes.length; length++) {
    const next = nodes[at + length]!;
    if (isBullet(first) ? !isBullet(next) : !comesAfter(number, numberOf(next), length)) break;
  }
  return length;
}

type ListNumber = ReturnType<typeof numberOf>;

function comesAfter(first: ListNumber, next: ListNumber, by: number): boolean {
  return first !== null && next !== null && next.sign === first.sign && next.value === first.value + by;
}

function isBullet({ block }: NestedBlock): boolean {
  return block.kind === 'text' && block.bullet;
}

const NUMBER = /^(\d{1,3})([.)])(?: (.*))?$/;

/** `3.`, or `3. (a)` for the first of the paragraphs in an item; null for what Markdown cannot count. */
function numberOf({
  block,
}: NestedBlock): { readonly value: number; readonly sign: string; readonly rest: string } | null {
  const [, value, sign, rest] = (block.kind === 'text' && NUMBER.exec(block.label)) || [];
  return value === undefined || String(Number(value)) !== value
    ? null
    : { value: Number(value), sign: sign!, rest: rest ?? '' };
}

/** An item with nothing but further items below it. */
function isShort({ children }: NestedBlock): boolean {
  return children.every((child) => isBullet(child) && isShort(child));
}

function writeItem(node: NestedBlock, style: ChooseStyle, isTight: boolean): string {
  const block = node.block as ImportedParagraph;
  const number = isBullet(node) ? null : numberOf(node);
  const marker = number === null ? '- ' : `${number.value}${number.sign} `;
  const text =
    number === null || number.rest !== ''
      ? writeWords({ ...block, label: number?.rest ?? '' })
      : writeInline(block.spans);
  const below = node.children.length === 0 ? '' : writeSiblings(node.children, style, !isTight);
  return marker + indent(below === '' ? text : text + (isTight ? '\n' : '\n\n') + below, marker.length);
}

function indent(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}

function writeBlock(block: NestedBlock['block'], style: ChooseStyle): string {
  switch (block.kind) {
    case 'table':
      return writeTable(block);
    case 'quotes':
      return writeBlocks(
        block.blocks.map((each) => ({ ...each, kind: 'text' })),
        style,
      )
        .replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>');
    case 'heading':
      // In a heading "1." is never an item of a list.
      return `${'#'.repeat(block.depth)} ${writeWords(block).replace(/^(\d+)\\([.)])/, '$1$2')}`;
    case 'code':
      return writeCode(block);
    case 'note':
      return block.note === ''
        ? `    ${indent(writeWords(block), 4)}`
        : `[^${block.note}]: ${indent(writeWords(block), 4)}`;
    default:
      return writeWords(block);
  }
}

/** The same block may be written in several ways before one is chosen; its words stay. */
function writeWords(block: ImportedParagraph): string {
  const words = known.get(block) ?? writeLabelled(block);
  known.set(block, words);
  return words;
}

function writeLabelled({ kind, label, spans }: ImportedParagraph): string {
  if (label === '') return writeInline(spans);
  const words = wordsOf(spans);
  // On paper a gap ends "Schedule 1"; in a line of text it takes a sign, as "Schedule 1 applies" begins a sentence.
  const isNamed = /^\p{L}{2}/u.test(label) && kind !== 'heading' && words !== '';
  const mark =
    isNamed && parseLabel(`${label} ${words}`, false) === null && parseLabel(`${label}: ${words}`, false) !== null
      ? ': '
      : ' ';
  return writeInline([{ text: words === '' ? label : label + mark }, ...spans]);
}

function writeCode({ label, spans }: ImportedParagraph): string {
  const text = [label, wordsOf(spans)].filter((part) => part !== '').join(' ');
  const ticks = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(ticks + 1);
  return `${fence}\n${text}\n${fence}`;
}
