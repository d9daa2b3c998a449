import { normaliseText } from '../../clauses/normalise-text.ts';
import { unknownWords } from '../../reading/words/unknown-words.ts';
import type { VersionText } from '../../texts/version-text.ts';

/**
 * Gathers the words of each document's versions. Of them the compare page has to know which are in no dictionary; that is a few
 * words for each document, where a table of all words would be a third of what the page loads.
 */
export class Vocabulary {
  readonly #texts = new Map<string, Set<string>>();

  /** Versions share nearly all their clauses, and those are the same strings. */
  take({ document, clauses }: Pick<VersionText, 'document' | 'clauses'>): void {
    const texts = this.#texts.get(document) ?? new Set();
    this.#texts.set(document, texts);
    for (const { text } of clauses) texts.add(text);
  }

  /** The words that no dictionary knows, by document. Forgets the texts. */
  unknownWords(): Readonly<Record<string, readonly string[]>> {
    const found = [...this.#texts].map(([document, texts]) => {
      this.#texts.delete(document);
      return [document, unknownWords([...texts].map(normaliseText))];
    });
    return Object.fromEntries(found);
  }
}
