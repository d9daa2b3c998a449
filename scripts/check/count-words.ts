/** `1 error`, `2 errors` */
export function countWords(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Several names or quotations: the first few, and how many more there are. */
export function listWords(words: readonly string[], most = 3): string {
  const shown = words.slice(0, most).join('; ');
  return words.length > most ? `${shown}; and ${words.length - most} more` : shown;
}
