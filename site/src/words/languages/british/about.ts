import type { Significance } from '../../../edition.ts';
import { DATES } from './dates.ts';
import { VERSIONS } from './versions.ts';

/** The page about these pages. */
export const ABOUT = {
  title: 'About these pages',
  short: 'About',
  lede: 'How the changes are read, what the words on these pages mean, how to cite a text, and how to follow it.',

  binding: 'What binds',
  onlyTextBinds:
    'Only the text of a document binds. Summaries, findings and everything else on these pages explain it and are no part of it. Where the publisher has written a summary, it comes first; what was found in the texts stands below it as explanation.',
  /** After a link to that page. */
  whichTextTells: 'tells you which text binds whom on any day, why, and what else is part of the contract then.',

  words: 'What the words mean',
  significance: {
    substantive:
      'Everything that is not shown to be harmless, whether or not a rule can say why. What the publisher promises about notice and the governing law is always among it.',
    clarifying:
      'Every changed word is shown to leave the sense as it was: the same is said in other words, a defined term has another name throughout, contact details or an example changed, or the words bind nobody, as in an introduction or a pointer.',
    editorial:
      'Every changed word is shown, to the letter, to be a matter of form: formatting, numbers or place alone, spelling, hyphens, the address of a link, the date of the document, a reference that follows new numbers.',
  } as Readonly<Record<Significance, string>>,
  kinds: 'What happened to a clause',
  effects: 'What it does',
  effectsExplained:
    'A rule is a prohibition, a duty, a right, or a term on liability: a warranty, an indemnity, a limit. A change adds it, removes it, widens it, narrows it, or says it in other words. A wider prohibition forbids more; a narrower right allows less. Where the words do not prove which, neither is claimed.',

  reading: 'How changes are read',
  byRules:
    'By rules that a lawyer can check; no language model takes part. Clauses of the two versions are paired first, through moves, new numbers, splits and merges; then the sentences in them, so that a sentence which stayed is never called new or gone. A change counts as harmless only where every changed word is accounted for. What a sentence states is read from the cues below; whose duty or right it is, from the document’s own definitions of “you”, “we” and the companies’ names. The item of a list has the rule of the words that govern it: under “You must not:” it is a prohibition.',
  languagesRead:
    'Rules are read in English, German and French. Of texts in other languages, numbers, dates, links and lists are read, and a change of wording counts as substantive. What is found is told in English.',
  cues: 'All cues, in the order in which they are tried',
  cueWords: 'Words',
  cueReadAs: 'Read as',
  cueExample: 'For example',
  cueNot: 'But not:',
  norms: {
    prohibition: 'Prohibition',
    obligation: 'Duty',
    permission: 'Right',
    liability: 'Liability',
    none: 'No rule',
  },

  dates: 'Where dates come from',
  dateSources:
    'Each date of a version comes from one of three sources. The publisher states it with the text, for everyone or for each group of customers. Where it does not, the day is shown on which the text was recorded in the publisher’s repository, and called so: the text may have applied earlier or later. A day that the text itself names, as in “Effective date: 1 May 2024”, is quoted beside it; no page reckons with it.',
  dateOfVersion: 'The page of a version tells which of the three its dates are. Days are calendar days in UTC.',

  citing: 'How to cite',
  addressesStay:
    'Addresses stay. A version keeps its own, however many follow; a clause keeps its id through moves, new numbers, titles and words.',
  places: {
    version: 'The text of a version',
    day: 'What applied from a day on',
    clause: 'A clause in that text',
    history: 'A clause that changed, through all versions',
  },
  placesExplained:
    'In place of “document”, “version”, “date” and “clause” stand names that each page has in its own address.',
  markdownBeside:
    'Beside each version lies its Markdown, without what stands before the text in the publisher’s file. Its SHA-256 is in the record of the version: a copy with the same hash is the same text.',
  example: (title: string, label: string, on: string): string =>
    `For example: ${title}, ${VERSIONS.name(label)}, published on ${DATES.long(on)},`,
  hashOf: 'SHA-256 of its Markdown:',

  following: 'How to follow',
  feeds:
    'Feeds tell of each new version, and of each date that is moved or version that is withdrawn. Each document has feeds of its own, linked at the foot of its pages.',

  accessibility: 'Accessibility',
  accessible:
    'These pages aim at WCAG 2.2, level AA. Words that were added or removed are never marked by colour alone: they are underlined or struck through, and named for screen readers.',
  tested: 'The program that makes them is tested each time it changes, in Chromium:',
  tests: [
    'axe-core finds no fault against WCAG 2.0 to 2.2, levels A and AA, or its own best practices, on any kind of page, on a wide and a narrow screen, light and dark.',
    'Words are set so that a page of a change, a document or a clause need not be scrolled sideways in a window 320 pixels wide, as wide as one of 1,280 pixels at 400 % zoom.',
    'The views of a redline, the filter of the changes, the search and the question which text applies can be used by keyboard.',
    'The lists of changes, documents and periods are there without script.',
  ],
  barrier: 'If something keeps you from reading these pages, tell us:',
  contact: 'contact',
};
