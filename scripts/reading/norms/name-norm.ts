import type { Effect } from './compare-norms.ts';

const NOUNS = {
  prohibition: 'a prohibition on',
  obligation: 'a duty of',
  permission: 'a right of',
  liability: 'a term on the liability of',
} as const;
const WHOM = { customer: 'customers', provider: 'the provider', both: 'both parties', third: 'third parties' } as const;

/** "a duty of customers" */
export function nameNorm({ norm, party }: Pick<Effect, 'norm' | 'party'>): string {
  return `${NOUNS[norm]} ${WHOM[party]}`;
}

/** "A duty of customers is new." */
export function effectInWords(effect: Effect): string {
  const name = nameNorm(effect).replace(/^a/, 'A');
  return {
    added: `${name} is new.`,
    removed: `${name} is gone.`,
    widened: `${name} covers more.`,
    narrowed: `${name} covers less.`,
    reworded: `${name} is worded differently.`,
  }[effect.change];
}
