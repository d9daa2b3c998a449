import type { DescribedChange } from '../../diff/describe-changes.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import type { FoundEffect } from '../norms/compare-norms.ts';
import { readNorms, type Sentence } from '../norms/read-norms.ts';
import { findHunks } from '../sentences/hunks.ts';
import type { VersionFacts } from '../version-facts.ts';
import { countWords, findLikeSentences, foldWords, saysSentence, saysWords } from './version-words.ts';

/**
 * The effects that the two texts bear out. Taken back are a rule that is called new although it stood, in this clause or another, one
 * that is called gone although it stands, one and the same called wider and narrower, and one sentence read as a right and as a
 * prohibition: what the change amounts to stays as it was judged, and its words are shown instead.
 */
export function proveEffects(
  effects: readonly FoundEffect[],
  change: DescribedChange,
  facts: VersionFacts,
): readonly FoundEffect[] {
  const proved = effects.filter((effect) => isProved(effect, change, facts));
  return proved.filter((effect) => !isContradicted(effect, proved));
}

function isProved(effect: FoundEffect, change: DescribedChange, facts: VersionFacts): boolean {
  switch (effect.change) {
    case 'added':
    case 'removed':
      return standsNowhere(effect, facts);
    case 'widened':
    case 'narrowed':
      return effect.hunk === null || isEdit(effect.hunk, change, facts);
    default:
      return true;
  }
}

/** No sentence of the other version states the same rule by the same words, or had them before it was edited. */
function standsNowhere(effect: FoundEffect, facts: VersionFacts): boolean {
  const { side, sentence, norm, party } = effect;
  const [own, other] = [facts.clauses[side], facts.clauses[side === 'after' ? 'before' : 'after']];
  if (saysSentence(other, sentence)) return false;
  return findLikeSentences(sentence, own, other).every((like) => {
    const same = readNorms(like, facts.parties).some((one) => one.norm === norm && one.party === party);
    return !same || isByEditedWords(effect, like);
  });
}

/**
 * The words that make the rule are themselves among those that came or went, or turn it round: "and must inform us" put at the end of
 * a duty, "not" put into it.
 */
function isByEditedWords({ side, sentence, stated }: FoundEffect, like: Sentence): boolean {
  const [before, after] = side === 'after' ? [like.text, sentence.text] : [sentence.text, like.text];
  return findHunks(drawRedline(before, after)).some(({ deleted, inserted, atBefore, atAfter }) => {
    if (NEGATION.test(deleted) !== NEGATION.test(inserted)) return true;
    const [at, words] = side === 'after' ? [atAfter, inserted] : [atBefore, deleted];
    return words.trim() !== '' && at < stated.cueEnd && at + words.length > stated.cueStart;
  });
}

const NEGATION = /\b(?:not|never|cannot|nor|neither|nobody|none|no)\b|n['’]t\b/i;

/** Shorter stretches of words stand in any clause. */
const LEAST_CARRIED = 4;

/** Words that were carried from one place of the clause to another widen and narrow nothing. */
function isEdit({ deleted, inserted }: NonNullable<FoundEffect['hunk']>, change: DescribedChange, facts: VersionFacts) {
  const { before, after } = change.pairing;
  const stood = (words: string) => countWords(words) >= LEAST_CARRIED && saysWords(before, words);
  const stands = (words: string) => countWords(words) >= LEAST_CARRIED && saysWords(after, words);
  const known = facts.clauses;
  if (countWords(inserted) === 0) return !stands(deleted) && !isLong(deleted, known.after);
  if (countWords(deleted) === 0) return !stood(inserted) && !isLong(inserted, known.before);
  return !(stood(inserted) && stands(deleted));
}

/** So many words in this order stand twice for a reason only. */
const LEAST_LONG = 8;

function isLong(words: string, clauses: VersionFacts['clauses']['before']): boolean {
  return countWords(words) >= LEAST_LONG && saysWords(clauses, words);
}

/** Two effects of one change of which only one can be true. */
function isContradicted(effect: FoundEffect, effects: readonly FoundEffect[]): boolean {
  return effects.some((other) => {
    if (other === effect || other.party !== effect.party) return false;
    if (other.norm === effect.norm) return TURNED[effect.change] === other.change;
    const both = new Set([effect.norm, other.norm]);
    return (
      both.has('permission') &&
      both.has('prohibition') &&
      other.change === effect.change &&
      foldWords(other.sentence.text) === foldWords(effect.sentence.text)
    );
  });
}

const TURNED: Readonly<Record<FoundEffect['change'], FoundEffect['change'] | null>> = {
  widened: 'narrowed',
  narrowed: 'widened',
  added: null,
  removed: null,
  reworded: null,
};
