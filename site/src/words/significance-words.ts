import type { Significance } from '../edition.ts';

export const SIGNIFICANCE_WORDS: Readonly<Record<Significance, string>> = {
  substantive: 'Substantive change',
  clarifying: 'Clarifying change',
  editorial: 'Editorial change',
};

/** When a change is what; the rules themselves are scripts/reading/judge-significance.ts and what it calls. */
export const SIGNIFICANCE_RULES: Readonly<Record<Significance, string>> = {
  substantive:
    'Everything that the two below do not cover, so also each change of wording that no rule explains. Changes to a promise of notice and to the governing law are always among them.',
  clarifying:
    'There is a reason to call it harmless: the changed words state no duty, right, amount, date, definition or party; or what they state is the same before and after; or a defined term has another name throughout; or a comma in an enumeration changed.',
  editorial:
    'It is proven that the meaning is the same: formatting, numbering or place alone; spelling inside a word; punctuation outside an enumeration; a date stamp; the target of a link; a reference that follows a clause which has another number.',
};
