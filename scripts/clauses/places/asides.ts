import { isBold } from '../acts-as-heading.ts';
import type { Block } from '../blocks/read-blocks.ts';
import type { ClauseText } from '../clause-text.ts';
import { endsInColon, governs } from '../lead-in.ts';

/** A block with its text, and whether it is the item of a list, by markup or by a bullet that is typed. */
export interface Listed {
  readonly block: Block;
  readonly text: ClauseText;
  readonly listed: boolean;
}

/**
 * A paragraph in the midst of a list, which neither begins nor ends one:
 *
 *     You must not do the following:      You must not:             You must not:
 *       (This list is not complete.)        * scan faces;             * scan faces; or
 *       * scan faces.                       This includes photos.     * sell access
 *                                           * sell access.            without our consent.
 *
 * `aside`: a remark, after which the list goes on. `tail`: what goes on with the sentence of the lead-in. `body`: what
 * stands below the title that an item is. `rest`: what goes on in the middle of a sentence, which a page break took apart.
 */
export type Aside = 'aside' | 'tail' | 'body' | 'rest';

/** "(This list is not complete.)", "Note: …" */
const REMARK =
  /^\s{0,9}(?:\(.*\)|\[.*\]|(?:please )?note\b.*|n\.?b\.?[ :].*|for example\b.*|(?:this|the) list\b.*|these (?:are )?(?:examples|rules|items)\b.*)[.!]?\s*$/isu;
/** An item that leaves its list unfinished. */
const UNFINISHED = /(?:[;,，；、]|[;,]?\s(?:and|or|and\/or|und|oder|et|ou|y|o|e))\s*$/iu;
const STARTS_SMALL = /^\s{0,9}["“‘(]?\p{Ll}/u;
/** A remark is short; what is longer is text of its own. */
const LONGEST_REMARK = 400;

/**
 * What a plain paragraph is in the list around it; null for what ends lists.
 * @param before the block before it
 * @param after the block after it
 * @param leadIn whether a lead-in stands open
 * @param bodies whether an item of the list before had a body below its title
 */
export function asideOf(
  { text, block }: Listed,
  before: Listed | undefined,
  after: Listed | undefined,
  leadIn: boolean,
  bodies: boolean,
): Aside | null {
  if (before === undefined || endsInColon(text.text)) return null;
  const goesOn = after?.listed === true;
  if (before.listed && leadIn && isTail(before, text)) return 'tail';
  if (bodies && isTitle(before)) return 'body';
  if (isRest(before, text, block)) return 'rest';
  if (!goesOn) return null;
  if (!before.listed) return leadIn && isRemark(text, after) ? 'aside' : null;
  if (isTitle(before) && isTitle(after) && block.nesting < after.block.nesting) return 'body';
  const goesOnWith = isRemarkAlone(text) || UNFINISHED.test(before.text.text) || isContinued(text, before, after);
  return leadIn && goesOnWith ? 'aside' : null;
}

/** True for a paragraph that may stand between a lead-in and its list. */
export function isRemark(text: ClauseText, after: Listed): boolean {
  return isRemarkAlone(text) || (!governs(text.text) && STARTS_SMALL.test(after.text.text));
}

function isRemarkAlone({ text, marks }: ClauseText): boolean {
  if (text.length > LONGEST_REMARK) return false;
  const emphasised = marks.some(({ kind, start, end }) => kind === 'emphasis' && end - start >= text.trim().length);
  return emphasised || REMARK.test(text);
}

/** The number of the next item goes on; or both items are parts of one sentence, and the paragraph speaks of the one before it. */
function isContinued({ text }: ClauseText, before: Listed, after: Listed): boolean {
  const [last, next] = [before, after].map(({ block }) => Number.parseInt(block.ordinal, 10)) as [number, number];
  if (last + 1 === next) return true;
  const areParts = STARTS_SMALL.test(before.text.text) && STARTS_SMALL.test(after.text.text);
  return areParts && /^(?:this|these|that|those|it|they|such)\b/iu.test(text);
}

/** ", and must tell us of it." */
function isTail(before: Listed, { text, label }: ClauseText): boolean {
  if (label !== '') return false;
  return /^\s{0,9}[,;]/u.test(text) || (STARTS_SMALL.test(text) && !/[.!?。]["”’)]?\s*$/u.test(before.text.text));
}

/** A line shorter than this may be an address, or the name below a letter. */
const SHORTEST_BROKEN = 60;

function isRest({ text: before, block: above }: Listed, { text, label }: ClauseText, block: Block): boolean {
  if (label !== '' || above.type === 'heading' || above.type === 'row' || above.type === 'code') return false;
  if (before.heading || above.quoted !== block.quoted || before.text.length < SHORTEST_BROKEN) return false;
  // An e-mail address begins small as well.
  return /[\p{L}\p{N},]\s*$/u.test(before.text) && /^\s{0,9}\p{Ll}+[,;]?\s+\S/u.test(text);
}

function isTitle({ block, text }: Listed): boolean {
  return block.type === 'item' && isBold({ text: text.text, marks: text.marks });
}
