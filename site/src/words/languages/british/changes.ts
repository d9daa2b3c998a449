import type { Kind, Significance } from '../../../edition.ts';
import type { NamedText } from '../../named-text.ts';
import { COUNTS } from './counts.ts';
import { VERSIONS } from './versions.ts';

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

  // The table of changed clauses.
  clausesChange: (count: number): string =>
    count === 0 ? 'No words change' : `${COUNTS.inWords(count)} clause${count === 1 ? ' changes' : 's change'}`,
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
    `${COUNTS.inWords(count)} ${others ? 'more ' : ''}${count === 1 ? 'clause' : 'clauses'}`,
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
};
