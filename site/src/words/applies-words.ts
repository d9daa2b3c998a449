import { longDate } from './dates.ts';

/** The words of the page that says which text applies. */
export const APPLIES_WORDS = {
  title: 'Which text applies to me',
  lede: 'Which version of a document applied or applies on any day, to whom, and why.',
  document: 'Document',
  day: 'Day',
  customers: 'Customers',
  show: 'Show',
  contract: 'The whole contract on that day',
  itself: 'the text above',
} as const;

/** Who new and existing customers are, wherever a version has dates of their own for them. */
export const NEW_AND_EXISTING =
  'New customers are those who become customers on or after the day on which a version takes effect for new customers. Existing customers became customers before that day.';

/**
 * For whom which text applies while a version has begun for new customers alone.
 * @param version as it is called: `version 6`
 * @param since the first day for new customers, ISO date; existing ones follow on `later`
 */
export function newSinceInWords(version: string, since: string, later: string): string {
  return `For ${version}, whoever becomes a customer on ${longDate(since)} or later is a new customer; whoever was a customer before is an existing one, for whom it takes effect on ${longDate(later)}.`;
}

/** `version 3, through Service Agreement` @param way titles of the documents in between */
export function partInWords(version: string, way: readonly string[]): string {
  return way.length === 0 ? version : `${version}, through ${way.join(' and ')}`;
}
