import { isListItem } from '../clauses/lead-in.ts';
import { withoutGenerators } from '../clauses/without-generators.ts';
import type { Sentence } from './norms/read-norms.ts';
import { splitSentences } from './sentences/split-sentences.ts';

/** A quotation longer than this is cut where a clause of the sentence ends. */
const LONGEST = 180;
/** A lead-in longer than this is left out before its item. */
const LONGEST_LEAD_IN = 90;

/** A text in quotation marks; quotation marks inside become single ones. The cells of a table row are quoted one by one. */
export function quote(text: string, longest = LONGEST): string {
  const cells = text.split(' | ').filter((cell) => cell.trim() !== '');
  if (cells.length > 1) return cells.map((cell) => quoteWords(cell, Math.ceil(longest / cells.length))).join(', ');
  return quoteWords(cells[0] ?? text, longest);
}

function quoteWords(text: string, longest: number): string {
  if (text !== withoutGenerators(text) && !/[\p{L}\p{N}]/u.test(withoutGenerators(text))) return 'a placeholder';
  const plain = withoutGenerators(text)
    .trim()
    .replace(/[“”"]/g, (mark, at: number, whole: string) =>
      mark === '“' || (mark === '"' && /^$|[\s(]/.test(whole[at - 1] ?? '')) ? '‘' : '’',
    );
  return `“${shorten(
    plain
      .replace(/\s+/g, ' ')
      .replace(/\.{3}$/, '…')
      .replace(/[;,.:]?(?:(?<!\s)\s+(?:and|or))?$/, ''),
    longest,
  )}”`;
}

/** What a sentence says, with its lead-in where it is an item: `Integrations must not infer emotions`. */
export function quoteSentence({ text, clause, first }: Sentence, longest = LONGEST): string {
  const leadIn = clause.parent;
  const isItem = (isListItem(clause) && clause.type !== 'row') || clause.label !== '';
  if (!first || leadIn === null || leadIn.heading || !isItem || !/[:：]\s*$/u.test(leadIn.key))
    return quote(text, longest);
  const lead = (splitSentences(leadIn.key).at(-1) ?? '').replace(/\s*[:：]\s*$/u, '');
  if (lead === '' || lead.length > LONGEST_LEAD_IN || /^[\p{Lu}][\p{Ll}]+\b.*\b(?:is|are|will|must|may)\b/u.test(text))
    return quote(text, longest);
  const goesOn = GOES_ON.test(lead);
  const item = VERB_FOLLOWS.test(lead) && OPENS_LIKE_A_VERB.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
  return quote(`${lead}${goesOn ? '' : ':'} ${item}`, longest);
}

/** A lead-in that its item completes: "Integrations must not". */
const GOES_ON =
  /\b(?:not|never|must|may|will|shall|can|cannot|to|by|for|from|if|when|where|be|are|is|includes?|including|except|of|or|and|with|you|we)$/i;

/** After these an item begins with a verb, and its capital is the list's; after "are" or "by" it may be a name. */
const VERB_FOLLOWS = /\b(?:not|never|must|may|will|shall|can|cannot|to|you|we)$/i;
/** "Infer the mood of …"; not "Microsoft (Bing)" nor "New York". */
const OPENS_LIKE_A_VERB = /^\p{Lu}\p{Ll}+,? \p{Ll}/u;

/** Cuts at the end of a clause of the sentence, else between words; where a condition goes before, each of the two is cut for itself. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const [, condition, rule] = CONDITION_FIRST.exec(text) ?? [];
  if (condition !== undefined && rule !== undefined) {
    const room = Math.max(Math.floor(longest / 3), longest - rule.length - 2);
    if (condition.length > room) return `${cut(condition, room)}, ${shorten(rule, longest - room - 2)}`;
  }
  return cut(text, longest);
}

/** "If you do not pay within ten days, we may close your account": what may be done is said after the comma. */
const CONDITION_FIRST =
  /^((?:if|when|where|unless|once|after|before|in (?:the event|case)|to the (?:maximum|fullest) extent|except)\b[^.;]{30,}?), ((?:(?:we|you|they|it)|[\p{L}’' -]{2,40}?) (?:may|must|shall|will|can|cannot|agrees?|are|is|have|has|do|does)\b.*)$/iu;

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest);
  const edge = Math.max(
    ...[', ', '; ', ': ', ' (', ' unless ', ' where ', ' which ', ' that '].map((mark) => room.lastIndexOf(mark)),
  );
  const end = edge > longest / 2 ? edge : room.lastIndexOf(' ');
  return `${room.slice(0, end > 0 ? end : longest)} …`;
}
