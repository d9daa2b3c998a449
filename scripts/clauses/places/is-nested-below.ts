import type { Block } from '../blocks/read-blocks.ts';
import type { ClauseText } from '../clause-text.ts';
import { endsInColon, governs } from '../lead-in.ts';

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
  return !isNumbered && index < endOfFragments(reads, above);
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

const knownEnds = new WeakMap<readonly ReadBlock[], Map<number, number>>();

/**
 * The index after the last of the items that go on, in the same row, with the sentence of an item that ends in a colon: all begin
 * small, or end in a semicolon up to the last, or have no stop. An item that is itself the small beginning of one governs none of its row.
 */
function endOfFragments(reads: readonly ReadBlock[], above: number): number {
  let ends = knownEnds.get(reads);
  if (ends === undefined) {
    ends = new Map();
    knownEnds.set(reads, ends);
  }
  let end = ends.get(above);
  if (end === undefined) {
    end = findEnd(reads, above);
    ends.set(above, end);
  }
  return end;
}

function findEnd(reads: readonly ReadBlock[], above: number): number {
  const { block: outer, text } = reads[above]!;
  const first = reads[above + 1];
  if (first === undefined || BEGINS_SMALL.test(text.text)) return above + 1;
  const isPart = BEGINS_SMALL.test(first.text.text)
    ? (item: string) => BEGINS_SMALL.test(item)
    : UNFINISHED.test(first.text.text)
      ? (_: string, before: string) => !STOPS.test(before)
      : (item: string) => !STOPS.test(item);
  let [end, before] = [above + 1, ''];
  for (; end < reads.length; end++) {
    const { block, text: item } = reads[end]!;
    if (block.nesting > outer.nesting) continue;
    if (block.type !== 'item' || block.nesting < outer.nesting || block.ordinal !== '') break;
    if (endsInColon(item.text) || !isPart(item.text, before)) break;
    before = item.text;
  }
  return end;
}

const BEGINS_SMALL = /^\s{0,9}["“‘(]?\p{Ll}/u;
const UNFINISHED = /[;,]\s*(?:and|or)?\s*$/u;
const STOPS = /[.!?。]["”’)]?\s*$/u;
