import type { Clause } from '../../clauses/parse-clauses.ts';
import { withoutEnumerators } from '../judging/enumerators.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { readWords } from '../proving/read-words.ts';
import { sentenceBeside } from './clause-sentences.ts';
import type { Regrouping } from './pair-sentences.ts';
import { rememberTexts } from './remember-texts.ts';

/** A list with more items is read item by item. */
const MOST_PARTS = 30;
/** Beyond so many comparisons a version is a new text. */
const MOST_TRIED = 60_000;

/**
 * Sentences of one version that are several of the other, all words accounted for: "You may cancel. We will refund." made "You may
 * cancel, and we will refund."; "(a) … (b) …" set as a list with its lead-in; "- faces" and "- irises" made "- faces or irises".
 * @param wholes sentences of one version that have no equal in the other
 * @param parts the same of the other version
 * @param clauses all clauses of the parts' version
 */
export function findRegrouped(
  wholes: readonly Sentence[],
  parts: readonly Sentence[],
  clauses: readonly Clause[],
  split: boolean,
): readonly Regrouping[] {
  if (wholes.length * parts.length > MOST_TRIED) return [];
  const free = new Set(parts);
  const found: Regrouping[] = [];
  for (const whole of wholes) {
    const words = wordsIn(whole.text);
    const inside = new Set(words);
    for (const first of free) {
      const opening = wordsIn(first.text);
      if (opening.length >= words.length || opening.some((word) => !inside.has(word))) continue;
      const group = matchFrom(words, first, free, clauses);
      if (group === null) continue;
      for (const part of group.parts) free.delete(part);
      found.push({ whole, split, ...group });
      break;
    }
  }
  return found;
}

type Group = Pick<Regrouping, 'parts' | 'means' | 'joint'>;

/** The sentences from one on, each the next of the one before, that together say what the words of a whole say. */
function matchFrom(
  words: readonly string[],
  first: Sentence,
  free: ReadonlySet<Sentence>,
  clauses: readonly Clause[],
): Group | null {
  const parts = [first];
  let length = wordsIn(first.text).length;
  while (parts.length < MOST_PARTS) {
    const next = sentenceBeside(parts.at(-1)!, 1, clauses);
    if (next === null || !free.has(next)) return null;
    parts.push(next);
    length += wordsIn(next.text).length;
    const said = parts.map(({ text }) => wordsIn(text));
    const means = matchInOrder(words, said);
    if (means !== null) return { parts, means, joint: '' };
    const joint = matchShared(words, said);
    if (joint !== null) return { parts, means: 'shared', joint };
    // What two parts share is said once, so the parts may have more words than the whole, but not without end.
    if (length > 3 * words.length) return null;
  }
  return null;
}

/** The same words in the same order, but for an "and" between two parts. */
function matchInOrder(words: readonly string[], parts: readonly (readonly string[])[]): 'order' | 'and' | null {
  let at = 0;
  let joined = false;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && words[at] === 'and' && part[0] !== 'and') {
      joined = true;
      at++;
    }
    // "and" at the end of an item joins it to the next; the list may go on beyond the last.
    const joins = part.at(-1) === 'and' && words[at + part.length - 1] !== 'and';
    const own = joins ? part.slice(0, -1) : part;
    if (own.some((word, offset) => words[at + offset] !== word)) return null;
    at += own.length;
  }
  return at === words.length ? (joined ? 'and' : 'order') : null;
}

/** "scan faces", "scan irises" made "scan faces or irises": what they share is said once, the rest follows one another. */
function matchShared(words: readonly string[], parts: readonly (readonly string[])[]): Regrouping['joint'] | null {
  const own = parts.map((part) => (/^(?:and|or)$/.test(part.at(-1) ?? '') ? part.slice(0, -1) : part));
  const shortest = Math.min(...own.map(({ length }) => length));
  const sharedUpTo = (at: (part: readonly string[], offset: number) => string | undefined) => {
    let count = 0;
    while (count < shortest && own.every((part) => at(part, count) === at(own[0]!, count))) count++;
    return count;
  };
  const head = sharedUpTo((part, offset) => part[offset]);
  const tail = sharedUpTo((part, offset) => part.at(-1 - offset));
  for (let left = head; left >= 0; left--)
    for (let right = Math.min(tail, shortest - left - 1); right >= 0; right--) {
      const middles = own.map((part) => part.slice(left, part.length - right));
      if (middles.some(({ length }) => length === 0)) continue;
      for (const joint of ['and', 'or', 'and/or'] as const) {
        const joined = [
          ...own[0]!.slice(0, left),
          ...middles.flatMap((middle, index) => [...(index === middles.length - 1 ? joint.split('/') : []), ...middle]),
          ...own[0]!.slice(own[0]!.length - right),
        ];
        if (joined.length === words.length && joined.every((word, at) => word === words[at])) return joint;
      }
    }
  return null;
}

const wordsIn = rememberTexts((text): readonly string[] =>
  readWords(withoutEnumerators(text)).flatMap(({ form }) => (form === '|' ? [] : [form])),
);
