import type { COUNTS as BRITISH } from '../british/counts.ts';

const WORDS = ['Aucune', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

/** Of nouns in the feminine: clauses, changes, versions. */
export const COUNTS: typeof BRITISH = { inWords: (count) => WORDS[count] ?? String(count) };
