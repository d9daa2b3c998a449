import { longDate } from './dates.ts';
import { forCustomers } from './effective-dates.ts';

/** What stands beside the clauses of a text. */
export const TEXT_WORDS = {
  contents: 'Contents',
  history: 'History',
  /** Of the link of a clause to itself. */
  addressOf: 'Address of',
  copied: 'Address copied',
  compareWithInForce: 'Compare with the text in force',
  seeChange: 'See the change',
} as const;

/** Beside a clause that changed not long ago. */
export function changedOn(date: string): string {
  return `Changed ${longDate(date)}`;
}

/** What was announced of a clause, in few words: `From 1 February 2027: this clause is removed.` */
export function announcedOfClause(
  dates: readonly { readonly date: string; readonly customers: string | null }[],
  what: 'other words' | 'removed' | 'new below' | 'elsewhere',
): string {
  const from = dates.map(({ date, customers }) => longDate(date) + forCustomers(customers)).join(', ');
  const says = {
    'other words': 'this clause reads',
    removed: 'this clause is no longer here',
    'new below': 'a new clause follows',
    elsewhere: 'this clause stands elsewhere',
  }[what];
  return `From ${from}, ${says}${what === 'other words' || what === 'new below' ? ':' : '.'}`;
}

/** Where the announced words are of a text that another one comes before. */
export function announcedAfterAnother(
  dates: readonly { readonly date: string; readonly customers: string | null }[],
): string {
  const from = dates.map(({ date, customers }) => longDate(date) + forCustomers(customers)).join(', ');
  return `From ${from}, this clause changes.`;
}
