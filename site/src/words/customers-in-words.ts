import { joinWords } from './join-words.ts';
import { CUSTOMERS, JOINS } from './language.ts';

/**
 * Groups of customers, those whom no other group holds named last: `existing customers and everyone else`; null where it is everyone.
 * @param cohorts null or empty for everyone else
 * @param all how many groups there are
 */
export function customersInWords(cohorts: readonly (string | null)[], all: number): string | null {
  if (cohorts.length === all) return null;
  const named = cohorts.flatMap((cohort) => (cohort ? CUSTOMERS.of(cohort) : []));
  return joinWords([...named, ...(cohorts.every(Boolean) ? [] : [CUSTOMERS.everyoneElse])], JOINS.and);
}
