import type { Direction, Slot } from './direction.ts';
import type { Norm } from './read-own-norms.ts';

/** Only from a day on, or only for a time, is less; a deadline is more of a duty and less of a right. What else stands in front bounds nothing that is known. */
export function whenFronted(
  first: readonly string[],
  opener: string | null,
  norm: Norm['norm'],
  slot: Slot,
): Direction | null {
  if (slot !== 'rule' && slot !== 'condition') return null;
  const opening = first.slice(0, 2).join(' ');
  if (/^within\b/.test(opening)) return norm === 'obligation' ? 'widened' : norm === 'permission' ? 'narrowed' : null;
  const from = /^(?:after|during|until|upon|once|starting|beginning|as of)\b/.test(opening);
  return from || opener === 'exception' || opener === 'condition' ? 'narrowed' : null;
}

/** "After four weeks, | we will …": before the sentence's own words, with a comma that closes it and joins nothing. */
export function isFronted(words: string, left: string, right: string): boolean {
  return /,\s*$/.test(words) && /(?:^|[.!?;:]|^\W*\p{L}{1,3}[.)])\s*$/u.test(left) && /^\s*\p{L}/u.test(right);
}
