/** Groups of customers. */
export const CUSTOMERS = {
  /** By the key under `effective`: `existing customers`, `US customers`. */
  of(cohort: string): string {
    if (cohort === 'all') return 'all other customers';
    const name = cohort.length <= 3 && !['new', 'old'].includes(cohort) ? cohort.toUpperCase() : cohort;
    return `${name.replaceAll('-', ' ')} customers`;
  },
  everyone: 'everyone',
  everyoneElse: 'everyone else',
  /** After what holds for them; nothing where it holds for all. */
  whom: (customers: string | null): string => (customers === null ? '' : ` for ${customers}`),
};
