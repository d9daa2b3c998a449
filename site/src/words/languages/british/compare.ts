import type { NamedText } from '../../named-text.ts';
import { VERSIONS } from './versions.ts';

/** The page that compares any two versions. */
export const COMPARE = {
  title: 'Compare two versions',
  short: 'Compare',
  lede: 'Choose any two versions of a document, or a document and one that it replaced, and see every word that differs.',
  document: 'Document',
  older: 'Older text',
  newer: 'Newer text',
  compare: 'Compare',
  needsScript:
    'Choosing any two versions takes a script. Without it, each version is compared below with the one before it.',
  neighbours: 'Each version and the one before it',
  noPairs: 'No document has two versions yet.',
  withdrawn: 'withdrawn',
  replacedGroup: (title: string): string => `${title}, which it replaced`,

  loadingList: 'Loading the list of versions …',
  listNotLoaded: 'The list of versions could not be loaded. Check the connection and load the page again.',
  noDocument: (id: string): string => `There is no document “${id}” here.`,
  noVersion: (title: string, names: readonly string[]): string =>
    `${title} has no version ${names.map((name) => `“${name}”`).join(' or ')} to compare.`,
  choose: 'Choose from the lists above.',
  pageTitle: (newer: string, older: string, publisher: string): string => `${newer}, beside ${older} – ${publisher}`,
  fetching: 'Fetching both texts …',
  comparing: 'Comparing …',
  reading: 'Reading what the changes mean …',
  /** @param count of clauses that change */
  found: (title: string, count: number, text: NamedText, label: string): string =>
    `${title}: ${count === 0 ? 'no words change' : `${count === 1 ? 'one clause changes' : `${count} clauses change`}`} ${VERSIONS.fromTo(text, label)}.`,
  tooLarge: (name: string, limit: string): string => `${name} is too large to compare: ${limit}.`,
  notFetched: (name: string): string => `The text of ${name} could not be fetched. Check the connection and try again.`,
  notHere: (name: string, status: number): string => `The text of ${name} is not here (the server says ${status}).`,
  failed: 'The comparison failed. Load the page again, or choose other versions.',
  meaningNotLoaded: 'What the changes mean could not be loaded.',
  meaningNotRead: 'What the changes mean could not be read.',
};
