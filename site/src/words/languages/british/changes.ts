import type { Kind, Significance } from '../../../edition.ts';
import { joinWords } from '../../join-words.ts';
import type { NamedText } from '../../named-text.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { VERSIONS } from './versions.ts';

/** `One`, `12`: numbers that open a sentence. */
function countOf(count: number): string {
  return COUNTS[count] ?? String(count);
}

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** What a version changes, clause by clause. */
export const CHANGES = {
  significance: {
    substantive: 'Substantive change',
    clarifying: 'Clarifying change',
    editorial: 'Editorial change',
  } satisfies Record<Significance, string> as Readonly<Record<Significance, string>>,

  /** Each kind as a tag on a clause, after a count, and in a sentence where there is no other. */
  kinds: {
    added: { tag: 'Added', counted: (count) => `${count} added`, sentence: 'This clause is new.' },
    removed: { tag: 'Removed', counted: (count) => `${count} removed`, sentence: 'This clause is gone.' },
    modified: { tag: 'Changed', counted: (count) => `${count} changed`, sentence: 'The wording changes.' },
    split: { tag: 'Split', counted: (count) => `${count} split`, sentence: 'One clause becomes several.' },
    merged: { tag: 'Merged', counted: (count) => `${count} merged`, sentence: 'Several clauses become one.' },
    retitled: { tag: 'Retitled', counted: (count) => `${count} retitled`, sentence: 'The title changes.' },
    moved: {
      tag: 'Moved',
      counted: (count) => `${count} moved`,
      sentence: 'The clause is in another place; its words are the same.',
    },
    renumbered: { tag: 'Renumbered', counted: (count) => `${count} renumbered`, sentence: 'Only the number changes.' },
    markup: { tag: 'Formatting', counted: (count) => `${count} reformatted`, sentence: 'Only the formatting changes.' },
  } as Readonly<
    Record<Kind, { readonly tag: string; readonly counted: (count: number) => string; readonly sentence: string }>
  >,

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

  // The table of changed clauses.
  clausesChange: (count: number): string =>
    count === 0 ? 'No words change' : `${countOf(count)} clause${count === 1 ? ' changes' : 's change'}`,
  unchanged: (count: number): string => (count === 1 ? '1 clause does not change.' : `${count} clauses do not change.`),
  readByRules: 'What a change means is read by rules; only the text binds.',
  sameAs: (text: NamedText): string => `The text is the same as ${VERSIONS.inText(text)}.`,
  tableCaption: 'Clauses that differ',
  section: 'Section',
  clause: 'Clause',
  change: 'Change',
  changes: 'Changes',
  meaning: 'What it means',
  moreClauses: (count: number, others: boolean): string =>
    `${countOf(count)} ${others ? 'more ' : ''}${count === 1 ? 'clause' : 'clauses'}`,
  carriedOver: 'Carried over. The words are the same.',
  onlyNumber: 'Only a number or the formatting changes. The words are the same.',
  moreInSection: (count: number): string => `${count} more ${count === 1 ? 'change' : 'changes'} in this section.`,
  /** After clauses that are named. */
  more: (count: number): string => `${count} more`,
  to: (number: string, other: string): string => `${number} to ${other}`,

  // Clauses whose words stay.
  quietClauses: (count: number, moved: boolean): string =>
    `${count === 1 ? 'One clause' : `${count} clauses`} with only ${moved ? 'another place, number or formatting' : 'another number or other formatting'}`,
  quietCaption: 'Clauses whose words are the same',
  keepTheirWords: (count: number, range: string): string =>
    `${count === 1 ? 'One clause keeps its words' : `${count} clauses keep their words`}${range && ` (${range})`}`,

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
