/** Around every page, and the page for what was not found. */
export const FRAME = {
  skip: 'Skip to content',
  main: 'Main',
  breadcrumb: 'Breadcrumb',
  changes: 'Changes',
  documents: 'Documents',
  compare: 'Compare',
  applies: 'Which text applies',
  search: 'Search',
  searchFor: 'Search changes and terms',
  searchShort: 'Search the terms',
  /** What a site is called where nobody is named. */
  terms: 'Terms',
  onThisPage: 'On this page',

  binding: 'The summaries explain the changes in plain words. Only the text of the document is binding.',
  about: 'About these pages: how changes are read, how to cite, accessibility',
  follow: (name: string): string => `Follow ${name}:`,
  formatOf: (format: string, name: string): string => `${format} of ${name}`,
  allChanges: 'all changes',
  publisherLinks: 'Publisher',
  aboutPublisher: (name: string): string => `About ${name}`,
  contact: 'Contact',
  subscribe: 'Be told of changes',
  legalNotice: 'Legal notice',
  privacy: 'Privacy',

  notFound: 'Not found',
  noPage: 'There is no page at this address.',
  addressesStay:
    'There is no page at this address. Addresses of versions and clauses do not change, so it may have been cut short or mistyped.',
  whereToLook: 'Where to look',
  ways: {
    changes: ['All changes', 'what takes effect soon, then by month'],
    documents: ['All documents', 'each with the text in force and every earlier one'],
    search: ['Search', 'changes and clauses by their words'],
    applies: ['Which text applies', 'on any day, and to whom'],
    about: ['About', 'how addresses are made up'],
  } as Readonly<
    Record<'changes' | 'documents' | 'search' | 'applies' | 'about', readonly [name: string, what: string]>
  >,
};
