import { longDate } from './dates.ts';

/** What lists of documents say. */
export const DOCUMENTS_WORDS = {
  lede: 'Every document, and which of its texts is in force today. Its page has the text, all earlier ones, and what is part of the contract.',
  inForce: 'Documents in force today',
  retired: 'Retired documents',
  removed: 'Removed files',
  whyRemoved:
    'The publisher has removed the files of these documents. No day on which they end is stated, so what is told of them here is what they said last.',
  all: 'All documents',
  document: 'Document',
  kind: 'Kind',
  today: 'Today',
} as const;

/** `its file was removed on 5 May 2024` */
export function removedInWords(date: string): string {
  return `its file was removed on ${longDate(date)}`;
}
