import { giveRoles, type Role, type RoledBlock } from './clause-roles.ts';
import { readClauseText, readInSeries } from './clause-text.ts';
import { splitLabel } from './labels/label-parts.ts';
import { findNumberedTitles } from './labels/numbered-titles.ts';
import { comesNext, type Numbered, placeLabel } from './labels/place-label.ts';
import { findSeriesLabels } from './labels/series-labels.ts';
import { endsInColon } from './lead-in.ts';
import { isNestedBelow } from './nest-items.ts';
import type { PlacedBlock } from './parse-blocks.ts';
import type { Block } from './read-blocks.ts';

/** A block as a clause, with the block it stands under. */
export interface Place extends RoledBlock {
  /** Index of the block that it stands under; -1 for none. Always one that is still open, so subtrees are contiguous. */
  readonly parent: number;
}

/** A block that others may come to stand under. */
interface Open {
  readonly index: number;
  readonly role: Role;
  /** Headings by depth, items and the paragraphs in them by nesting; 0 for all else. */
  readonly level: number;
  readonly numbered: Numbered | null;
}

/** Puts every block under the block it belongs to: the last open one before it that it does not close. */
export function placeClauses(placed: readonly PlacedBlock[]): readonly Place[] {
  const titles = findNumberedTitles(placed);
  const inSeries = findSeriesLabels(placed);
  const texts = placed.map(({ block }, index) => {
    const title = titles.get(index);
    if (title !== undefined) return readInSeries(block, title, true);
    const label = inSeries.get(index);
    return label === undefined ? readClauseText(block) : readInSeries(block, label, readClauseText(block).heading);
  });
  const reads = giveRoles(placed, texts);
  let open: readonly Open[] = [];
  let quoted: readonly Open[] | null = null;
  return reads.map((read, index) => {
    const { block, role } = read;
    // A footnote stands below the text, under no section.
    if (block.note !== '') open = [];
    if (!block.quoted) quoted = null;
    else if (quoted === null) {
      if (block.nesting === 0 && open.at(-1)?.index !== index - 1) open = afterPlain(open, reads, index);
      quoted = [];
    }
    const { still, level, numbered } = close(quoted ?? open, reads, index);
    const parent = (still.at(-1) ?? (quoted === null ? undefined : open.at(-1)))?.index ?? -1;
    const now = OPENING.has(role) ? [...still, { index, role, level, numbered }] : still;
    if (quoted === null) open = now;
    else quoted = now;
    return { ...read, parent };
  });
}

/** What others may come to stand under. */
const OPENING: ReadonlySet<Role> = new Set(['heading', 'bold heading', 'numbered', 'lead-in', 'item']);

function levelOf({ block, role }: RoledBlock): number {
  if (role === 'heading') return block.depth;
  return 2 * Math.max(1, block.nesting) + (block.type === 'item' || block.nesting === 0 ? 0 : 1);
}

/** The blocks that stay open when one comes, the level on which it stands, and its place in the series of labels if it has one. */
interface Closing {
  readonly still: readonly Open[];
  readonly level: number;
  readonly numbered: Numbered | null;
}

