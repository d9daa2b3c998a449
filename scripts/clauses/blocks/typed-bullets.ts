import type { PlacedBlock } from './parse-blocks.ts';
import type { Block } from './read-blocks.ts';

/** A bullet that is a character of the text, and is nothing else wherever it stands. */
export const GLYPH_BULLET = /^\s{0,9}[•●·▪■◦○‣∙]\s+/u;

/** What is a bullet in a row of such lines or below a colon: a dash that is typed, an arrow, a tick, a picture. */
const KINDS: readonly RegExp[] = [
  /^\s{0,9}(?:[-–—‒―]|\\-)\s+(?=\S)/u,
  /^\s{0,9}(?:->|=>|[→⇒➔➜➢➤►▶▷»>])\s+(?=\S)/u,
  /^\s{0,9}(?:[✓✔✗✘☑☒☐]|\p{Extended_Pictographic}\uFE0F?)\s+(?=\S)/u,
];

/**
 * Finds the paragraphs that are items of a list whose bullets are typed: by themselves (`•`), as one of several in a row, or
 * as the first below a colon. A dash before the name below a quotation is no bullet.
 * @returns indexes of the blocks
 */
export function findTypedBullets(placed: readonly PlacedBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  placed.forEach(({ block }, index) => {
    if (block.type !== 'paragraph' || block.nesting > 0) return;
    if (GLYPH_BULLET.test(block.text)) found.add(index);
    const kind = kindOf(block);
    if (kind < 0) return;
    const [before, after] = [placed[index - 1]?.block, placed[index + 1]?.block];
    const isInRow = [before, after].some((beside) => beside?.type === 'paragraph' && kindOf(beside) === kind);
    if (isInRow || (before !== undefined && /[:：]\s*$/u.test(before.text.slice(-20)))) found.add(index);
  });
  return found;
}

/**
 * The words of an item whose bullet is typed. A tick, a cross or a picture stays: it may say what is allowed.
 * @param key the text as compared
 */
export function withoutTypedBullet(key: string): string {
  return kindOf({ text: key }) === 0 || kindOf({ text: key }) === 1 ? key.replace(/^\s{0,9}\S{1,2}\s+/u, '') : key;
}

/** Which kind of bullet a line begins with; -1 for none. */
function kindOf({ text }: Pick<Block, 'text'>): number {
  const start = text.slice(0, 16);
  return KINDS.findIndex((kind) => kind.test(start));
}

/** True for a line of a paragraph that begins with a bullet: of the kind of the line that is given, where one is. */
export function beginsWithBullet(line: string, like?: string): boolean {
  if (GLYPH_BULLET.test(line)) return like === undefined || GLYPH_BULLET.test(like);
  const kind = kindOf({ text: line });
  return kind >= 0 && (like === undefined || kindOf({ text: like }) === kind);
}
