import type { PlacedBlock } from '../blocks/parse-blocks.ts';
import type { Label } from './parse-label.ts';

/** "2 Definitions": a number, a capital, no stop at the end. Longer ones are sentences. */
const BARE = /^\s{0,3}(\d{1,2})\s+\p{Lu}[^.:;!?]{1,70}$/u;
/** So few in a document may be an address, "1 Market Street". */
const FEWEST = 3;

/**
 * Finds the paragraphs and headings whose bare number is a label: a document has several and they count on, "1 Scope", "2 Definitions".
 * @returns their labels, by index of the block
 */
export function findNumberedTitles(placed: readonly PlacedBlock[]): ReadonlyMap<number, Label> {
  const candidates: { readonly index: number; readonly number: number }[] = [];
  placed.forEach(({ block }, index) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return;
    if (block.nesting > 0 || block.quoted || block.text.length > 80) return;
    const number = BARE.exec(block.text)?.[1];
    if (number !== undefined) candidates.push({ index, number: Number(number) });
  });
  const countsOn = candidates.filter(
    ({ number }, at) => candidates[at + 1]?.number === number + 1 || candidates[at - 1]?.number === number - 1,
  );
  return new Map(
    countsOn.length < FEWEST ? [] : countsOn.map(({ index }) => [index, labelOf(placed[index]!.block.text)] as const),
  );
}

function labelOf(title: string): Label {
  return { text: /^\s*(\d+)/.exec(title)![1]!, length: /^\s*\d+\s+/.exec(title)![0].length };
}
