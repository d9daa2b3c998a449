import type { COUNTS as BRITISH } from '../british/counts.ts';

const WORDS = ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];

/** Of nouns in the feminine: clauses, changes, versions. */
export const COUNTS: typeof BRITISH = { inWords: (count) => WORDS[count] ?? String(count) };
