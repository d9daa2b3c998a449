import {
  BINDING_VERBS,
  DETERMINERS,
  FRONTED,
  isAdverb,
  isFiniteVerb,
  openerAt,
  type PartKind,
  SUBJECT_PRONOUNS,
} from './clause-words.ts';
import { lastTokenBefore, type Token, tokenise, wordsOf } from './sentence-tokens.ts';

/** Where words stand in a sentence. */
export interface Place {
  readonly kind: PartKind | 'bracket';
  /** Offset at which the part begins: from here to the words their subject is looked for. */
  readonly from: number;
  /** True where a verb before shares its subject with these words: "must pay and | may cancel". */
  readonly shared: boolean;
}

/** So far back a subject is looked for, in words; a sentence with more before its verb is not read. */
const MOST_WORDS = 70;

/**
 * Finds the part of a sentence in which words stand, going back from them: a word such as "if" or "that" with no verb after it
 * opens the part; with one, its own part is over, and what stands before it goes on.
 *
 *     Any data that we collect | must be kept        main, from "Any"
 *     a card that you | have the right to use        relative
 *     If you leave, we | may keep the deposit        main, from "we"
 *
 * @param at offset at which the words begin
 */
export function locateCue(text: string, at: number): Place {
  const tokens = tokenise(text);
  const words = wordsOf(text);
  const last = lastTokenBefore(tokens, at);
  const depth = last < 0 ? 0 : tokens[last]!.depth + (tokens[last]!.word === '(' ? 1 : 0);
  const place = (kind: Place['kind'], next: number, shared: boolean): Place => ({
    kind: depth > 0 && kind === 'main' ? 'bracket' : kind,
    from: next > last ? at : tokens[next]!.start,
    shared,
  });
  let [verbs, shared] = [0, false];
  const stop = Math.max(0, last - MOST_WORDS);
  for (let index = beforeOwnModal(words, last); index >= stop; index--) {
    const token = tokens[index]!;
    if (token.depth < depth) return place('main', index + 1, shared);
    if (token.depth > depth || /^[()]$/.test(token.word)) continue;
    if (/^[;:]$/.test(token.word)) return place('main', index + 1, shared);
    const opener = openerAt(words, index);
    if (opener !== null) {
      const first = index - opener.length + 1;
      if (binds(words, first, token.word)) return place('main', index + 1, shared);
      if (verbs === 0 && !shared)
        return place(goesOnWithRule(words, first, token.word) ? 'main' : opener.kind, index + 1, shared);
      verbs = 0;
      index = first;
    } else if (/^[,—–-]$/.test(token.word)) {
      // "We ban cheats, liars, and may tell": the verb that shares its subject stands before what it bans.
      if (!(shared && verbs === 0) && opensClause(words, index + 1, last) && endsPart(words, index, verbs))
        return place('main', index + 1, shared);
    } else if (/^(?:and|or|but|so|then|nor)$/.test(token.word)) {
      if (isEmpty(words, index + 1, last)) shared = true;
      else if (joinsSubjects(words, index)) continue;
      else if (!shared && opensClause(words, index + 1, last) && hasVerb(words, index - 1))
        return place('main', index + 1, shared);
    } else if (isFiniteVerb(words, index)) verbs++;
  }
  return place('main', firstAtDepth(tokens, depth, stop), shared);
}

/** "That we might | ask": the modal of the words themselves is no other verb. */
function beforeOwnModal(words: readonly string[], last: number): number {
  let index = last;
  while (index > 0 && isAdverb(words[index]!)) index--;
  return /^(?:may|might|can|could|will|would|shall|should)$/.test(words[index] ?? '') ? index - 1 : last;
}

/** "You agree that we may …": what is agreed binds. */
function binds(words: readonly string[], that: number, word: string): boolean {
  const verb = BINDING_VERBS.has(words[that - 1] ?? '') ? that - 1 : that - 2;
  return word === 'that' && BINDING_VERBS.has(words[verb] ?? '') && words[verb - 1] !== 'to';
}

/** ", which you must follow": a rule of its own about what was named before. */
function goesOnWithRule(words: readonly string[], opener: number, word: string): boolean {
  return word === 'which' && words[opener - 1] === ',';
}

function firstAtDepth(tokens: readonly Token[], depth: number, from: number): number {
  let index = from;
  while (index < tokens.length && tokens[index]!.depth < depth) index++;
  return index;
}

/** "…, you or the harbour master may": a pronoun that begins its part is one of two subjects. */
function joinsSubjects(words: readonly string[], at: number): boolean {
  return SUBJECT_PRONOUNS.has(words[at - 1] ?? '') && /^(?:,|;|:|)$/.test(words[at - 2] ?? '');
}

/** Nothing between, or adverbs only. */
function isEmpty(words: readonly string[], from: number, to: number): boolean {
  for (let index = from; index <= to; index++)
    if (!isAdverb(words[index]!) && !/^[,()—–-]$/.test(words[index]!)) return false;
  return true;
}

/** A bare noun as subject has no more words than this with its adjectives. */
const LONGEST_BARE = 4;

/** True where what stands after a comma or a conjunction begins with a subject. */
function opensClause(words: readonly string[], from: number, to: number): boolean {
  let first = from;
  while (first <= to && (isAdverb(words[first]!) || /^(?:and|or|but|then|so)$/.test(words[first]!))) first++;
  if (first > to) return false;
  const word = words[first]!;
  if (openerAt(words, first) !== null || FRONTED.has(word)) return false;
  if (SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word)) return true;
  return to - first < LONGEST_BARE && !/(?:ed|ing)$/.test(word);
}

/** True where before a comma something ends that is no member of a list: a part with its verb, or a phrase before the subject. */
function endsPart(words: readonly string[], comma: number, verbs: number): boolean {
  if (verbs > 0) return true;
  let first = comma - 1;
  while (first > 0 && !/^[;:]$/.test(words[first - 1]!)) first--;
  const word = words[first] ?? '';
  return FRONTED.has(word) || openerAt(words, first) !== null || isAdverb(word) || hasVerb(words, comma - 1);
}

function hasVerb(words: readonly string[], to: number): boolean {
  for (let index = to; index >= Math.max(0, to - MOST_WORDS) && !/^[;:]$/.test(words[index]!); index--)
    if (isFiniteVerb(words, index)) return true;
  return false;
}
