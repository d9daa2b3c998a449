/** What a notice owner must act on, the most urgent first. */
export const CONCERNS = [
  'objected',
  'to be read',
  'no channel',
  'not told yet',
  'came back',
  'to be recorded',
  'not delivered',
  'in doubt',
  'overdue',
] as const;

export type Concern = (typeof CONCERNS)[number];

/** What to do about each. */
export const WHAT_TO_DO: Readonly<Record<Concern, string>> = {
  objected: 'Turn to the customer. Once it is settled, `notices mark` says how.',
  'to be read': 'Read the answer and say what it is with `notices mark`.',
  'no channel': 'Name a repository or an address in the registry, or tell the customer in another way.',
  'not told yet': 'Make a plan, or take the one that was approved, and deliver it the way that is named here.',
  'came back': 'Find the right address for the registry, or tell the customer in another way.',
  'to be recorded': 'A letter may have gone: find out, and take it down with `notices record`. It is not sent again.',
  'not delivered': 'Mend what is said here, then run `notices deliver` again.',
  'in doubt': 'Run `notices deliver` again: it looks before it posts.',
  overdue: 'The day from which it binds is past, and not a word was heard. Ask the customer in another way.',
};
