import { isDateLine } from '../acts-as-heading.ts';
import type { PlacedBlock } from '../blocks/parse-blocks.ts';
import type { Block } from '../blocks/read-blocks.ts';
import { findTypedBullets } from '../blocks/typed-bullets.ts';
import type { ClauseText } from '../clause-text.ts';
import { endsInColon, governs } from '../lead-in.ts';
import { type Aside, asideOf, isRemark } from './asides.ts';

/** What may stand under a block: under a plain paragraph and a leaf nothing does. */
export type Role = 'heading' | 'bold heading' | 'numbered' | 'lead-in' | 'item' | 'plain' | 'leaf' | Aside;

/** A block as it is read by itself and among its neighbours, before it has its place. */
export interface RoledBlock extends PlacedBlock {
  readonly text: ClauseText;
  readonly role: Role;
  /** True for a paragraph whose bullet is a character of the text. */
  readonly bullet: boolean;
}

/** Gives each block its role, by what it is and by what follows. */
export function giveRoles(placed: readonly PlacedBlock[], texts: readonly ClauseText[]): readonly RoledBlock[] {
  const bullets = findTypedBullets(placed);
  const candidates = placed.map(({ block, offset }, index) => {
    const bullet = bullets.has(index);
    return { block, offset, bullet, text: texts[index]!, listed: bullet || block.nesting > 0 };
  });
  const reads: RoledBlock[] = [];
  let [leadIn, bodies] = [false, false];
  candidates.forEach((candidate, index) => {
    const rest = candidates.slice(index + 1, index + 2 + MOST_REMARKS);
    const role = roleOf(candidate, rest);
    const before = candidates[index - 1];
    // Of two remarks below a lead-in the first one too stands before its list.
    const after = leadIn && before?.listed === false ? rest.find(({ listed }) => listed) : rest[0];
    const aside = role === 'plain' ? asideOf(candidate, before, after, leadIn, bodies) : null;
    const { block, offset, text, bullet } = candidate;
    const leads = role === 'plain' && aside === null && before?.listed !== true && leadsToFragments(candidate, rest);
    const own = leads ? 'lead-in' : role;
    reads.push({ block, offset, text, bullet, role: aside ?? own });
    if (block.nesting > 0 || bullet) return;
    if (aside === null) leadIn = own === 'lead-in';
    bodies = aside === 'body';
  });
  return reads;
}

/** What is no number of the text before it: it ends all that is numbered. */
const PART = /^(?:exhibit|schedule|annexe?|appendix|attachment|addendum)\b/i;

/** So many remarks may stand between a lead-in and its list. */
const MOST_REMARKS = 2;

type Candidate = Omit<RoledBlock, 'role'> & { readonly listed: boolean };

/** @param rest the blocks that follow */
function roleOf({ block, text, bullet }: Candidate, rest: readonly Candidate[]): Role {
  const next = rest[0];
  // A title that is no more than a date has nothing below it.
  if (block.type === 'heading') return isDateLine(text.text) ? 'leaf' : 'heading';
  if (block.type === 'item' || (block.nesting === 0 && bullet)) return 'item';
  if (block.type !== 'paragraph') return 'leaf';
  if (block.nesting === 0 && text.label !== '')
    return text.heading && PART.test(text.label) ? 'bold heading' : 'numbered';
  if (text.heading) return 'bold heading';
  if (block.nesting > 0 && text.label !== '' && (next?.block.nesting ?? 0) > block.nesting) return 'item';
  if (next !== undefined && isLeadIn(block, text, rest)) return block.nesting === 0 ? 'lead-in' : 'item';
  return block.nesting === 0 ? 'plain' : 'leaf';
}

/** A paragraph that leaves its sentence to the items, rows, lettered paragraphs, quote or address that follow, remarks between. */
function isLeadIn(block: Block, text: ClauseText, rest: readonly Candidate[]): boolean {
  const [next] = rest as [Candidate];
  if (block.quoted && !next.block.quoted) return false;
  if (isListBelow(block, next)) return governs(text.text) && !isDateLine(text.text);
  if (!endsInColon(text.text)) return false;
  return (
    next.block.quoted !== block.quoted ||
    next.block.type === 'row' ||
    next.block.type === 'code' ||
    (next.block.type === 'paragraph' && next.text.label !== '') ||
    isListAfterRemarks(block, rest)
  );
}

/** The items that follow, as far as they are looked at, are no sentences: "These are our policies." over their names. */
function leadsToFragments({ block, text }: Candidate, rest: readonly Candidate[]): boolean {
  const next = rest[0];
  if (!ANNOUNCES.test(text.text.slice(-300))) return false;
  if (next === undefined || !isListBelow(block, next) || !/^(?:1\D)?$/.test(next.block.ordinal)) return false;
  const items = rest.filter(({ listed, block }) => listed && block.nesting <= 1);
  return items.every(
    ({ text }) => text.text.length <= LONGEST_FRAGMENT && !/[.!?:;。！？：；]["”’)]?\s*$/u.test(text.text),
  );
}

const LONGEST_FRAGMENT = 120;
/** What speaks of the items that come. */
const ANNOUNCES = /\b(?:these|those|the following|below|such as|includ(?:es?|ed|ing)|lists?|as follows)\b/iu;

function isListBelow(block: Block, next: Candidate): boolean {
  return next.block.quoted === block.quoted && (next.block.nesting > block.nesting || next.bullet);
}

function isListAfterRemarks(block: Block, rest: readonly Candidate[]): boolean {
  const at = rest.findIndex((next) => isListBelow(block, next));
  return (
    at > 0 &&
    rest.slice(0, at).every(({ block, text }) => {
      const isPlain = block.type === 'paragraph' && block.nesting === 0 && text.label === '' && !text.heading;
      return isPlain && isRemark(text, rest[at]!);
    })
  );
}
