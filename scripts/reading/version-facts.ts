import type { Block } from '../clauses/blocks/read-blocks.ts';
import type { Clause } from '../clauses/parse-clauses.ts';
import type { DescribedChange } from '../diff/describe-changes.ts';
import { distinctWordsOf, hashWords } from '../diff/match/words.ts';
import { findDefinitions } from './facets/definitions.ts';
import { type Numbering, readNumbering } from './facets/numbering.ts';
import { isRewritten } from './is-rewritten.ts';
import { type Parties, readParties } from './norms/read-parties.ts';
import { readWords } from './proving/read-words.ts';
import type { Context } from './read-change.ts';
import { findSwaps } from './replaced/find-swaps.ts';
import { type Documents, readDocuments } from './replaced/read-documents.ts';
import { findRenames, type Rename } from './replaced/rename-terms.ts';
import { sentencesOf } from './sentences/clause-sentences.ts';
import type { Language } from './sentences/function-words.ts';
import { areTranslations, languageOf } from './sentences/language.ts';
import { indexVersion, type SentenceIndex } from './sentences/sentence-index.ts';

/** What the reading of one change must know of the whole: read once for each comparison, the costly parts on demand. */
export interface VersionFacts {
  /** Of the new version; of a text that does not show it, what is stated, or what the old version shows. */
  readonly language: Language;
  readonly parties: Parties;
  readonly renames: readonly Rename[];
  readonly numbering: Numbering;
  /** How many clauses of the version contain a word, any case. */
  readonly countWord: (side: 'before' | 'after', word: string) => number;
  /** How often a phrase stands in the new version. */
  readonly countPhrase: (phrase: string) => number;
  /** The words of the document's title in either version, lower case: a stamp may name it. */
  readonly titleWords: ReadonlySet<string>;
  /** All clauses of each version. */
  readonly clauses: { readonly before: readonly Clause[]; readonly after: readonly Clause[] };
  /** The clauses that stand under no other. */
  readonly roots: { readonly before: () => readonly Clause[]; readonly after: () => readonly Clause[] };
  /** True where the versions are in different languages: no words are compared, and none is called new or gone. */
  readonly translated: boolean;
  /** True for a version that was written anew; see `isRewritten`. */
  readonly rewritten: () => boolean;
  /** The terms that either version defines. */
  readonly definedTerms: () => readonly string[];
  /** All sentences of each version, to be found by their words. */
  readonly sentences: { readonly before: () => SentenceIndex; readonly after: () => SentenceIndex };
  /** True where a version defines a term, in whichever clause. */
  readonly defines: (side: 'before' | 'after', term: string) => boolean;
  /** The clauses of the other version that a changed clause is the same as; none where it is new or gone. */
  readonly partnersOf: (clause: Clause) => readonly Clause[];
  /** Which document each clause stands in, where several are replaced. */
  readonly documents: Documents;
}

/** Reads the facts of a version from its changes and both texts. */
export function readVersionFacts(
  changes: readonly DescribedChange[],
  { before, after, language: stated = null, documents: replaced, twins = [] }: Omit<Context, 'topics'>,
): VersionFacts {
  const documents = readDocuments({ before, after }, replaced);
  const language = after.length > 0 ? languageOf(after, before, stated) : languageOf(before, [], stated);
  const terms = { before: once(() => new Set(termsOf(before))), after: once(() => new Set(termsOf(after))) };
  const partners = once(() => pairClauses(changes));
  const text = once(() => after.map(({ key }) => key).join('\n'));
  return {
    language,
    parties: readParties([...before, ...after], language),
    renames: [...findRenames(changes, { before, after }), ...findSwaps(changes, { before, after })],
    numbering: readNumbering(
      [...changes.map(({ pairing }) => pairing), ...twins.map(([one, other]) => ({ before: [one], after: [other] }))],
      after,
      documents,
    ),
    countWord: (side, word) => countClauses(side === 'before' ? before : after, word.toLowerCase()),
    countPhrase: (phrase) => (phrase === '' ? 0 : text().split(phrase).length - 1),
    titleWords: new Set([...titleWords(before), ...titleWords(after)]),
    clauses: { before, after },
    roots: { before: once(() => rootsOf(before)), after: once(() => rootsOf(after)) },
    translated: before.length > 0 && after.length > 0 && areTranslations(before, after),
    rewritten: once(() => isRewritten(changes, { before, after })),
    definedTerms: once(() => [...new Set([...termsOf(before), ...termsOf(after)])]),
    sentences: { before: () => indexVersion(before), after: () => indexVersion(after) },
    defines: (side, term) => terms[side]().has(term),
    partnersOf: (clause) => partners().get(clause) ?? [],
    documents,
  };
}

function pairClauses(changes: readonly DescribedChange[]): ReadonlyMap<Clause, readonly Clause[]> {
  return new Map(
    changes.flatMap(({ pairing: { before, after } }) => [
      ...before.map((clause) => [clause, after] as const),
      ...after.map((clause) => [clause, before] as const),
    ]),
  );
}

function titleWords(clauses: readonly Clause[]): readonly string[] {
  const title = clauses.slice(0, 3).find(({ heading }) => heading);
  return title === undefined ? [] : readWords(title.key).map(({ form }) => form);
}

function rootsOf(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter(({ parent }) => parent === null);
}

/** The terms that a version defines, read once for as long as it is kept. */
function termsOf(clauses: readonly Clause[]): readonly string[] {
  const terms = defined.get(clauses) ?? clauses.flatMap(termsIn);
  defined.set(clauses, terms);
  return terms;
}

const defined = new WeakMap<readonly Clause[], readonly string[]>();

function termsIn(clause: Clause): readonly string[] {
  if (!clause.key.includes('"') && clause.title === '') return [];
  // What a title means depends on what it stands under.
  if (clause.title !== '' && !clause.heading) return readTerms(clause);
  const terms = definedIn.get(clause.block) ?? readTerms(clause);
  definedIn.set(clause.block, terms);
  return terms;
}

const definedIn = new WeakMap<Block, readonly string[]>();

function readTerms(clause: Clause): readonly string[] {
  return sentencesOf(clause).flatMap((sentence) => findDefinitions(sentence).map(({ term }) => term));
}

function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | null = null;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

function countClauses(clauses: readonly Clause[], word: string): number {
  const [hash] = hashWords([word]);
  return clauses.reduce((count, clause) => count + (distinctWordsOf(clause).includes(hash!) ? 1 : 0), 0);
}
