/** What the page about these pages says in sentences of its own. */
export const ABOUT_WORDS = {
  dates: 'Where dates come from',
  dateSources: [
    'Each date of a version comes from one of three sources. The publisher states it with the text, for everyone or for each group of customers. Where it does not, a day that the text itself names counts, as in “Effective date: 1 May 2024”. Where neither names one, the day is shown on which the text was recorded in the publisher’s repository: the text may have applied before that day.',
    'The page of a version tells which of the three its dates are. Days are calendar days in UTC.',
  ],
  applies: 'tells which text binds whom on any day, why, and what else is part of the contract then.',
  accessible:
    'These pages aim at WCAG 2.2, level AA. Words that were added or removed are never marked by colour alone: they are underlined or struck through, and named for screen readers.',
  tested: 'Of the program that makes them it is tested, each time that it changes, in Chromium:',
  barrier: 'If something keeps you from reading these pages, tell us:',
  contact: 'contact',
} as const;
