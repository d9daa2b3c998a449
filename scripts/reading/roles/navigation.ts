import { governs, leadInOf } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { EMOJI_CODE } from '../proving/read-words.ts';

/** What pages print around their terms: it binds nobody. */
const CHROME =
  /^(?:select (?:a |your )?language|skip to (?:main )?content|(?:table of )?contents|on this page|in this (?:article|policy|document|section)|back to top|print(?: this page)?|download(?: as)?(?: pdf)?|share(?: this)?|copy link|opens in a new (?:window|tab)|previous|next|home|menu|search|log ?in|sign ?(?:in|up)|learn more|read more|see more|cookie (?:settings|preferences)|all rights reserved|follow us|subscribe|close|expand all|collapse all|jump to|quick links|related (?:articles|links|content)|was this (?:article|page) helpful.*|get started|page not found|previous version|archived? versions?|(?:come )?back to (?:the )?(?:index|contents)|(?:go to )?(?:the )?(?:next|previous) (?:chapter|page|section|article)(?::? .{0,40})?)[\s.:>»↑|]*$/i;

/** `-- 8`, `Page 3 of 12`: a line of its own; a number in a list or a table is a fact. */
const PAGE_NUMBER = /^(?:[-–—]+\s*\d{1,4}(?:\s*[-–—]+)?|page \d{1,4}(?: (?:of|\/) \d{1,4})?)$/i;
/** `id="Signature">`: the end of a tag that a line break cut. */
const REMNANT = /^(?:\w+=)?"?[\w,.\s-]{0,80}">$/;
/** `AboutBlogCareersPress`: a menu without the spaces between its links. */
const GLUED = /^(?:\p{Lu}\p{Ll}+){4,}(?:\s(?:\p{Lu}\p{Ll}+)+)*$/u;

/**
 * True for a clause that is no part of the terms but of the page: a control, a page title such as `Terms | Northwind`, an
 * entry of a table of contents or a menu, an image, a rule.
 */
export function isNavigation(clause: Clause): boolean {
  const { key } = clause;
  const words = key.replace(EMOJI_CODE, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words) || isImage(clause)) return true;
  // "You may: share" grants a right, whatever else the word is on a button.
  if (CHROME.test(words)) return !statesRule(leadInOf(clause));
  if (clause.type === 'paragraph' && PAGE_NUMBER.test(words)) return true;
  if (REMNANT.test(words) || GLUED.test(words)) return true;
  if (/^[^.:;|]{3,60}\s\|\s[^.:;|]{2,30}$/.test(key) && clause.type !== 'row') return true;
  return isButton(clause) || isMenuEntry(clause);
}

function statesRule(leadIn: Clause | null): boolean {
  return leadIn !== null && governs(leadIn.key) && !CHROME.test(leadIn.key);
}

/** A paragraph that is one link, under no sentence that governs it: a button of the page, such as “Create your account”. */
function isButton(clause: Clause): boolean {
  const { type, parent, key, label } = clause;
  if (type !== 'paragraph' || label !== '' || clause.heading || key.length > LONGEST_BUTTON || !isWhollyLink(clause))
    return false;
  return parent === null || parent.heading || !NORMATIVE_PARENT.test(parent.key);
}

const LONGEST_BUTTON = 60;

function isImage({ key, marks }: Clause): boolean {
  return (
    /^!\[[^\]]*\]\(\S+$/.test(key) ||
    /^!?\[?[^\]\s]*\]?\(?https?:\/\/\S+\.(?:png|jpe?g|gif|svg|webp)\S*$/i.test(key) ||
    (marks.length > 0 && marks.every(({ kind, start, end }) => kind === 'image' && end - start >= key.length))
  );
}

const NORMATIVE_PARENT = /[:：]\s*$/u;

/** An entry that is a link from end to end, among nothing but such links, under no sentence that governs it. */
function isMenuEntry(clause: Clause): boolean {
  if (!/^(?:item|paragraph)$/.test(clause.type) || clause.heading || !isWhollyLink(clause)) return isMenuTitle(clause);
  const { parent } = clause;
  if (parent === null) return clause.type === 'item';
  if (!parent.heading && NORMATIVE_PARENT.test(parent.key) && !CHROME.test(parent.key)) return false;
  return CHROME.test(parent.key) || parent.children.every(isWhollyLink);
}

/** "Contents" over links, or a heading over nothing else. */
function isMenuTitle(clause: Clause): boolean {
  if (clause.children.length === 0 || !clause.children.every(isWhollyLink)) return false;
  return clause.heading ? !NORMATIVE_PARENT.test(clause.key) : CHROME.test(clause.key);
}

function isWhollyLink({ text, marks }: Clause): boolean {
  const length = text.trim().length;
  return length <= 120 && marks.some(({ kind, start, end }) => kind === 'link' && end - start >= length - 2);
}
