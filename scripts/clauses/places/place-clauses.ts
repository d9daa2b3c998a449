import type { PlacedBlock } from '../blocks/parse-blocks.ts';
import { readClauseText, readInSeries } from '../clause-text.ts';
import { findListedTitles } from '../labels/listed-titles.ts';
import { findNumberedTitles } from '../labels/numbered-titles.ts';
import { findSeriesLabels } from '../labels/series-labels.ts';
import { closeBlocks } from './close-blocks.ts';
import { closeForPlain } from './close-for-plain.ts';
import { giveRoles, type Role, type RoledBlock } from './give-roles.ts';
import type { OpenBlock } from './open-block.ts';

/** A block as a clause, with the block it stands under. */
export interface Place extends RoledBlock {
  /** Index of the block that it stands under; -1 for none. Always one that is still open, so subtrees are contiguous. */
  readonly parent: number;
}

/** Puts every block under the block it belongs to: the last open one before it that it does not close. */
export function placeClauses(blocks: readonly PlacedBlock[]): readonly Place[] {
  const { placed, numbers } = findListedTitles(blocks);
  const titles = findNumberedTitles(placed);
  const inSeries = findSeriesLabels(placed);
  const texts = placed.map(({ block }, index) => {
    const number = numbers.get(index);
    if (number !== undefined) return readInSeries(block, { text: number, length: 0 }, true);
    const title = titles.get(index);
    if (title !== undefined) return readInSeries(block, title, true);
    const label = inSeries.get(index);
    return label === undefined ? readClauseText(block) : readInSeries(block, label, readClauseText(block).heading);
  });
  const reads = giveRoles(placed, texts);
  let open: readonly OpenBlock[] = [];
  let quoted: readonly OpenBlock[] | null = null;
  return reads.map((read, index) => {
    const { block, role } = read;
    // A footnote stands below the text, under no section.
    if (block.note !== '') open = [];
    if (!block.quoted) quoted = null;
    else if (quoted === null) {
      if (block.nesting === 0 && open.at(-1)?.index !== index - 1) open = closeForPlain(open, reads, index);
      quoted = [];
    }
    const { still, level, numbered } = closeBlocks(quoted ?? open, reads, index);
    const above = (still.at(-1) ?? (quoted === null ? undefined : open.at(-1)))?.index ?? -1;
    // What goes on with the sentence of the block before it stands below that one, open or not.
    const parent = role === 'rest' ? index - 1 : above;
    const now = OPENING.has(role) ? [...still, { index, role, level, numbered }] : still;
    if (quoted === null) open = now;
    else quoted = now;
    return { ...read, parent };
  });
}

/** What others may come to stand under. */
const OPENING: ReadonlySet<Role> = new Set(['heading', 'bold heading', 'numbered', 'lead-in', 'item']);
