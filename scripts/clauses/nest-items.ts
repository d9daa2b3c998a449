import type { ClauseText } from './clause-text.ts';
import { endsInColon, governs } from './lead-in.ts';
import type { Block } from './parse-blocks.ts';

/** A block and its text, in reading order. */
export interface ReadBlock {
  readonly block: Block;
  readonly text: ClauseText;
}

/** Items looked at ahead. */
const AHEAD = 24;

/**
 * True for an item that its author put below another one, though Markdown sets both in one row:
 *
 *     1. You must not:      10. You must not:     * You must not:     * We may ask for:
 *     - scan faces             * scan faces       1. scan faces       * your name
 *     2. You may:           11. You may           2. sell access      * your age
 *     - read                                      * You may:          * You may refuse.
 *
 * by a list of another kind, by where its marker stands, or as the unfinished items after an item that ends in a colon.
 * @param above index of an item with the same nesting, open where the other comes
 */
export function isNestedBelow(reads: readonly ReadBlock[], above: number, index: number): boolean {
  const [outer, inner] = [reads[above]!, reads[index]!];
  if (outer.block.nesting !== inner.block.nesting || inner.block.type !== 'item') return false;
  const [isNumbered, isNumberedBelow] = [outer.block.ordinal !== '', inner.block.ordinal !== ''];
  if (inner.block.indent > outer.block.indent) return true;
  if (isNumbered && !isNumberedBelow)
    return governs(outer.text.text) || numberAfter(reads, index, outer.block) === numberOf(outer.block) + 1;
  if (!endsInColon(outer.text.text)) return false;
  if (!isNumbered && isNumberedBelow) return true;
  return !isNumbered && reads.slice(above + 1, index + 1).every((read, at) => isFragment(outer, reads, read, at));
}

function numberOf({ ordinal }: Block): number {
  return Number.parseInt(ordinal, 10);
}

/** The number of the next item that has one, in the lists that stand right below one another. */
function numberAfter(reads: readonly ReadBlock[], index: number, { nesting }: Block): number {
  for (const { block } of reads.slice(index + 1, index + 1 + AHEAD)) {
    if (block.nesting < nesting) return Number.NaN;
    if (block.nesting === nesting && block.ordinal !== '') return numberOf(block);
  }
  return Number.NaN;
}

/**
 * One of the items that go on with the sentence of an item above them, in the same row: all begin small, or none ends in a stop
 * where the one above is a sentence. An item that is itself the small beginning of one governs none of its row.
 */
function isFragment(outer: ReadBlock, reads: readonly ReadBlock[], { block, text }: ReadBlock, at: number): boolean {
  if (block.nesting > outer.block.nesting) return true;
  if (block.type !== 'item' || block.ordinal !== '') return false;
  const first = reads[reads.indexOf(outer) + 1]!.text.text;
  if (BEGINS_SMALL.test(outer.text.text) || endsInColon(text.text)) return false;
  if (BEGINS_SMALL.test(first)) return BEGINS_SMALL.test(text.text);
  if (/[;,]\s*(?:and|or)?\s*$/u.test(first)) return at === 0 || !isEnd(reads, reads.indexOf(outer) + at);
  return !/[.!?:。：]["”’)]?\s*$/u.test(text.text);
}

const BEGINS_SMALL = /^\s{0,9}["“‘(]?\p{Ll}/u;

/** True where the sentence that a row of items makes ends with a stop. */
function isEnd(reads: readonly ReadBlock[], index: number): boolean {
  return /[.!?。]["”’)]?\s*$/u.test(reads[index]!.text.text);
}
