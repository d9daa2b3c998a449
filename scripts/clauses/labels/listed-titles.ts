import type { PlacedBlock } from '../blocks/parse-blocks.ts';
import type { Block } from '../blocks/read-blocks.ts';

const LONGEST_TITLE = 80;
/** So few in a document may be a list that is broken up by paragraphs. */
const FEWEST = 3;

/**
 * Finds the titles that Markdown takes for numbered lists of one item each, and makes paragraphs of them whose label is the number:
 *
 *     28. ENTIRE AGREEMENT
 *
 *     These terms are all that was agreed.
 *
 *     29. CONTACTS
 *
 * @returns the blocks with those put in their place, and their numbers by index
 */
export function findListedTitles(placed: readonly PlacedBlock[]): {
  readonly placed: readonly PlacedBlock[];
  readonly numbers: ReadonlyMap<number, string>;
} {
  const candidates = placed.flatMap((_, index) => (isTitle(placed, index) ? [index] : []));
  const numberAt = (at: number) => Number.parseInt(placed[candidates[at] ?? -1]?.block.ordinal ?? '', 10);
  const found = candidates.filter(
    (_, at) => numberAt(at + 1) === numberAt(at) + 1 || numberAt(at - 1) === numberAt(at) - 1,
  );
  if (found.length < FEWEST) return { placed, numbers: NONE };
  const numbers = new Map(found.map((index) => [index, placed[index]!.block.ordinal]));
  return {
    placed: placed.map(({ block, offset }, index) => ({ block: numbers.has(index) ? asTitle(block) : block, offset })),
    numbers,
  };
}

const NONE: ReadonlyMap<number, string> = new Map();

/** A short item without a stop, alone in its list, over a paragraph. */
function isTitle(placed: readonly PlacedBlock[], index: number): boolean {
  const { type, ordinal, nesting, quoted, text } = placed[index]!.block;
  if (type !== 'item' || ordinal === '' || nesting !== 1 || quoted || text.length > LONGEST_TITLE) return false;
  if (!/^[\p{Lu}\p{Lo}“"]/u.test(text) || /[.:;,!?。；：]\s*$/u.test(text)) return false;
  const [before, after] = [placed[index - 1]?.block, placed[index + 1]?.block];
  return (before === undefined || before.nesting === 0) && after?.type === 'paragraph' && after.nesting === 0;
}

/** The same block whenever it is asked for, as a block is known by itself. */
const titles = new WeakMap<Block, Block>();

function asTitle(block: Block): Block {
  const title = titles.get(block) ?? { ...block, type: 'paragraph', nesting: 0, ordinal: '', indent: 0 };
  titles.set(block, title);
  return title;
}
