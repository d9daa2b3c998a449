import { splitLabel } from '../labels/label-parts.ts';
import { closeForItem } from './close-for-item.ts';
import { closeForLabel } from './close-for-label.ts';
import { closeForPlain } from './close-for-plain.ts';
import type { RoledBlock } from './give-roles.ts';
import { type Closing, dropWhile, levelOf, type OpenBlock } from './open-block.ts';

/** What is still open when a block comes, and where it stands itself. */
export function closeBlocks(open: readonly OpenBlock[], reads: readonly RoledBlock[], index: number): Closing {
  const read = reads[index]!;
  const { block, role } = read;
  const closing = (closes: (entry: OpenBlock) => boolean) => ({
    still: dropWhile(open, closes),
    level: levelOf(read),
    numbered: null,
  });
  switch (role) {
    case 'heading': {
      const length = byNumber(open, reads, index);
      return length === null
        ? closing((entry) => entry.role !== 'heading' || entry.level >= block.depth)
        : { still: open.slice(0, length), level: block.depth, numbered: null };
    }
    case 'bold heading':
      return closing((entry) => entry.role !== 'heading' && !(entry.numbered?.heading ?? false));
    case 'numbered': {
      const [still, numbered] = closeForLabel(open, reads, index);
      return { still, level: levelOf(read), numbered };
    }
    case 'lead-in':
    case 'plain':
      return { still: closeForPlain(open, reads, index), level: 0, numbered: null };
    case 'aside':
    case 'tail':
      return closing((entry) => entry.role === 'item');
    case 'item':
      return closeForItem(open, reads, index);
    default: {
      const level = block.nesting === 0 && role !== 'body' ? 0 : 2 * Math.max(1, block.nesting) + 1;
      return closing((entry) => entry.role === 'item' && entry.level >= level);
    }
  }
}

/**
 * How many blocks stay open where the numbers of headings contradict their levels: what is numbered 6.1 stands below 6 and beside
 * 6.2, and 7 beside 6, however many marks it has. Null where levels and numbers agree, or there is no number.
 */
function byNumber(open: readonly OpenBlock[], reads: readonly RoledBlock[], index: number): number | null {
  const { block, text } = reads[index]!;
  if (text.label === '') return null;
  const { parts, shape } = splitLabel(text.label);
  const above = parts.slice(0, -1).join('.');
  for (let at = open.length - 1; at >= 0; at--) {
    const { role, level } = open[at]!;
    if (role !== 'heading') continue;
    const other = splitLabel(reads[open[at]!.index]!.text.label);
    if (other.parts.length === 0) continue;
    if (above !== '' && other.parts.join('.') === above) return level < block.depth ? null : at + 1;
    const isSibling = level === block.depth && other.shape === shape && other.parts.slice(0, -1).join('.') === above;
    if (isSibling) return at;
  }
  return null;
}
