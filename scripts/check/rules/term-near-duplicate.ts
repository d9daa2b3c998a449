import { definitionsOf } from '../../clauses/defined-terms.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { languageOf } from '../../reading/sentences/language.ts';
import { isKnownWord } from '../../reading/words/known-words.ts';
import { isSameWordSpelled } from '../../reading/words/spellings.ts';
import type { Rule } from '../rule.ts';
import { foldTerm, type WrittenTerm, writtenTerms } from '../words/written-terms.ts';

export const termNearDuplicate: Rule = {
  name: 'term-near-duplicate',
  level: 'warning',
  what: 'A defined term is also written in another way, in another spelling or with a slip',
  why: '“Customer Data” and “Customer’s Data” read as two things, and so do “Licence” and “License”; only one of them is defined.',
  mend: 'Write the term as it is defined.',
  example: {
    wrong: { text: '“Customer Data” means files.\n\nWe keep the Customer’s Data safe.' },
    right: { text: '“Customer Data” means files.\n\nWe keep the Customer Data safe.' },
  },
  *find({ tree }) {
    const terms = [...definitionsOf(tree).keys()];
    // Slips are told by an English dictionary.
    const isEnglish = languageOf(tree.clauses) === 'en';
    const folded = new Set(terms.map(foldTerm));
    const byFold = new Map(terms.filter((term) => /\s/.test(term)).map((term) => [foldTerm(term), term]));
    for (const written of writtenTerms(tree)) {
      const { phrase, clauses } = written;
      if (terms.some((each) => each.replace(/\s/g, ' ') === phrase)) continue;
      const joined = byFold.get(foldTerm(phrase));
      const term =
        joined !== undefined && !isNumberOf(phrase, joined)
          ? joined
          : folded.has(foldTerm(phrase))
            ? undefined
            : (terms.find((each) => isSpelledOtherwise(phrase, each)) ??
              (isEnglish ? slipOf(written, terms) : undefined));
      if (term === undefined) continue;
      const clause = clauses[0]!;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} says “${phrase}”; the defined term is “${term}”`,
        expected: `“${term}”`,
        example: term,
      };
    }
  },
};

/** One is the plural or the possessive of the other as a whole: "Authorized Users", "the Authorized User's". */
function isNumberOf(phrase: string, term: string): boolean {
  const stem = (text: string) =>
    text
      .toLowerCase()
      .replace(/['’]s?$/u, '')
      .replace(/ies$/u, 'y')
      .replace(/s$/u, '');
  return stem(phrase) === stem(term);
}

/** Licence and License, Authorised Users and Authorized Users: each word the same, and one at least in its other spelling. */
function isSpelledOtherwise(phrase: string, term: string): boolean {
  const [words, others] = [phrase, term].map((text) => text.split(' ')) as [string[], string[]];
  if (words.length !== others.length) return false;
  const isSame = (word: string, at: number) => isNumberOf(word, others[at]!) || isOtherSpelling(word, others[at]!);
  return words.every(isSame) && words.some((word, at) => isOtherSpelling(word, others[at]!));
}

function isOtherSpelling(word: string, other: string): boolean {
  const bare = (text: string) => text.replace(/s$/, '');
  return isSameWordSpelled(word, other) || isSameWordSpelled(bare(word), bare(other));
}

/** The term that a phrase is with a slip of the pen: a word of it no dictionary knows, and no other clause has. */
function slipOf({ phrase, clauses }: WrittenTerm, terms: readonly string[]): string | undefined {
  if (clauses.length > 1 || phrase.length < SHORTEST || phrase.split(/[\s-]/).every((word) => isKnownWord(word)))
    return undefined;
  const lower = new Map(terms.map((term) => [term.toLowerCase(), term]));
  const near = nearestKey(phrase.replace(/['’]?s$/u, ''), [...lower.keys()]);
  if (near === null || Math.abs(near.length - phrase.length) > 2 || near[0] !== phrase[0]!.toLowerCase())
    return undefined;
  return sharedLetters(near, phrase.toLowerCase()) >= near.length - 2 ? lower.get(near) : undefined;
}

const SHORTEST = 6;

/** How many letters two words share at their ends together. */
function sharedLetters(one: string, other: string): number {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return start + end;
}
