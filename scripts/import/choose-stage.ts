import { normaliseText } from '../clauses/normalise-text.ts';
import { parseClauses } from '../clauses/parse-clauses.ts';

/** Which of two successive texts is to be written next; null where both are in. */
export type Stage = 'original' | 'accepted' | null;

/**
 * A file with tracked changes is two texts, and each becomes a version of its own. The document itself says how far it is: where it
 * has the text from before the changes, the other one comes next.
 * @param stands the document's text as it is, Markdown without front matter; null for a new document
 */
export function chooseStage(stands: string | null, original: string, accepted: string): Stage {
  if (stands === null) return 'original';
  if (saysTheSame(stands, original)) return 'accepted';
  return saysTheSame(stands, accepted) ? null : 'original';
}

function saysTheSame(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** After an empty line nothing is front matter. */
function wordsOf(markdown: string): string {
  const { clauses } = parseClauses(`\n${markdown}`);
  return clauses.map(({ label, text }) => `${label} ${normaliseText(text)}`).join('\n');
}
