import type { FoundEffect } from '../norms/compare-norms.ts';
import { readNorms, type Sentence } from '../norms/read-norms.ts';
import { findContent } from '../sentences/find-content.ts';
import { findHunks } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { areGovernedAlike } from './same-governors.ts';

/**
 * The effects that call nothing new that stood already, and nothing gone that still stands, word for word or by its content, under a norm of the
 * same kind; and of one sentence no two that contradict one another.
 */
export function withoutStanding(
  effects: readonly FoundEffect[],
  pair: SentencePair,
  facts: VersionFacts,
): readonly FoundEffect[] {
  const left = effects.filter((effect) => !stays(effect, pair) && !stands(effect, pair, facts));
  return left.filter((effect) => !left.some((other) => contradicts(effect, other)));
}

/** The words of an edited sentence that set a norm, from its subject to its verb, are as they were: then it is neither new nor gone. */
function stays({ change, side, stated }: FoundEffect, { before, after, runs }: SentencePair): boolean {
  if ((change !== 'added' && change !== 'removed') || before === null || after === null) return false;
  if (stated.inherited !== 'no' || stated.cueEnd === 0) return false;
  return findHunks(runs).every(({ deleted, inserted, atBefore, atAfter }) => {
    if (DENIES.test(deleted) || DENIES.test(inserted)) return false;
    const [start, words] = side === 'before' ? [atBefore, deleted] : [atAfter, inserted];
    return start > stated.cueEnd + 1 || start + words.length < stated.start;
  });
}

const DENIES = /\b(?:not|no|never|nor|neither|none|cannot|without|unless|except|only)\b|n't\b/i;

function stands({ change, side, sentence, stated }: FoundEffect, pair: SentencePair, facts: VersionFacts): boolean {
  if (change !== 'added' && change !== 'removed') return false;
  const other = facts.sentences[side === 'before' ? 'after' : 'before']();
  const both = (place: Sentence) => (side === 'before' ? ([sentence, place] as const) : ([place, sentence] as const));
  if (other.same(sentence).some((place) => areGovernedAlike(...both(place), facts))) return true;
  // The words of one norm among several; those of the whole were looked for where it is alone.
  const own = sentence.text.slice(stated.start, stated.end || undefined);
  const alone = pair.before === null || pair.after === null;
  if (alone && own === sentence.text) return false;
  const places = findContent({ ...sentence, text: own }, other, () => false);
  return places.some((place) =>
    readNorms(place, facts.parties).some(({ norm, party }) => norm === stated.norm && party === stated.party),
  );
}

const CONTRARY: Readonly<Partial<Record<FoundEffect['change'], FoundEffect['change']>>> = {
  added: 'removed',
  removed: 'added',
  widened: 'narrowed',
  narrowed: 'widened',
};

/** One sentence makes no norm of one party both more and less, and by one word gives no right that it takes away. */
function contradicts(one: FoundEffect, other: FoundEffect): boolean {
  if (one === other || one.sentence.text !== other.sentence.text || one.party !== other.party) return false;
  if (one.norm === other.norm) return CONTRARY[one.change] === other.change;
  const norms = [one.norm, other.norm];
  return (
    norms.includes('permission') &&
    norms.includes('prohibition') &&
    one.side === other.side &&
    one.change === other.change &&
    one.stated.cueStart === other.stated.cueStart
  );
}
