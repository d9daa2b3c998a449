import { type Html, html } from '../markup/html.ts';
import { countInWords } from './kind-words.ts';

/** What is said of the sections of a long list of changes. */
export const SECTION_WORDS = {
  /** Where a change stands under no section. */
  atTheBeginning: 'At the beginning',
  /** Over the words of a clause that is gone, where there are many of them. */
  goneWords: 'The text that is gone',
  /** On paper, which has no room for what does not change. */
  leftOut: 'Clauses that keep their words are left out here. The text of the version has all of them.',
  /** After what a change amounts to, where the sentence above the redline tells all of it. */
  saidAbove: ', for what is said above.',
  /** Which changes are shown. */
  filter: {
    legend: 'Changes',
    all: 'All',
    substantive: 'Substantive',
    add: 'Added',
    chg: 'Changed',
    rem: 'Removed',
    mov: 'Moved',
  },
} as const;

/** `Three clauses with changes that mean less: 2.1, 2.3(a) and 4` */
export function foldedInWords(count: number, names: string): string {
  return `${countInWords(count)} ${count === 1 ? 'clause' : 'clauses'} with clarifying or editorial changes: ${names}`;
}

/** After what is quoted of a section's changes: `4 more changes in this section.` */
export function moreInSection(count: number): string {
  return `${count} more ${count === 1 ? 'change' : 'changes'} in this section.`;
}

/** Where a page would be too long for a phone. */
export function tooMany(left: number, comparePage: string): Html {
  return html`<p class="cases">So much changes that this page names the ${left} clauses that follow, each with a link to its text. <a href="${comparePage}">The compare page shows every word</a>.</p>`;
}

/** Over the clauses of a replaced document that have no heirs. */
export function goneWith(document: string): string {
  return `Gone from ${document}`;
}
