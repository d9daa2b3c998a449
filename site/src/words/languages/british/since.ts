import { VERSIONS } from './versions.ts';

/** What changed since a version that somebody may have signed, and the numbers that changed. */
export const SINCE = {
  // The page.
  title: (label: string): string => `What changed since ${VERSIONS.the(label)}`,
  pageTitle: (title: string, label: string): string => `${title}: what changed since ${VERSIONS.the(label)}`,
  short: (label: string): string => `Since ${VERSIONS.name(label)}`,
  description: (title: string, label: string, by: string): string =>
    `Everything in which ${title} differs between ${VERSIONS.the(label)} and ${VERSIONS.the(by)}, as one change.`,
  lede: (label: string): string =>
    `For whoever signed ${VERSIONS.the(label)}: all that differs now, as one change. What was changed and changed back since then is not here.`,
  goThere: 'Go to the second list',
  // Its parts.
  announcedPart: (label: string, by: string): string => `Announced: ${VERSIONS.fromTo({ version: label }, by)}`,
  groups: {
    prohibited: 'What you must not do: new, or more than before',
    required: 'What you must do: new, or more than before',
    money: 'Amounts of money that changed',
    times: 'Periods and dates that changed',
    rights: 'Your rights: gone, or less than before',
    provider: 'The provider: more rights, or fewer duties',
    liability: 'Liability and warranties',
    others: 'Everything else that changed',
  },
  nothingElse: (count: number): string =>
    [
      'Nothing else changed.',
      count === 0
        ? ''
        : count === 1
          ? 'The one other clause is as before.'
          : `The ${count} other clauses are as before.`,
    ]
      .filter(Boolean)
      .join(' '),
  same: (label: string): string => `No words changed: they are those of ${VERSIONS.the(label)}.`,
  // Around it.
  inBetween: 'Versions in between',
  // Where others lead to it.
  sinceSigned: 'Since the version you signed',
  sinceThis: 'What changed since this version',

  // Numbers that changed.
  numbers: 'Numbers that changed',
  numbersCaption: 'Amounts, periods and dates before and after',
  before: 'Before',
  after: 'After',
  none: 'none',
  numbersLeftOut: 'Numbers in sections that are new or gone as a whole are not listed.',
  moreNumbers: (count: number): string =>
    count === 1 ? 'One more number is in the redline.' : `${count} more numbers are in the redline.`,
};
