import type { Effect } from '../norms/compare-norms.ts';

/**
 * How much a rule matters to a customer, from 0 to 100, by what it is, whom it binds and what became of it. What binds customers
 * newly comes first, then what protects them no longer, then what the provider may do now, then all else.
 */
export function weighEffect({ norm, party, change }: Pick<Effect, 'norm' | 'party' | 'change'>): number {
  if (norm === 'liability') return LIABILITY;
  const whose = party === 'provider' ? 'provider' : 'customer';
  const weight = WEIGHTS[norm][whose][change] ?? REWORDED;
  return party === 'third' ? weight - OF_OTHERS : weight;
}

const LIABILITY = 80;
const REWORDED = 40;
const OF_OTHERS = 20;

type Weights = Readonly<Partial<Record<Effect['change'], number>>>;

const WEIGHTS: Readonly<
  Record<'prohibition' | 'obligation' | 'permission', { readonly customer: Weights; readonly provider: Weights }>
> = {
  prohibition: {
    customer: { added: 96, widened: 90, removed: 76, narrowed: 72 },
    provider: { added: 62, widened: 60, removed: 88, narrowed: 84 },
  },
  obligation: {
    customer: { added: 94, widened: 88, removed: 74, narrowed: 70 },
    provider: { added: 64, widened: 62, removed: 86, narrowed: 82 },
  },
  permission: {
    customer: { added: 68, widened: 66, removed: 92, narrowed: 86 },
    provider: { added: 84, widened: 80, removed: 60, narrowed: 58 },
  },
};
