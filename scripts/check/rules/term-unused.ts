import { definedTerms, definitionsOf } from '../../clauses/defined-terms.ts';
import { findTermUses } from '../../clauses/find-term-uses.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const termUnused: Rule = {
  name: 'term-unused',
  level: 'warning',
  what: 'A term is defined and never used',
  why: 'A definition that governs nothing is a clause that was forgotten, or a term that is spelled otherwise where it is meant.',
  mend: 'Delete the definition, or use the term where it is meant.',
  example: {
    wrong: { text: '“Fees” means the price of a service.\n\nYou must pay the price.' },
    right: { text: '“Fees” means the price of a service.\n\nYou must pay the Fees.' },
  },
  *find({ tree, desk, id, body }) {
    const used = new Set(tree.clauses.flatMap((clause) => findTermUses(tree, clause).map(({ term }) => term)));
    const others = desk.documents.filter((document) => document.id !== id);
    for (const [term, clause] of definitionsOf(tree)) {
      // `(the “Fees”)` names in passing what the next sentence may call so; a sentence that only defines is there for the term.
      if (used.has(term) || !isDefinition(clause.text, term)) continue;
      if (countOf(body, term) > definedTerms(clause).filter((each) => each === term).length) continue;
      if (others.some(({ markdown }) => markdown.includes(term))) continue;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `“${term}” is defined in ${nameClause(clause, 'sentence')} and not used`,
        expected: 'a clause that uses the term',
      };
    }
  },
};

function isDefinition(text: string, term: string): boolean {
  const at = text.indexOf(term);
  const after = text.slice(at + term.length);
  return at !== -1 && at < 8 && /^\W{0,4}(?:\(.{0,40}\)\W*)?\s*(?:means|refers|is|are|has|includes)\b/.test(after);
}

/** How often a text holds a term, in any case: one used in small letters is used, if not well. */
function countOf(text: string, term: string): number {
  return text.toLowerCase().split(term.toLowerCase()).length - 1;
}
