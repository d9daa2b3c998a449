import { capitalised } from './capitalised.ts';
import { CUSTOMERS } from './language.ts';

/** Whom a timeline is of, at the beginning of a line. @param several whether it is one of several of a document */
export function timelineCustomers(cohort: string | null, several: boolean): string {
  if (cohort !== null) return capitalised(CUSTOMERS.of(cohort));
  return capitalised(several ? CUSTOMERS.everyoneElse : CUSTOMERS.everyone);
}
