/**
 * The characters of a text that turn the direction of whole words, in order: with them a reader may see the words in another
 * order than they are compared in. Marks that stand beside a single letter, as in every Arabic and Hebrew text, are none.
 */
export function turningCharactersIn(text: string): string {
  return (text.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []).join('');
}
