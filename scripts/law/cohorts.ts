/** Who becomes a customer on or after that day has the new text before him, agrees to it, and needs no notice of it. */
export const NEW_CUSTOMERS = 'new';

/** A group of customers in words, from its key under `effective`: `existing customers`, `US customers`. */
export function customersIn(cohort: string): string {
  if (cohort === 'all') return 'all other customers';
  const name = cohort.length <= 3 && !['new', 'old'].includes(cohort) ? cohort.toUpperCase() : cohort;
  return `${name.replaceAll('-', ' ')} customers`;
}

/** ` for existing customers`; nothing for everyone. */
export function forCohort(cohort: string): string {
  return cohort === 'all' ? '' : ` for ${customersIn(cohort)}`;
}
