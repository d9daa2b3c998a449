import type { Clause } from './parse-clauses.ts';

/**
 * The clause that governs a list item, a lettered paragraph or a table row: "You must not:" above "scan faces". It may be a
 * paragraph, a heading that ends in a colon, a numbered paragraph or an item with a list of its own.
 * @returns null where what stands above says all it says by itself, for what is no part of a list, and for the heads of a table
 */
export function leadInOf(clause: Clause): Clause | null {
  const { parent } = clause;
  if (parent === null || clause.heading || clause.aside || clause.block.header) return null;
  const listed = isListItem(clause) || clause.label !== '';
  if (!listed) {
    if (clause.continues || isBelowColon(clause, parent)) return parent;
    return clause.block.nesting > 0 && clause.type !== 'code' ? leadInOf(parent) : null;
  }
  if (isListItem(clause) && isParagraph(parent)) return isMereTitle(parent.text) ? null : parent;
  return parent.heading ? (endsInColon(parent.text) ? parent : null) : governs(parent.text) ? parent : null;
}

/** "By post:", and the address right below it, or all of it where it is a quotation; below a title, what is no sentence by itself. */
function isBelowColon(clause: Clause, parent: Clause): boolean {
  if (!endsInColon(parent.text)) return false;
  if (clause.block.quoted && !parent.block.quoted) return true;
  return clause.index === parent.index + 1 && !(parent.heading && STOPS.test(clause.text));
}

/** "Payment Commission": a line of capitals before a list, without a colon, is its title. */
function isMereTitle(text: string): boolean {
  const words = text.trim().split(/\s+/u, MOST_WORDS + 1);
  if (words.length > MOST_WORDS || words.length < 2 || /[:：…,;]\s*$/u.test(text)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || /^(?:and|or|of|the|for|to|in|a|an|on|by|with|&)$/u.test(word));
}

const MOST_WORDS = 6;

/** Of plain paragraphs only those have items below them that lead in to their list; see `giveRoles`. */
function isParagraph({ type, label, heading, bullet }: Clause): boolean {
  return type === 'paragraph' && label === '' && !heading && !bullet;
}

/** True for one of several beside one another: an item, by markup or by a bullet that is typed, or a row of a table. */
export function isListItem({ type, bullet }: Clause): boolean {
  return type === 'item' || type === 'row' || bullet;
}

/** The clauses that govern a clause, outermost first: "You must not:", "use the services to:". */
export function leadInsOf(clause: Clause): readonly Clause[] {
  const leadIns: Clause[] = [];
  for (let above = leadInOf(clause); above !== null; above = leadInOf(above)) leadIns.unshift(above);
  return leadIns;
}

/**
 * True for a text that leaves its sentence to the list after it: by a colon, by no stop at all, or by "the following" in its
 * last sentence or the one before.
 */
export function governs(text: string): boolean {
  const end = text.slice(-300).trimEnd();
  if (end === '') return false;
  if (!STOPS.test(end)) return true;
  return FOLLOWING.test(end);
}

/** "the following steps."; in other languages as well */
const FOLLOWING =
  /(?<!\p{L})(?:following|folgende[nmrs]?|suivant(?:e|s|es)?|siguientes?|seguent[ei]|seguintes?|volgende)(?!\p{L})[^.!?]{0,60}[.!?]["”’)]?(?:\s[^.!?]{1,150}[.!?]["”’)]?)?$|(?:以下|下記|次|如下|下列)[^。！？]{0,40}。$/iu;

const STOPS = /[.!?;。！？；]["”’)\]]?\s*$/u;

/** True for a text that ends in a colon. */
export function endsInColon(text: string): boolean {
  return /[:：]$/u.test(text.slice(-20).trimEnd());
}
