/** A closed class of words that can change what a clause means wherever they come or go. */
export interface TellingClass {
  readonly name: string;
  /** One token each, in lower case, with straight apostrophes. */
  readonly words: readonly string[];
}

/** Words of a table, as they stand. */
export function plainWords(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}

/** Nouns of a table with their plurals; irregular ones stand in a table of their own. */
export function nouns(table: string): readonly string[] {
  return plainWords(table).flatMap((noun) => [noun, withS(noun)]);
}

/** Regular verbs of a table with their inflections; the final consonant is doubled after a stressed vowel, as the table marks by `+`: `permit+`. */
export function verbs(table: string): readonly string[] {
  return plainWords(table).flatMap((entry) => {
    const verb = entry.replace('+', '');
    if (entry.endsWith('+')) return [verb, withS(verb), `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`];
    if (verb.endsWith('e')) return [verb, withS(verb), `${verb}d`, `${verb.replace(/e$/, '')}ing`];
    return [verb, withS(verb), `${verb.replace(/(?<=[^aeiou])y$/, 'i')}ed`, `${verb}ing`];
  });
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
