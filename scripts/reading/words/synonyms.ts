import type { Synonym } from './read-synonyms.ts';
import { COMPOUND_SYNONYMS } from './synonyms-compounds.ts';
import { CONNECTIVE_SYNONYMS } from './synonyms-connectives.ts';
import { CONTRACTION_SYNONYMS } from './synonyms-contractions.ts';
import { EVERYDAY_SYNONYMS } from './synonyms-everyday.ts';
import { NOUN_SYNONYMS } from './synonyms-nouns.ts';
import { NUMBER_SYNONYMS } from './synonyms-numbers.ts';
import { PHRASE_SYNONYMS } from './synonyms-phrases.ts';
import { VERB_SYNONYMS } from './synonyms-verbs.ts';

export type { Synonym } from './read-synonyms.ts';

/**
 * Closed pairs of plain-language synonyms: what a careful contracts lawyer would sign in either direction, in any clause. No entry joins words
 * that differ in negation, quantity, party, strength of a duty, order in time, inclusion, certainty or scope: those that guidance recommends
 * and that do (*terminate* and *end*, *notify* and *tell*, *reside* and *live*, *remove* and *delete*) are left out. *Shall*, *must*, *will* and *may* are judged
 * elsewhere. Sorted by the plain form; each phrase stands in one entry. Compare with typographic apostrophes made straight, and take the longest
 * phrase that fits; "including, without limitation," is matched without its commas. Sources of principle: at each table.
 */
export const SYNONYMS: readonly Synonym[] = [
  ...CONNECTIVE_SYNONYMS,
  ...VERB_SYNONYMS,
  ...EVERYDAY_SYNONYMS,
  ...NOUN_SYNONYMS,
  ...PHRASE_SYNONYMS,
  ...COMPOUND_SYNONYMS,
  ...CONTRACTION_SYNONYMS,
  ...NUMBER_SYNONYMS,
].sort((one, other) => (one.plain < other.plain ? -1 : 1));

const ENTRIES: ReadonlyMap<string, Synonym> = new Map(
  SYNONYMS.flatMap((entry) => [entry.plain, ...entry.says].map((phrase) => [phrase, entry] as const)),
);

/** The entry in which a phrase stands, as its plain form or as one that says the same; null where it stands in none. Lower case. */
export function synonymOf(phrase: string): Synonym | null {
  return ENTRIES.get(phrase) ?? null;
}
