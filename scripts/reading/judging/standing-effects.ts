import type { FoundEffect } from '../norms/compare-norms.ts';
import { readNorms, type Sentence } from '../norms/read-norms.ts';
import { findContent } from '../sentences/find-content.ts';
import type { VersionFacts } from '../version-facts.ts';
import { meanTheSame } from './same-governors.ts';

/**
 * The effects that call nothing new that stood already, and nothing gone that still stands, word for word or by its content, under a norm of the
 * same kind; and of one sentence no two that contradict one another.
 */
export function withoutStanding(effects: readonly FoundEffect[], facts: VersionFacts): readonly FoundEffect[] {
  const left = effects.filter((effect) => !stands(effect, facts));
  return left.filter((effect) => !left.some((other) => contradicts(effect, other)));
}

function stands({ change, side, sentence, stated }: FoundEffect, facts: VersionFacts): boolean {
  if (change !== 'added' && change !== 'removed') return false;
  const other = facts.sentences[side === 'before' ? 'after' : 'before']();
  const pair = (place: Sentence) => (side === 'before' ? ([sentence, place] as const) : ([place, sentence] as const));
  if (other.same(sentence).some((place) => meanTheSame(...pair(place), facts))) return true;
  // The words of one norm among several.
  const own = sentence.text.slice(stated.start, stated.end || undefined);
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
