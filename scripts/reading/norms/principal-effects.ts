import type { Kind } from '../../diff/describe-changes.ts';
import type { FoundEffect } from './compare-norms.ts';

/** Of a section that is new or gone, so many effects are told: the reader has the text beside them. */
const MOST = 4;

/**
 * The effects worth telling, each norm, party and direction once, the plainest rule first. Description beside a rule
 * ("we use …" beside "we may share …") yields to it, and what others may do yields to what the parties may.
 */
export function principalEffects(effects: readonly FoundEffect[], kind: Kind): readonly FoundEffect[] {
  const grouped = new Map<string, { readonly effect: FoundEffect; weight: number; times: number; named: boolean }>();
  for (const effect of effects) {
    const key = `${effect.norm} ${effect.party} ${effect.change}`;
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, { effect, weight: effect.stated.weight, times: 1, named: true });
    else {
      known.times++;
      if (known.effect.actor !== effect.actor) known.named = false;
      known.weight = Math.max(known.weight, effect.stated.weight);
    }
  }
  const entries = [...grouped.values()];
  const heaviest = Math.max(0, ...entries.map(({ weight }) => weight));
  const kept = entries.filter(
    ({ effect, weight }) =>
      !(weight === 1 && heaviest > 1) &&
      !(effect.party === 'third' && weight < 3 && entries.length > 1 && !tookOver(effect, effects)),
  );
  const whole = kind === 'added' || kind === 'removed';
  const ranked = whole ? kept.toSorted((one, other) => other.weight * other.times - one.weight * one.times) : kept;
  return ranked.slice(0, MOST).map(({ effect, named }) => (named ? effect : withoutActor(effect)));
}

/** Of several people's duties of one kind, told once, no one's name is told: an applicant and an operator are not "customers" for that. */
function withoutActor(effect: FoundEffect): FoundEffect {
  return { ...effect, actor: '' };
}

/** A third party does now what one of the parties did. */
function tookOver({ norm, change }: FoundEffect, effects: readonly FoundEffect[]): boolean {
  return (
    change === 'added' &&
    effects.some((other) => other.norm === norm && other.change === 'removed' && other.party !== 'third')
  );
}
