import { type ImportedBlock, type ImportedParagraph, wordsOf } from '../imported-text.ts';
import { type NestedBlock, nestBlocks } from './nest-blocks.ts';
import { writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';

/** How paragraphs numbered `1.` are written: as items of a numbered list, or as paragraphs with the number as text. */
export type NumberStyle = 'list' | 'paragraph';

/** Blocks as Markdown, with an empty line between two of them. */
export function writeBlocks(blocks: readonly ImportedBlock[], style: NumberStyle): string {
  return writeSiblings(nestBlocks(blocks), style, true);
}

/** @param loose false where the parts of a list stand right below one another */
function writeSiblings(nodes: readonly NestedBlock[], style: NumberStyle, loose: boolean): string {
  const parts: string[] = [];
  for (let at = 0; at < nodes.length; ) {
    const items = itemsFrom(nodes, at, style);
    if (items === 0) {
      const { block, children } = nodes[at]!;
      parts.push(writeBlock(block, style));
      if (children.length > 0) parts.push(writeSiblings(children, style, true));
      at++;
      continue;
    }
    const list = nodes.slice(at, at + items);
    const isTight = list.every(isShort);
    parts.push(list.map((node) => writeItem(node, style, isTight)).join(isTight ? '\n' : '\n\n'));
    at += items;
  }
  return parts.join(loose ? '\n\n' : '\n');
}

/** How many blocks from one on are the items of one list: bullets, or numbers that count on from the first. */
function itemsFrom(nodes: readonly NestedBlock[], at: number, style: NumberStyle): number {
  const [first, before] = [nodes[at]!, nodes[at - 1]];
  if (isBullet(first)) {
    const end = nodes.findIndex((node, index) => index > at && !isBullet(node));
    return (end < 0 ? nodes.length : end) - at;
  }
  const number = numberOf(first);
  if (style === 'paragraph' || number === null) return 0;
  // Two lists that touch would be one, and the second would count on.
  if (before !== undefined && numberOf(before)?.sign === number.sign) return 0;
  let length = 1;
  while (at + length < nodes.length) {
    const next = numberOf(nodes[at + length]!);
    if (next === null || next.sign !== number.sign || next.value !== number.value + length) break;
    length++;
  }
  return length;
}

function isBullet({ block }: NestedBlock): boolean {
  return block.kind === 'text' && block.bullet;
}

const NUMBER = /^(\d{1,3})([.)])(?: (.*))?$/;

/** `3.`, or `3. (a)` for the first of the paragraphs in an item; null for what Markdown cannot count. */
function numberOf({ block }: NestedBlock): { readonly value: number; readonly sign: string; readonly rest: string } | null {
  const [, value, sign, rest] = (block.kind === 'text' && NUMBER.exec(block.label)) || [];
  return value === undefined || String(Number(value)) !== value ? null : { value: Number(value), sign: sign!, rest: rest ?? '' };
}

/** An item with nothing but further items below it. */
function isShort({ children }: NestedBlock): boolean {
  return children.every((child) => isBullet(child) && isShort(child));
}

function writeItem(node: NestedBlock, style: NumberStyle, isTight: boolean): string {
  const block = node.block as ImportedParagraph;
  const number = isBullet(node) ? null : numberOf(node);
  const marker = number === null ? '- ' : `${number.value}${number.sign} `;
  const text = writeWords({ ...block, label: number?.rest ?? '' });
  const below = node.children.length === 0 ? '' : writeSiblings(node.children, style, !isTight);
  return marker + indent(below === '' ? text : text + (isTight ? '\n' : '\n\n') + below, marker.length);
}

function indent(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}

function writeBlock(block: NestedBlock['block'], style: NumberStyle): string {
  switch (block.kind) {
    case 'table':
      return writeTable(block);
    case 'quotes':
      return writeBlocks(block.blocks.map((each) => ({ ...each, kind: 'text' })), style).replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
    case 'heading':
      // In a heading "1." is never an item of a list.
      return `${'#'.repeat(block.depth)} ${writeWords(block).replace(/^(\d+)\\([.)])/, '$1$2')}`;
    case 'code':
      return writeCode(block);
    case 'note':
      return block.note === '' ? `    ${indent(writeWords(block), 4)}` : `[^${block.note}]: ${indent(writeWords(block), 4)}`;
    default:
      return writeWords(block);
  }
}

function writeWords({ label, spans }: ImportedParagraph): string {
  return writeInline(label === '' ? spans : [{ text: `${label} ` }, ...spans]);
}

function writeCode({ label, spans }: ImportedParagraph): string {
  const text = [label, wordsOf(spans)].filter((part) => part !== '').join(' ');
  const ticks = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(ticks + 1);
  return `${fence}\n${text}\n${fence}`;
}
