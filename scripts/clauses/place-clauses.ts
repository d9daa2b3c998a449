import { type ClauseText, GLYPH_BULLET, readClauseText, readNumberedTitle } from './clause-text.ts';
import { splitLabel } from './labels/label-parts.ts';
import { findNumberedTitles } from './labels/numbered-titles.ts';
import { comesNext, type Numbered, placeLabel } from './labels/place-label.ts';
import { governs } from './lead-in.ts';
import type { Block, PlacedBlock } from './parse-blocks.ts';

/** What may stand under a block: under a plain paragraph and a leaf nothing does. */
export type Role = 'heading' | 'bold heading' | 'numbered' | 'lead-in' | 'item' | 'plain' | 'leaf';

/** A block as a clause, with the block it stands under. */
export interface Place {
  readonly block: Block;
  /** Lines before its piece: add to the block's lines for lines of the document. */
  readonly offset: number;
  readonly text: ClauseText;
  readonly role: Role;
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

type Read = Omit<Place, 'parent'>;

/** Puts every block under the block it belongs to: the last open one before it that it does not close. */
export function placeClauses(placed: readonly PlacedBlock[]): readonly Place[] {
  const titles = findNumberedTitles(placed);
  const texts = placed.map(({ block }, index) =>
    titles.has(index) ? readNumberedTitle(block) : readClauseText(block),
  );
  const reads = placed.map(({ block, offset }, index): Read => {
    const text = texts[index]!;
    return { block, offset, text, role: roleOf(block, text, placed[index + 1]?.block, texts[index + 1]) };
  });
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
    const [still, numbered] = close(quoted ?? open, reads, index);
    const parent = (still.at(-1) ?? (quoted === null ? undefined : open.at(-1)))?.index ?? -1;
    const opens = role !== 'plain' && role !== 'leaf';
    const now = opens ? [...still, { index, role, level: levelOf(read), numbered }] : still;
    if (quoted === null) open = now;
    else quoted = now;
    return { ...read, parent };
  });
}

function roleOf(block: Block, text: ClauseText, next: Block | undefined, nextText: ClauseText | undefined): Role {
  if (block.type === 'heading') return 'heading';
  if (block.type === 'item' || (block.nesting === 0 && isGlyphItem(block))) return 'item';
  if (block.type !== 'paragraph') return 'leaf';
  if (block.nesting === 0 && text.label !== '') return 'numbered';
  if (text.heading) return 'bold heading';
  if (block.nesting > 0 && text.label !== '' && (next?.nesting ?? 0) > block.nesting) return 'item';
  if (next !== undefined && isLeadIn(block, text, next, nextText!)) return block.nesting === 0 ? 'lead-in' : 'item';
  return block.nesting === 0 ? 'plain' : 'leaf';
}

/** True for a paragraph that begins with a bullet typed as a character. */
export function isGlyphItem({ type, text }: Block): boolean {
  return type === 'paragraph' && GLYPH_BULLET.test(text);
}

/** A paragraph that leaves its sentence to the items, rows, lettered paragraphs, quote or address that follow. */
function isLeadIn(block: Block, text: ClauseText, next: Block, nextText: ClauseText): boolean {
  if (block.quoted && !next.quoted) return false;
  const listed = next.quoted === block.quoted && (next.nesting > block.nesting || isGlyphItem(next));
  if (listed) return governs(text.text);
  const governed =
    next.quoted !== block.quoted ||
    next.type === 'row' ||
    next.type === 'code' ||
    (next.type === 'paragraph' && nextText.label !== '');
  return governed && /[:：]$/u.test(text.text.slice(-20).trimEnd());
}

function levelOf({ block, role }: Read): number {
  if (role === 'heading') return block.depth;
  return 2 * Math.max(1, block.nesting) + (block.type === 'item' || block.nesting === 0 ? 0 : 1);
}

/** The blocks that stay open when one comes, and its place in the series of labels if it has one. */
function close(
  open: readonly Open[],
  reads: readonly Read[],
  index: number,
): readonly [readonly Open[], Numbered | null] {
  const { block, role } = reads[index]!;
  switch (role) {
    case 'heading':
      return [dropWhile(open, (entry) => entry.role !== 'heading' || entry.level >= block.depth), null];
    case 'bold heading':
      return [dropWhile(open, (entry) => entry.role !== 'heading' && !(entry.numbered?.heading ?? false)), null];
    case 'numbered':
      return closeForLabel(open, reads, index);
    case 'lead-in':
    case 'plain':
      return [afterPlain(open, reads, index), null];
    case 'item':
      return [dropWhile(open, (entry) => entry.role === 'item' && entry.level >= levelOf(reads[index]!)), null];
    default: {
      const level = block.nesting === 0 ? 0 : 2 * block.nesting + 1;
      return [dropWhile(open, (entry) => entry.role === 'item' && entry.level >= level), null];
    }
  }
}

function dropWhile(open: readonly Open[], closes: (entry: Open) => boolean): readonly Open[] {
  let length = open.length;
  while (length > 0 && closes(open[length - 1]!)) length--;
  return open.slice(0, length);
}

function closeForLabel(
  open: readonly Open[],
  reads: readonly Read[],
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
function afterPlain(open: readonly Open[], reads: readonly Read[], index: number): readonly Open[] {
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
function goesOn(numbered: Numbered, reads: readonly Read[], index: number): boolean {
  for (let ahead = index + 1; ahead <= index + AHEAD; ahead++) {
    const read = reads[ahead];
    if (read === undefined || read.role === 'heading' || read.role === 'bold heading') return false;
    if (read.role !== 'numbered') continue;
    if (comesNext(numbered, read.text.label)) return true;
    if (!isLettered({ ...numbered, label: read.text.label, alphabet: 'number' })) return false;
  }
  return false;
}

function nextOfShape(reads: readonly Read[], index: number): string | undefined {
  const { shape } = splitLabel(reads[index]!.text.label);
  for (let ahead = index + 1; ahead <= index + AHEAD; ahead++) {
    const read = reads[ahead];
    if (read === undefined || read.role === 'heading') return undefined;
    if (read.role === 'numbered' && splitLabel(read.text.label).shape === shape) return read.text.label;
  }
  return undefined;
}
