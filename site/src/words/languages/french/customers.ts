import type { CUSTOMERS as BRITISH } from '../british/customers.ts';

export const CUSTOMERS: typeof BRITISH = {
  of(cohort) {
    if (cohort === 'all') return 'tous les autres clients';
    if (cohort === 'new') return 'nouveaux clients';
    if (cohort === 'existing') return 'clients existants';
    if (cohort.length <= 3) return `clients ${cohort.toUpperCase()}`;
    return `clients du groupe « ${cohort.replaceAll('-', ' ')} »`;
  },
  everyone: 'tous',
  everyoneElse: 'tous les autres',
  whom: (customers) => (customers === null ? '' : ` pour ${customers.startsWith('tous') ? '' : 'les '}${customers}`),
};
