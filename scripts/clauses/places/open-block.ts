import type { Numbered } from '../labels/place-label.ts';
import type { Role, RoledBlock } from './give-roles.ts';

/** A block that others may come to stand under. */
export interface OpenBlock {
  readonly index: number;
  readonly role: Role;
  /** Headings by depth, items and the paragraphs in them by nesting; 0 for all else. */
  readonly level: number;
  readonly numbered: Numbered | null;
}

/** The blocks that stay open when one comes, the level on which it stands, and its place in the series of labels if it has one. */
export interface Closing {
  readonly still: readonly OpenBlock[];
  readonly level: number;
  readonly numbered: Numbered | null;
}

/** On which level a block stands: headings by their depth, items and the paragraphs in them by how many lists they stand in. */
export function levelOf({ block, role }: RoledBlock): number {
  if (role === 'heading') return block.depth;
  return 2 * Math.max(1, block.nesting) + (block.type === 'item' || block.nesting === 0 ? 0 : 1);
}

/** Those that are left when the innermost are closed, as long as they are to be. */
export function dropWhile(open: readonly OpenBlock[], closes: (entry: OpenBlock) => boolean): readonly OpenBlock[] {
  let length = open.length;
  while (length > 0 && closes(open[length - 1]!)) length--;
  return open.slice(0, length);
}
