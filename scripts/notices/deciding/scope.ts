import type { EntryHeading } from '../../changelog/entry.ts';
import type { Customer } from '../registry/customers.ts';
import type { Reason } from './reasons.ts';

/** What of a version says whom it concerns. */
type Scoped = Pick<EntryHeading, 'products' | 'regions'>;

export interface Scope {
  /** `ends`: an earlier version concerned the customer and this one does not any more; `begins`: the other way round. */
  readonly concerns: 'yes' | 'begins' | 'ends' | 'no';
  readonly reasons: readonly Reason[];
}

/**
 * Whether a version concerns a customer by its products and regions. One that names none concerns everyone whom it binds, and a
 * customer whose products or regions nobody registered is taken to have them.
 * @param earlier the versions that stood before it or that the customer was told of; none for a first version
 */
export function scopeOf(version: Scoped, customer: Customer, earlier: readonly Scoped[]): Scope {
  const unmet = sides.find(({ key }) => !meets(version[key], customer[key]));
  const before = earlier.some((one) => sides.every(({ key }) => meets(one[key], customer[key])));
  if (unmet) {
    const { key, kind } = unmet;
    if (!before) return { concerns: 'no', reasons: [{ kind: `other-${kind}`, named: version[key] }] };
    return { concerns: 'ends', reasons: [{ kind: `${kind}-ends`, own: customer[key] ?? [], named: version[key] }] };
  }
  const reasons = sides
    .filter(({ key }) => version[key].length > 0)
    .map(({ key, kind }): Reason => {
      const met = version[key].filter((name) => customer[key]?.includes(name));
      return { kind, met, named: version[key] };
    });
  return { concerns: earlier.length > 0 && !before ? 'begins' : 'yes', reasons };
}

const sides = [
  { key: 'products', kind: 'product' },
  { key: 'regions', kind: 'region' },
] as const;

function meets(named: readonly string[], own: readonly string[] | null): boolean {
  return named.length === 0 || own === null || named.some((name) => own.includes(name));
}
