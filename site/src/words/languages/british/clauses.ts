import { joinWords } from '../../join-words.ts';
import { COUNTS } from './counts.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

/** The history of a clause. */
export const CLAUSES = {
  // What it is today.
  documentEnded: (on: string): string => `The document ended on ${DATES.long(on)}`,
  removedOn: (on: string): string => `Removed on ${DATES.long(on)}`,
  announcedFrom: (from: string): string => `Announced, from ${DATES.long(from)}`,
  notInForce: 'Not in force',
  onRecord: 'On record',
  inForce: 'In force',
  unchangedSince: (since: string): string => `Unchanged since ${DATES.long(since)}`,
  until: (last: string): string => `Until ${DATES.long(last)}`,
  otherWordsFrom: (from: string): string => `Other words from ${DATES.long(from)}`,

  pageTitle: (clause: string, document: string): string => `${clause} – history, ${document}`,
  /** @param version the version in which it was first seen, as it is called in a sentence; `older` titles it stood in before */
  lede: (document: string, version: string, older: readonly string[]): string =>
    `The history of a clause of ${document}. It was first seen in ${version}${older.length > 0 ? `; before that it stood in ${joinWords(older, JOINS.and)}` : ''}.`,
  textInForce: 'The text in force',
  text: 'The text',
  textToCome: 'The text to come',
  textAsItLastStood: 'The text as it last stood',
  readInPlace: 'Read it in its place',
  continuesIn: 'Continues in another document',
  changes: (count: number, document: string | null): string =>
    `${COUNTS.inWords(count)} change${count === 1 ? '' : 's'}${document === null ? '' : ` in ${document}`}`,
  beforeThat: (document: string): string => `Before that, in ${document}`,
  inDocument: (clause: string, document: string): string => `${clause} in ${document}`,
  ofDocument: (version: string, document: string): string => `${version} of ${document}`,
  onThisPage: 'On this page',
  textShort: 'Text',
  wholeText: 'The whole text',
  whatChanged: (label: string): string => `What ${VERSIONS.the(label)} changed`,

  // A change in the history.
  tookItsPlace: 'It stands where another clause stood before.',
  gaveItsPlace: 'Another clause stands in its place.',
  withSection: { added: 'Came with', removed: 'Went with', other: 'Moved with' },
  itsSection: 'the section that it stands in.',
  wordsElsewhere: 'There are so many words in this change that they are shown on its own page alone.',
  firstSeenIn: (version: string, isFirst: boolean): string =>
    `First seen in ${version}${isFirst ? ', the first that is published here' : ''}.`,
  history: (clause: string, document: string | null): string =>
    `History of ${clause}${document === null ? '' : ` in ${document}`}`,
  quietSteps: (count: number): string =>
    `${count === 1 ? 'One version' : `${count} versions`} in which its words stayed, and only number, place or formatting changed`,
  quietCaption: 'Changes that touch no word of the clause',
  version: 'Version',
  before: 'Before',
  after: 'After',
  change: 'Change',

  // Which version brought which words.
  sinceCaption: 'Which version brought which words',
  broughtBy: 'Brought by',
  announced: 'Announced',
  words: 'Words',
  cameFrom: (document: string): string => `Came along from ${document}`,
};
