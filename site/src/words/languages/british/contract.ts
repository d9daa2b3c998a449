import { joinWords } from '../../join-words.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';

/** The whole contract on two days: what was part of it, and what became of each part. */
export const CONTRACT = {
  title: (title: string): string => `The whole contract: ${title}`,
  short: 'The whole contract',
  link: 'The whole contract on any two days',
  lede: (title: string): string =>
    `${title} and the documents that are part of its contract: which versions apply on each of two days, and every word in which they differ.`,
  older: 'First day',
  newer: 'Second day',
  needsScript: 'Choosing two days takes a script. Without it, each day on which the contract changes is below.',
  chooseDays: 'Choose two days.',
  noDay: 'On neither of these days does a text of this contract apply.',
  same: 'On both days the contract consists of the same texts.',
  /** @param count of documents whose texts are compared */
  compared: (count: number): string =>
    count === 0
      ? 'No two texts are to be compared.'
      : count === 1
        ? 'The texts of one document are compared below.'
        : `The texts of ${count} documents are compared below.`,
  moreToCompare: (count: number): string =>
    count === 1
      ? 'One more document has another version; its texts are not compared here.'
      : `${count} more documents have another version; their texts are not compared here.`,
  onTwoDays: (since: string, later: string): string => `The contract on ${DATES.long(since)} and ${DATES.long(later)}`,

  // What became of a part. Of the document itself it is the contract that begins and ends.
  begins: 'begins to apply',
  ends: 'no longer applies',
  joined: 'becomes part of the contract',
  left: 'is no longer part of the contract',
  unchanged: 'the same version',
  replaces: (titles: readonly string[]): string => `takes the place of ${joinWords(titles, JOINS.and)}`,
  replacedBy: (titles: readonly string[]): string => `is replaced by ${joinWords(titles, JOINS.and)}`,
  became: 'What becomes of it',
  none: 'not part of it',

  // All days.
  days: 'Days on which the contract changes',
  caption: (title: string): string => `What changes on which day in the contract of ${title}`,
};
