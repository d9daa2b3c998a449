import type { Clause } from '../clauses/parse-clauses.ts';
import type { DescribedChange } from '../diff/describe-changes.ts';
import { splitWords } from '../diff/match/words.ts';
import { type Numbering, readNumbering } from './facets/numbering.ts';
import { findRenames, type Rename } from './facets/rename-terms.ts';
import { type Parties, readParties } from './norms/read-parties.ts';
import { isEnglish } from './sentences/language.ts';
import { splitSentences } from './sentences/split-sentences.ts';

/** What the reading of one change must know of the whole: read once for each comparison, the costly parts on demand. */
export interface VersionFacts {
  readonly english: boolean;
  readonly parties: Parties;
  readonly renames: readonly Rename[];
  readonly numbering: Numbering;
  /** How many clauses of the version contain a word, any case. */
  readonly countWord: (side: 'before' | 'after', word: string) => number;
  /** How often a phrase stands in the new version. */
  readonly countPhrase: (phrase: string) => number;
  /** True for a sentence that stands as often in one version as in the other: it was carried elsewhere. */
  readonly isCarried: (sentence: string) => boolean;
}

/** Reads the facts of a version from its changes and both texts. */
export function readVersionFacts(
  changes: readonly DescribedChange[],
  { before, after }: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
): VersionFacts {
  const words = { before: once(() => countWords(before)), after: once(() => countWords(after)) };
  const sentences = { before: once(() => countSentences(before)), after: once(() => countSentences(after)) };
  const text = once(() => after.map(({ key }) => key).join('\n'));
  return {
    english: isEnglish(after.length > 0 ? after : before),
    parties: readParties([...before, ...after]),
    renames: findRenames(changes, { before, after }),
    numbering: readNumbering(changes, after),
    countWord: (side, word) => words[side]().get(word.toLowerCase()) ?? 0,
    countPhrase: (phrase) => (phrase === '' ? 0 : text().split(phrase).length - 1),
    isCarried: (sentence) =>
      sentence.length >= LEAST_CARRIED && sentences.before().get(sentence) === sentences.after().get(sentence),
  };
}

/** A shorter sentence says too little to be recognised elsewhere ("See below."). */
const LEAST_CARRIED = 30;

function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | null = null;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

function countWords(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of clauses)
    for (const word of new Set(splitWords(key))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function countSentences(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of clauses)
    for (const sentence of splitSentences(key)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return counts;
}
