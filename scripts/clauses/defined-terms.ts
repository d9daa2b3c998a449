import type { Block } from './blocks/read-blocks.ts';
import type { Clause, ClauseTree } from './parse-clauses.ts';
import { readDefinitions } from './read-definitions.ts';

/** **Fees.** or **Fees** – at the start of a clause, where the clause stands under "Definitions". */
const DEFINITIONS = /\b(?:definitions?|defined\s+terms|interpretation|glossary)\b|定义/iu;

const knownTerms = new WeakMap<Block, readonly string[]>();
const knownDefinitions = new WeakMap<ClauseTree, ReadonlyMap<string, Clause>>();
const knownPatterns = new WeakMap<ClauseTree, RegExp | null>();

/** The terms that a clause defines, as written, in order: `“Fees” means`, `(the “Fees”)`, run in below "Definitions", or in a table of terms. */
export function definedTerms(clause: Clause): readonly string[] {
  let terms = knownTerms.get(clause.block);
  if (terms === undefined) {
    terms = readDefinitions(clause.text).map(({ term }) => term);
    knownTerms.set(clause.block, terms);
  }
  const amongDefinitions = clause.type === 'row' || DEFINITIONS.test(clause.parent?.title ?? '');
  const titled = clause.title !== '' && !clause.heading && amongDefinitions;
  if (!titled) return terms;
  const term = clause.title.replace(/["“”«»]/gu, '').trim();
  return terms.includes(term) ? terms : [term, ...terms];
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
