import type { Significance } from '../../../edition.ts';
import { capitalised } from '../../capitalised.ts';
import type { NamedText } from '../../named-text.ts';
import { COUNTS } from './counts.ts';
import { VERSIONS } from './versions.ts';

/** Around redlines and over the sections of a long list of changes. Lists of clauses come with their links, as HTML. */
export const REDLINE = {
  title: 'Redline',
  show: 'Show',
  inline: 'Inline',
  side: 'Side by side',
  new: 'New text only',
  added: 'Added text',
  removed: 'Removed text',
  nothingBefore: 'This text did not exist.',
  nothingAfter: 'This text is gone.',
  sideUntil: (name: string, when: string): string => `${name}, until ${when}`,
  sideFrom: (name: string, when: string): string => `${name}, from ${when}`,

  // From a change to the clause where it stands.
  inTheText: 'In the text',
  inTheOldText: (text: NamedText): string => capitalised(VERSIONS.inText(text)),

  // What became of a clause.
  was: (number: string, text: NamedText): string => `was ${number === '' ? '' : `${number} `}${VERSIONS.inText(text)}`,
  titleBefore: (title: string): string => `Title before: “${title}”.`,
  became: ['Was ', ', now ', '.'] as readonly [string, string, string],
  movedSomewhere: 'Moved to another place in the document.',
  movedUnder: (trail: string): string => `Moved to another place under “${trail}”.`,
  movedFromTo: (trailBefore: string, trail: string): string =>
    `Moved from ${trailBefore ? `“${trailBefore}”` : 'the top level'} to ${trail ? `“${trail}”` : 'the top level'}.`,
  from: ['From ', ':'] as readonly [string, string],
  termUsedIn: (term: string): readonly [string, string] => [`“${term}” is used in `, '.'],
  inDocument: (clause: string, document: string): string => `${clause} in ${document}`,

  // Sections.
  atTheBeginning: 'At the beginning',
  goneWords: 'The text that is gone',
  goneWith: (document: string): string => `Gone from ${document}`,
  leftOut: 'Clauses that keep their words are left out here. The text of the version has all of them.',
  folded: (count: number, names: string): string =>
    `${COUNTS.inWords(count)} ${count === 1 ? 'clause' : 'clauses'} with clarifying or editorial changes: ${names}`,
  tooMany: (left: number): string =>
    left === 1
      ? 'So much changed that this page only names the last clause, with a link to its text.'
      : `So much changed that this page only names the ${left} clauses that follow, each with a link to its text.`,
  everyWord: 'The compare page shows every word',
  filter: {
    legend: 'Changes',
    all: 'All',
    substantive: 'Substantive',
    add: 'Added',
    chg: 'Changed',
    rem: 'Removed',
    mov: 'Moved',
  },

  // Why a change is read as it is.
  why: 'Why we read it so',
  saidAbove: ', for what is said above.',
  /** @param because what the publisher says, a whole sentence; `read` is what the rules say */
  overruled: (level: Significance, because: string, read: Significance): string =>
    `The publisher reads this change as ${level}: ${because} By its words it was read as ${read}.`,
  subjects: (names: readonly string[]): string =>
    `${names.length === 1 ? 'Subject' : 'Subjects'}: ${names.join(', ')}.`,
};
