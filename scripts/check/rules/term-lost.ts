import { definitionsOf } from '../../clauses/defined-terms.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';
import { readDefinitions } from '../../clauses/read-definitions.ts';
import type { Rule } from '../rule.ts';
import { definedElsewhere } from '../words/defined-elsewhere.ts';
import { foldTerm } from '../words/written-terms.ts';

export const termLost: Rule = {
  name: 'term-lost',
  level: 'error',
  what: 'A definition is deleted, and its term is used still',
  why: 'The clauses that use it say something else from then on, or nothing certain, and none of them shows as changed.',
  mend: 'Put the definition back, or write in each clause what is meant.',
  example: {
    wrong: {
      text: '“Fees” means a price.\n\nYou may copy the Documentation and owe the Fees.',
      before: {
        text: '“Fees” means a price.\n\n“Documentation” means our manuals.\n\nYou may copy the Documentation and owe the Fees.',
      },
    },
    right: {
      text: '“Fees” means a price.\n\nYou may copy the manuals and owe the Fees.',
      before: {
        text: '“Fees” means a price.\n\n“Documentation” means our manuals.\n\nYou may copy the Documentation and owe the Fees.',
      },
    },
  },
  *find(draft) {
    const { tree, previous, body } = draft;
    if (previous === null) return;
    const now = new Set([...definitionsOf(tree).keys()].map(foldTerm));
    const elsewhere = definedElsewhere(draft);
    for (const [term, clause] of definitionsOf(previous.tree)) {
      if (now.has(foldTerm(term)) || !isWhole(clause, term) || isMarked(body, term) || elsewhere(term)) continue;
      const uses = usesOf(tree, term);
      const [first] = uses;
      if (first === undefined || usesOf(previous.tree, term).length === 0) continue;
      const more = uses.length > 1 ? ` and ${uses.length - 1} more clause${uses.length > 2 ? 's' : ''}` : '';
      yield {
        line: first.start,
        endLine: first.end,
        message: `${nameClause(first, 'sentence')}${more} use${more === '' ? 's' : ''} “${term}”, and its definition is gone`,
        expected: 'its definition, or other words',
        example: `“${term}” means …`,
      };
    }
  },
};

/** Whether the clause was there to define the term; what was named in passing may be called so without it. */
function isWhole({ text, title }: Clause, term: string): boolean {
  return title === term || readDefinitions(text).some((each) => each.term === term && each.whole);
}

/** A term between marks may be defined in a way that is not read. */
function isMarked(body: string, term: string): boolean {
  return ['“', '"', '**', '„', '«', '‘', "'"].some((mark) => body.includes(mark + term));
}

/** The clauses that use a term as one: with its capital inside a sentence. */
function usesOf({ clauses }: ClauseTree, term: string): readonly Clause[] {
  const words = term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  // “General definitions” is a title, not a term.
  if (!/^\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:\p{Lu}|(?:of|and|or|for|the|to|by|in)\s)[\p{L}\p{N}'’-]*)*$/u.test(term))
    return [];
  const several = /\s/.test(term);
  const use = new RegExp(
    `${several ? '(?<![\\p{L}\\p{N}])' : '(?<=\\p{Ll}[,;)]?\\s[“"(]?)'}${words}(?:e?s|['’]s)?(?![\\p{L}\\p{N}-]| \\p{Lu})`,
    'u',
  );
  return clauses.filter(({ heading, text }) => !heading && use.test(text));
}
