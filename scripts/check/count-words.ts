import type { ClauseRef } from '../diff/clause-ref.ts';
import { quote } from '../reading/quote-words.ts';

/** A clause in a sentence: `4.2 “Fees”`, else its number, else its first words in quotation marks. */
export function nameClause({ label, title, text }: Pick<ClauseRef, 'label' | 'title' | 'text'>): string {
  const name = title !== '' ? quote(title, 80) : label === '' ? quote(text, 60) : '';
  return [label, name].filter((part) => part !== '').join(' ');
}

/** `1 error`, `2 errors` */
export function countWords(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Several names or quotations: the first few, and how many more there are. */
export function listWords(words: readonly string[], most = 3): string {
  const shown = words.slice(0, most).join('; ');
  return words.length > most ? `${shown}; and ${words.length - most} more` : shown;
}
