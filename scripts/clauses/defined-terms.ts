import type { Block } from './blocks/read-blocks.ts';
import type { Clause, ClauseTree } from './parse-clauses.ts';
import { readDefinitions } from './read-definitions.ts';

/** **Fees.** or **Fees** – at the start of a clause, where the clause stands under "Definitions". */
const DEFINITIONS = /\b(?:definitions?|defined\s+terms|interpretation|glossary)\b|定义/iu;

const knownTerms = new WeakMap<Block, readonly string[]>();
const knownDefinitions = new WeakMap<ClauseTree, ReadonlyMap<string, Clause>>();

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
