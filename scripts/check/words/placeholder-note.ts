/** The text that `terms new` writes, for the same. */
export const PLACEHOLDER_TEXT = 'These terms apply to …';

/** The author's note that `terms bump` writes, for counsel to put words in its place. */
export const PLACEHOLDER_NOTE = {
  title: 'What changes, in a few words',
  summary: 'What changes, in two sentences a customer understands.',
} as const;
