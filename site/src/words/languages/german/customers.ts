import type { CUSTOMERS as BRITISH } from '../british/customers.ts';

export const CUSTOMERS: typeof BRITISH = {
  of(cohort) {
    if (cohort === 'all') return 'alle anderen Kunden';
    if (cohort === 'new') return 'neue Kunden';
    if (cohort === 'existing') return 'bestehende Kunden';
    return cohort.length <= 3 ? `${cohort.toUpperCase()}-Kunden` : `Kunden der Gruppe „${cohort.replaceAll('-', ' ')}“`;
  },
  everyone: 'alle',
  everyoneElse: 'alle anderen',
  whom: (customers) => (customers === null ? '' : ` für ${customers}`),
};
