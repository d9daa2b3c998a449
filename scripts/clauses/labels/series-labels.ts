import type { PlacedBlock } from '../blocks/parse-blocks.ts';
import type { Block } from '../blocks/read-blocks.ts';
import { readClauseText } from '../clause-text.ts';
import { alphabetsOf, splitLabel } from './label-parts.ts';
import { type Label, parseLabel, parseSeriesLabel } from './parse-label.ts';
import type { Numbered } from './place-label.ts';
import { comesNext } from './place-label.ts';

/** Blocks looked at on either side for the neighbour in the series; a clause of more paragraphs is rare. */
const NEAR = 24;

/**
 * Finds the labels that are labels only because a series goes through them:
 *
 *     (z) scan;           A. copy; and           1.2 You may leave.
 *     (aa) lend;          B. share.              1.2A You must return the keys.
 *     (ab) sell.                                 1.3 You may return.
 *
 * while "(or)" stands in a sentence, "A. Lindqvist" is a name, and nothing comes before or after "3.5G". A series may begin, and
 * for now end, with the first letter below a sentence that leaves off with a colon.
 * @returns by index of the block
 */
export function findSeriesLabels(placed: readonly PlacedBlock[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  placed.forEach(({ block }, index) => {
    const label = candidateOf(block);
    if (label === null) return;
    if (hasNeighbour(placed, index, label, found) || beginsBelowColon(placed, index, label)) found.set(index, label);
  });
  return found;
}

const known = new WeakMap<Block, Label | null>();

function candidateOf(block: Block): Label | null {
  if (block.type !== 'paragraph' && block.type !== 'item') return null;
  let label = known.get(block);
  if (label === undefined) {
    label = parseLabel(block.text, false) === null ? parseSeriesLabel(block.text) : null;
    known.set(block, label);
  }
  return label;
}

function beginsBelowColon(placed: readonly PlacedBlock[], index: number, { text }: Label): boolean {
  return /^A\.$/.test(text) && /[:：]\s*$/u.test(placed[index - 1]?.block.text.slice(-20) ?? '');
}

function hasNeighbour(
  placed: readonly PlacedBlock[],
  index: number,
  { text }: Label,
  found: ReadonlyMap<number, Label>,
): boolean {
  const { block } = placed[index]!;
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const before = found.get(at)?.text ?? labelOf(placed[at]!.block, block);
    if (before !== null && follows(before, text)) return true;
  }
  for (let at = index + 1; at <= Math.min(placed.length - 1, index + NEAR); at++) {
    const other = placed[at]!.block;
    const after = labelOf(other, block) ?? (isBeside(other, block) ? (candidateOf(other)?.text ?? null) : null);
    if (after !== null && follows(text, after)) return true;
  }
  return false;
}

/** The label of a block that stands on the level of another. */
function labelOf(other: Block, block: Block): string | null {
  return isBeside(other, block) ? readClauseText(other).label || null : null;
}

function isBeside(other: Block, block: Block): boolean {
  return other.nesting === block.nesting && other.quoted === block.quoted && other.type !== 'row';
}

function follows(before: string, after: string): boolean {
  return alphabetsOf(splitLabel(before).parts.at(-1) ?? '').some((alphabet) => {
    const open: Numbered = { label: before, alphabet, heading: false };
    return comesNext(open, after);
  });
}
