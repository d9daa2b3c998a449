import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';

/** A phrase written as defined terms are, with each word capitalised inside a sentence. */
export interface WrittenTerm {
  readonly phrase: string;
  /** The clauses in which it stands so, in order. */
  readonly clauses: readonly Clause[];
}

const WORD = "\\p{Lu}[\\p{Ll}]+(?:['’]s)?(?:-\\p{L}+)?";
/** After a word in small letters, or one that begins a sentence before a noun: the first word of a sentence has its capital anyway, and what follows a capital goes on with it. */
const PHRASE = new RegExp(
  `(?<=(?<![\\p{L}'’-])(?:\\p{Ll}[\\p{Ll}'’-]*[,;)]?|The|Each|Any|All|Every|An?|No|Such|If|When|Where) (?:“|"|\\()?)(${WORD}(?: ${WORD}){0,3})(?![\\p{L}@]|\\.\\p{L}| \\p{Lu})`,
  'gu',
);

/** The phrases of a text that are written as terms, with where; titles and headings are written so anyway and do not count. */
export function writtenTerms({ clauses }: ClauseTree): readonly WrittenTerm[] {
  const found = new Map<string, Clause[]>();
  for (const clause of clauses) {
    if (clause.heading || clause.type === 'row' || clause.type === 'code') continue;
    for (const [, written] of clause.text.matchAll(PHRASE)) {
      const phrase = written!.replace(/['’]s$/u, '');
      const places = found.get(phrase) ?? [];
      if (places.at(-1) !== clause) places.push(clause);
      found.set(phrase, places);
    }
  }
  return [...found].map(([phrase, places]) => ({ phrase, clauses: places }));
}

/** What two spellings of one term share: case, hyphens, possessives and plurals aside. */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b|s['’](?=\s|$)/gu, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/(?<=\p{L}{3})ies\b/gu, 'y')
    .replace(/(?<=\p{L}{3})(?<!s)s\b/gu, '')
    .trim();
}
