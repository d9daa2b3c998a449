import type { Block } from './parse-blocks.ts';
import type { Clause, ClauseTree } from './parse-clauses.ts';

const OPEN = '["“„«「『]';
const QUOTED = '["“„«「『]([^"“”„«»「」『』\\n]{1,80})["”“»」』]';
/** Between a term and "means" may stand another term, or what it is called beside: `“Fees” or “Charges” (together)`. */
const JOINED = '(?:,?\\s{0,2}(?:and|or|,|/|和|或)\\s{0,2})';
const MEANS =
  '(?:means?|shall\\s+(?:mean|have\\s+the\\s+meaning)|(?:has|have)\\s+the\\s+(?:same\\s+)?meanings?|refers?|represents?|denotes?|(?:is|are)\\s+defined|includes?|is|are|是指|系指|指)(?![\\p{Script=Latin}\\d])';
/** “Fees” means …   “Party” or “Parties” means …   “Affiliate” has the meaning … */
const DEFINING = new RegExp(
  `${QUOTED}((?:${JOINED}${QUOTED}){0,5})\\s{0,2}(?:\\([^()]{0,80}\\)\\s{0,2})?,?\\s{0,2}${MEANS}`,
  'gu',
);
/** “Fees” are … defines; “may” is … speaks of a word. */
const NAME = /^(?:[\p{Lu}\p{Lo}]|(?:we|us|our|you|your)$)/u;
/** (the “Fees”)   (“we”, “us”)   (each, a “Party” and together the “Parties”)   （以下简称“服务”） */
const BRACKETED = /[(（]([^()（）]{1,160})[)）]/gu;
/** What may stand in such brackets beside the terms. */
const AROUND_TERMS =
  /^(?:[\s,;:/]|\b(?:the|a|an|this|these|our|its|such|each|every|any|all|both|and|or|collectively|together|individually|jointly|with|as|well|hereinafter|hereafter|herein|referred|to|also|known|called|in|this|agreement)\b|以下|简称|下称|称为|统称|或|和)*$/iu;
/** Words that documents explain how they read. */
const PLAIN_WORD =
  /^(?:includ(?:e|es|ing)|for\s+example|such\s+as|e\.g\.|and|or|may|will|shall|must|any|herein|as\s+is|as\s+available)$/iu;
const ANY_QUOTED = new RegExp(QUOTED, 'gu');
/** **Fees.** or **Fees** – at the start of a clause, where the clause stands under "Definitions". */
const DEFINITIONS = /\b(?:definitions?|defined\s+terms|interpretation|glossary)\b|定义/iu;
/** “Fees”: …   “Fees” – … at the start of a clause */
const HEADED = new RegExp(`^\\s{0,9}${QUOTED}\\s{0,2}(?:[:：–—]|-\\s)`, 'u');

const knownTerms = new WeakMap<Block, readonly string[]>();
const knownDefinitions = new WeakMap<ClauseTree, ReadonlyMap<string, Clause>>();
const knownPatterns = new WeakMap<ClauseTree, RegExp | null>();

/** The terms that a clause defines, as written, in order: `“Fees” means`, `(the “Fees”)`, or run in below "Definitions". */
export function definedTerms(clause: Clause): readonly string[] {
  let terms = knownTerms.get(clause.block);
  if (terms === undefined) {
    terms = findTerms(clause.text);
    knownTerms.set(clause.block, terms);
  }
  const titled = clause.title !== '' && !clause.heading && DEFINITIONS.test(clause.parent?.title ?? '');
  if (!titled) return terms;
  const term = clause.title.replace(/["“”«»]/gu, '').trim();
  return terms.includes(term) ? terms : [term, ...terms];
}

function findTerms(text: string): readonly string[] {
  if (!new RegExp(OPEN, 'u').test(text)) return [];
  const found: { readonly term: string; readonly at: number }[] = [];
  const add = (part: string, at: number) => {
    for (const match of part.matchAll(ANY_QUOTED)) found.push({ term: match[1]!, at: at + match.index });
  };
  for (const match of text.matchAll(DEFINING)) {
    if (/^(?:includes?|is|are)$/i.test(match.at(-1)!) && !NAME.test(match[1]!)) continue;
    found.push({ term: match[1]!, at: match.index });
    add(match[2]!, match.index + 1);
  }
  for (const match of text.matchAll(BRACKETED)) {
    if (AROUND_TERMS.test(match[1]!.replace(ANY_QUOTED, ''))) add(match[1]!, match.index);
  }
  const headed = HEADED.exec(text);
  if (headed !== null) found.push({ term: headed[1]!, at: 0 });
  const terms = found.sort((one, other) => one.at - other.at).map(({ term }) => term.trim().replace(/[,.;:]$/u, ''));
  return [...new Set(terms)].filter((term) => /\p{L}/u.test(term) && !PLAIN_WORD.test(term));
}

/** Where each term of a document is defined: the first clause that does. */
export function definitionsOf(tree: ClauseTree): ReadonlyMap<string, Clause> {
  let definitions = knownDefinitions.get(tree);
  if (definitions === undefined) {
    const first = new Map<string, Clause>();
    for (const clause of tree.clauses)
      for (const term of definedTerms(clause)) if (!first.has(term)) first.set(term, clause);
    definitions = first;
    knownDefinitions.set(tree, definitions);
  }
  return definitions;
}

/** The document's terms that a clause uses and does not define, in order of first use. A plural counts as its singular. */
export function usedTerms(tree: ClauseTree, clause: Clause): readonly string[] {
  const pattern = patternOf(tree);
  if (pattern === null) return [];
  const own = new Set(definedTerms(clause));
  const used = new Set<string>();
  const definitions = definitionsOf(tree);
  for (const [, word] of clause.text.matchAll(pattern)) {
    const term = definitions.has(word!) ? word! : word!.replace(/(?:['’]s|e?s)$/u, '');
    const known = definitions.has(term) ? term : word!.replace(/s$/u, '');
    if (definitions.has(known) && !own.has(known)) used.add(known);
  }
  return [...used];
}

/** Terms beyond this number are not looked for: no document has so many. */
const MOST_TERMS = 2000;

function patternOf(tree: ClauseTree): RegExp | null {
  let pattern = knownPatterns.get(tree);
  if (pattern === undefined) {
    const terms = [...definitionsOf(tree).keys()].slice(0, MOST_TERMS).sort((one, other) => other.length - one.length);
    const words = terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
    pattern =
      terms.length === 0
        ? null
        : new RegExp(`(?<![\\p{Script=Latin}\\p{N}])((?:${words})(?:e?s)?)(?![\\p{Script=Latin}\\p{N}])`, 'gu');
    knownPatterns.set(tree, pattern);
  }
  return pattern;
}
