import { joinWords } from '../../join-words.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

/** The page of what a version changes: its headline, whom it concerns, and the versions beside it. */
export const CHANGE_PAGE = {
  // The headline and the page of a version.
  firstPublished: (title: string): string => `First version of ${title}`,
  firstSummary: 'The first version of this document.',
  whatChangedIn: (title: string, label: string): string => `What changed in ${title}, ${VERSIONS.name(label)}.`,
  summary: 'Summary',
  inShort: 'In short',
  noSummary: 'No summary was written for this version.',
  whoIsAffected: 'Who is affected',
  whatToDo: 'What to do',
  benefits: 'What it brings',
  risks: 'What to watch for',
  why: 'Why it changes',
  whoUse: (products: readonly string[]): string => `Customers who use ${joinWords(products, JOINS.or)}`,
  whoAreIn: (regions: readonly string[]): string => `Customers in ${joinWords(regions, JOINS.or)}`,
  everyoneBound: 'Everyone bound by this document',
  mostRelevant: (segments: readonly string[]): string => `Most relevant to: ${segments.join(', ')}`,
  boundBy: (document: string): string => `Everyone bound by ${document}, of which this document is part`,

  // Beside and beneath other versions.
  onThisPage: 'On this page',
  numbersAndFormatting: 'Numbers and formatting',
  otherVersions: 'Other versions',
  next: (label: string): string => `Next: ${VERSIONS.name(label)}`,
  previous: (label: string): string => `Previous: ${VERSIONS.name(label)}`,
  publishedOn: (on: string): string => `Published on ${DATES.long(on)}`,
  wholeText: 'The whole text of this version',
  compareWithAnother: 'Compare with another version',
  allChanges: 'All changes',
  stepsOf: (on: string): string => `Steps of ${DATES.long(on)}`,
  stepsExplained:
    'The text was recorded more than once on this day. This page shows what the day changed in all. Before the last text stood:',
  against: (label: string, how: 'step' | 'never' | 'other'): string =>
    `Compared with ${VERSIONS.the(label)}${{ step: ', a step of the same day', never: ', which never took effect', other: '' }[how]}`,
  stoodForPartOf: (label: string, on: string): string =>
    `${VERSIONS.subject(label)} stood for part of ${DATES.long(on)}. This is what differs from it.`,
  wasAnnounced: (label: string, on: string, never: boolean): string =>
    `${VERSIONS.subject(label)} was announced on ${DATES.long(on)}${never ? ' and never took effect' : ''}. This is what differs from it.`,
  whatItWasToChange: (label: string): string => `What ${VERSIONS.the(label)} was to change`,
  nothing: 'Nothing: the text is the same.',
  showRedline: 'Show the redline',
  moreQuiet: (count: number): string =>
    count === 1
      ? 'One more clause has only another number or other formatting.'
      : `${count} more clauses have only another number or other formatting.`,
};
