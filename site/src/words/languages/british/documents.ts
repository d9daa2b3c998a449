import { joinWords } from '../../join-words.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

/** Documents: their lists, their texts and what belongs to a contract. */
export const DOCUMENTS = {
  title: 'Documents',
  lede: 'Every document, and which of its texts is current. Its page has the text, all earlier ones, and what is part of the contract.',
  inForce: 'Current documents',
  retired: 'Retired documents',
  removed: 'Removed files',
  whyRemoved:
    'The publisher has removed the files of these documents without saying when they end. What is shown of them here is their last text.',
  removedOn: (on: string): string => `its file was removed on ${DATES.long(on)}`,
  others: 'Other documents',
  all: 'All documents',
  document: 'Document',
  kind: 'Kind',
  today: 'Today',
  /** What a document is by its title: one, and several of them. */
  kinds: {
    agreement: ['Agreement', 'Agreements'],
    terms: ['Terms', 'Terms'],
    addendum: ['Addendum', 'Addenda'],
    policy: ['Policy', 'Policies'],
    code: ['Code of conduct', 'Codes of conduct'],
    guidelines: ['Guidelines', 'Guidelines'],
    statement: ['Statement', 'Statements'],
  } as Readonly<Record<DocumentKind, readonly [one: string, several: string]>>,

  // The page of a text.
  description: (title: string, label: string): string =>
    `The text of ${title} as it stands: ${VERSIONS.name(label)}, clause by clause, with its versions and all that belongs to the contract.`,
  descriptionOfVersion: (title: string, label: string): string => `The text of ${title}, ${VERSIONS.name(label)}.`,
  published: (label: string, on: string, recorded: boolean): string =>
    `${VERSIONS.title(label)}, ${recorded ? 'recorded' : 'published'} on ${DATES.long(on)}.`,
  aboutDocument: 'About this document',
  aboutVersion: 'About this version',
  more: 'More',
  allVersions: 'All versions',
  versions: 'Versions',
  whatChanged: (label: string): string => `What ${VERSIONS.the(label)} changed`,
  whatThisChanged: 'What this version changed',
  permanentPage: (label: string): string => `Permanent page of ${VERSIONS.the(label)}`,
  markdown: 'Text as Markdown',
  appliesToMe: 'Which text applies to me',
  compareAny: 'Compare any two versions',
  contents: 'Contents',
  text: 'Text',
  tooLarge: 'This version is too large to be shown here. Its text is the Markdown file named in the record.',
  definedTerms: 'Defined terms',
  partOfContract: 'Part of this contract',
  contractsIncluding: 'Contracts that include it',
  notInForce: 'not in force',
  through: (name: string, way: readonly string[]): string =>
    way.length === 0 ? name : `${name}, through ${joinWords(way, JOINS.and)}`,

  // Beside its clauses.
  history: 'History',
  historyOf: (clause: string): string => ` of ${clause}`,
  addressOf: (clause: string): string => `Address of ${clause}`,
  copied: 'Address copied',
  onlyWhere: (condition: string): string => `Only where ${condition}`,
  compareWithInForce: 'Compare with the text in force',
  seeChange: 'See the change',
  changedOn: (on: string): string => `Changed ${DATES.long(on)}`,
  /** What was announced of a clause. @param when the days, in words */
  announced: (when: string, what: 'other words' | 'removed' | 'new below' | 'elsewhere' | 'changes'): string =>
    `From ${when}, ${
      {
        'other words': 'this clause reads:',
        removed: 'this clause is no longer here.',
        'new below': 'a new clause follows:',
        elsewhere: 'this clause is in another place.',
        changes: 'this clause changes.',
      }[what]
    }`,
};

export type DocumentKind = 'agreement' | 'terms' | 'addendum' | 'policy' | 'code' | 'guidelines' | 'statement';
