import { CUSTOMERS } from './customers.ts';
import { DATES } from './dates.ts';
import { VERSIONS } from './versions.ts';

/** The page that says which text applies, and the pages of single days. */
export const APPLIES = {
  title: 'Which text applies to me',
  lede: 'Which version of a document applied or applies on any day, to whom, and why.',
  question: 'Question',
  answer: 'Answer',
  document: 'Document',
  day: 'Day',
  customers: 'Customers',
  show: 'Show',
  contract: 'The document and those that it includes on that day',
  itself: 'the text above',
  notLoaded: 'The dates of this document could not be loaded. They are in the table below.',
  chooseDay: 'Choose a day.',
  /** Who new and existing customers are, wherever a version has dates of its own for them. */
  newAndExisting:
    'New customers are those who become customers on or after the day on which a version takes effect for new customers. Existing customers became customers before that day.',
  /** While a version has begun for new customers alone; existing ones follow on `later`. */
  newSince: (label: string, since: string, later: string): string =>
    `For ${VERSIONS.the(label)}, whoever becomes a customer on ${DATES.long(since)} or later is a new customer; whoever was a customer before is an existing one, for whom it takes effect on ${DATES.long(later)}.`,
  none: (title: string): string => `No text of ${title}`,
  read: 'Read this text',
  whatItChanged: 'What it changed',
  inItsPlace: (title: string): string => `In its place: ${title}`,

  // All periods of a document.
  periods: 'All periods',
  caption: (title: string): string => `Which text of ${title} applies when`,
  from: 'From',
  until: 'Until',
  text: 'Text',
  noEnd: 'no end known',
  noText: 'None',

  // One day.
  dayTitle: (title: string, date: string): string => `${title} on ${DATES.long(date)}`,
  dayLede: (title: string, date: string, ahead: boolean): string =>
    `Which text of ${title} ${ahead ? 'applies' : 'applied'} on ${DATES.long(date)}, to whom, and why.`,
  versionFor: (label: string, customers: string | null): string => VERSIONS.title(label) + CUSTOMERS.whom(customers),
  noneFor: (customers: string | null): string => `No text of this document${CUSTOMERS.whom(customers)}`,
  otherDays: 'Other days',
  nextChange: (date: string): string => `Next change: ${DATES.long(date)}`,
  changeBefore: (date: string): string => `Change before: ${DATES.long(date)}`,
  todaysText: 'Today’s text',
};