function close(open: readonly Open[], reads: readonly RoledBlock[], index: number): Closing {
  const read = reads[index]!;
  const { block, role } = read;
  const closing = (closes: (entry: Open) => boolean) => ({
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
      return { still: afterPlain(open, reads, index), level: 0, numbered: null };
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
function byNumber(open: readonly Open[], reads: readonly RoledBlock[], index: number): number | null {
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

/** An item closes its elders; one that Markdown sets in one row with the item that it stands below stands half a level deeper. */
function closeForItem(open: readonly Open[], reads: readonly RoledBlock[], index: number): Closing {
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
  open: readonly Open[],
  reads: readonly RoledBlock[],
  { ordinal, nesting }: Block,
): readonly Open[] {
  if (ordinal === '' || open.at(-1)?.role !== 'numbered') return open;
  const at = open.findLastIndex(({ index, role, numbered }) => {
    return (
      role === 'item' && reads[index]!.block.nesting === nesting && numbered !== null && comesNext(numbered, ordinal)
    );
  });
  return at < 0 ? open : open.slice(0, at + 1);
}

/** Items that Markdown sets in one row: those of a level, and those half a level below them. */
function isRowOf({ role, level }: Open, row: number): boolean {
  return role === 'item' && level >= row && level < row + 1;
}

function isLike({ block: one }: RoledBlock, { block: other }: RoledBlock): boolean {
  return (one.ordinal === '') === (other.ordinal === '') && one.indent === other.indent;
}

function dropWhile(open: readonly Open[], closes: (entry: Open) => boolean): readonly Open[] {
  let length = open.length;
  while (length > 0 && closes(open[length - 1]!)) length--;
  return open.slice(0, length);
}

function closeForLabel(
  open: readonly Open[],
  reads: readonly RoledBlock[],
  index: number,
): readonly [readonly Open[], Numbered] {
  const { label, heading, title } = reads[index]!.text;
  const section = heading || (title !== '' && /^(?:第|[一-十]+、)/u.test(label));
  const from = open.findLastIndex(({ role }) => role === 'heading') + 1;
  const series = open.flatMap((entry, at) => (at >= from && entry.numbered !== null ? [{ entry, at }] : []));
  const place = placeLabel(
    series.map(({ entry }) => entry.numbered!),
    label,
    section,
    () => nextOfShape(reads, index),
  );
  const numbered = { label, alphabet: place.alphabet, heading: section };
  if ('beside' in place) {
    const still = open.slice(0, series[place.beside]!.at);
    return [section ? dropWhile(still, ({ role }) => role === 'bold heading') : still, numbered];
  }
  const begins = place.below === series.length - 1;
  let length = place.below < 0 ? from : series[place.below]!.at + 1;
  if (!section) while (open[length]?.role === 'bold heading') length++;
  if (begins && !section) while (open[length]?.role === 'lead-in' && open[length + 1]?.role !== 'item') length++;
  return [open.slice(0, length), numbered];
}

/**
 * A plain paragraph ends lists and lead-ins. Among numbered paragraphs it goes on with the innermost number; with a letter
 * only where the letters go on after it:
 *
 *     2.1 You may:                     2.1 Fees are due:
 *       (a) leave.                       (a) monthly;
 *         Leaving ends the term.         (b) in euros.
 *       (b) stay.                        Unpaid fees bear interest.
 */
function afterPlain(open: readonly Open[], reads: readonly RoledBlock[], index: number): readonly Open[] {
  return dropWhile(open, ({ role, numbered }) => {
    if (role === 'item' || role === 'lead-in') return true;
    return role === 'numbered' && !numbered!.heading && isLettered(numbered!) && !goesOn(numbered!, reads, index);
  });
}

function isLettered({ label, alphabet }: Numbered): boolean {
  return alphabet !== 'number' || /[)）]/u.test(label);
}

/** Blocks looked at ahead to see how a series of labels goes on; a clause of more paragraphs is rare. */
const AHEAD = 24;

/** True where the next label of a paragraph's series stands near, after a paragraph between. */
function goesOn(numbered: Numbered, reads: readonly RoledBlock[], index: number): boolean {
  for (let ahead = index + 1; ahead <= index + AHEAD; ahead++) {
    const read = reads[ahead];
    if (read === undefined || read.role === 'heading' || read.role === 'bold heading') return false;
    if (read.role !== 'numbered') continue;
    if (comesNext(numbered, read.text.label)) return true;
    if (!isLettered({ ...numbered, label: read.text.label, alphabet: 'number' })) return false;
  }
  return false;
}

function nextOfShape(reads: readonly RoledBlock[], index: number): string | undefined {
  const { shape } = splitLabel(reads[index]!.text.label);
  for (let ahead = index + 1; ahead <= index + AHEAD; ahead++) {
    const read = reads[ahead];
    if (read === undefined || read.role === 'heading') return undefined;
    if (read.role === 'numbered' && splitLabel(read.text.label).shape === shape) return read.text.label;
  }
  return undefined;
}
