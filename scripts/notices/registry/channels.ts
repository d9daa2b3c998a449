import type { Customer } from './customers.ts';

/** By which way a notice goes: an issue, a letter by mail, or a letter that somebody has to see to, as the registry names neither. */
export type Channel = 'github' | 'mail' | 'none';

/** The ways by which a customer is told, each of which is a notice of its own: an issue first, where it has both. */
export function channelsOf({ repository, email }: Pick<Customer, 'repository' | 'email'>): readonly Channel[] {
  const channels: Channel[] = [
    ...(repository === null ? [] : (['github'] as const)),
    ...(email === null ? [] : (['mail'] as const)),
  ];
  return channels.length === 0 ? ['none'] : channels;
}
