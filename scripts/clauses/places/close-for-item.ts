import type { Block } from '../blocks/read-blocks.ts';
import { comesNext, type Numbered } from '../labels/place-label.ts';
import { endsInColon } from '../lead-in.ts';
import type { RoledBlock } from './give-roles.ts';
import { isNestedBelow } from './is-nested-below.ts';
import { type Closing, dropWhile, levelOf, type OpenBlock } from './open-block.ts';

/** An item closes its elders; one that Markdown sets in one row with the item that it stands below stands half a level deeper. */
export function closeForItem(open: readonly OpenBlock[], reads: readonly RoledBlock[], index: number): Closing {
  const { block, text } = reads[index]!;
  const level = levelOf(reads[index]!);
  const numbered: Numbered | null =
    block.ordinal !== '' && block.nesting === 1 && endsInColon(text.text)
      ? { label: block.ordinal, alphabet: 'number', heading: false }
      : null;
  const elders = dropWhile(
    closeLettered(open, reads, block),
    (entry) => entry.role === 'item' && entry.level >= level + 1,
  );
  for (let at = elders.length - 1; at >= 0 && isRowOf(elders[at]!, level); at--) {
    const isBrother = elders
      .slice(0, at)
      .some((entry) => isRowOf(entry, level) && isLike(reads[entry.index]!, reads[index]!));
    if (!isBrother && isNestedBelow(reads, elders[at]!.index, index)) {
      return { still: elders.slice(0, at + 1), level: (elders[at]!.level + level + 1) / 2, numbered };
    }
  }
  return { still: dropWhile(elders, (entry) => entry.role === 'item' && entry.level >= level), level, numbered };
}

/** The next number of a list closes the lettered paragraphs that stand below the number before it. */
function closeLettered(
  open: readonly OpenBlock[],
  reads: readonly RoledBlock[],
  { ordinal, nesting }: Block,
): readonly OpenBlock[] {
  if (ordinal === '' || open.at(-1)?.role !== 'numbered') return open;
  const at = open.findLastIndex(({ index, role, numbered }) => {
    return (
      role === 'item' && reads[index]!.block.nesting === nesting && numbered !== null && comesNext(numbered, ordinal)
    );
  });
  return at < 0 ? open : open.slice(0, at + 1);
}

/** Items that Markdown sets in one row: those of a level, and those half a level below them. */
function isRowOf({ role, level }: OpenBlock, row: number): boolean {
  return role === 'item' && level >= row && level < row + 1;
}

function isLike({ block: one }: RoledBlock, { block: other }: RoledBlock): boolean {
  return (one.ordinal === '') === (other.ordinal === '') && one.indent === other.indent;
}
