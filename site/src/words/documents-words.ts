/** What lists of documents say. */
export const DOCUMENTS_WORDS = {
  lede: 'Every document, and which of its texts is in force today. Its page has the text, all earlier ones, and what is part of the contract.',
  inForce: 'Documents in force today',
  retired: 'Retired documents',
  all: 'All documents',
  document: 'Document',
  kind: 'Kind',
  today: 'Today',
} as const;
