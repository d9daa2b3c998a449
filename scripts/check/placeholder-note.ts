/** The author's note that `terms bump` writes, for counsel to put words in its place. */
export const PLACEHOLDER_NOTE = {
  title: 'What changes, in a few words',
  summary: 'What changes, in two sentences a customer understands.',
} as const;
