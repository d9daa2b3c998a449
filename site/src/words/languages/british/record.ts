import { joinWords } from '../../join-words.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

/** The record of a version or a clause, special cases of a version, and where its dates come from. */
export const RECORD = {
  title: 'Record',
  link: 'Permanent link',
  text: 'Text',
  markdown: 'The same as Markdown',
  hash: 'Text, SHA-256',
  recorded: 'Recorded',
  published: 'Published',
  dates: 'Dates',
  commit: 'Commit',
  includes: 'Includes',
  hashOf: 'The hash is of the Markdown: the publisher’s file without its front matter.',

  textDates: (quoted: readonly string[]): string =>
    `The text says of itself: ${joinWords(quoted.map(JOINS.quote), JOINS.and)}.`,
  /** By which dates the publisher states beside the text. */
  sources: {
    both: 'The publisher states when it was published and when it takes effect.',
    published: 'The publisher states the date of publication; the version takes effect on that day.',
    effective:
      'The publisher states the effective date; the date of publication is the day on which the text was recorded.',
    none: 'The date is the day on which the text was recorded here. The publisher states none beside the text.',
  },

  cases: {
    withdrawn: 'Withdrawn',
    postponed: 'Postponed',
    advanced: 'Brought forward',
    returns: 'Earlier text',
    corrects: 'Correction',
    corrected: 'Corrected',
    exception: 'Shorter notice',
  },
  withdrawn: 'This version will not take effect.',
  wasToTakeEffect: (on: string): string => `This version was to take effect on ${DATES.long(on)}.`,
  returnsTo: (label: string): string => `The text is again that of ${VERSIONS.the(label)}, to the letter.`,
  corrects: (label: string): string => `This version corrects ${VERSIONS.the(label)}.`,
  correctedBy: (label: string): string => `${VERSIONS.subject(label)} corrects this version.`,
  wasToCorrect: (label: string, on: string): string =>
    `${VERSIONS.subject(label)}, which corrected this version, was withdrawn on ${DATES.long(on)}.`,
  exception: 'Why the notice is shorter than promised:',

  firstSeen: 'First seen',
  wordsSince: 'Words unchanged since',
  clauseStays: 'The clause keeps this address when it is moved, renumbered, retitled or reworded.',
};
