import { anyOf } from '../../clauses/any-of.ts';
import { definitionsOf } from '../../clauses/defined-terms.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { foldTerm, writtenTerms } from '../written-terms.ts';

export const termUndefined: Rule = {
  name: 'term-undefined',
  level: 'warning',
  what: 'A phrase is written as a defined term, and nothing defines it',
  why: 'Capitals tell the reader to look for a definition; without one, each side reads its own into it.',
  mend: 'Define the term, write the one that is meant, or write it in small letters.',
  example: {
    wrong: {
      text: '“Fees” means a price. “Data” means files. “Order” means a form.\n\nA customer sends content.\n\nWe keep Customer Content safe.\n\nYou own the Customer Content.',
    },
    right: {
      text: '“Fees” means a price. “Data” means files. “Order” means a form.\n\nWe keep the Data safe.\n\nYou own the Data.',
    },
  },
  *find(draft) {
    const own = definitionsOf(draft.tree);
    if (own.size < FEWEST_DEFINITIONS) return;
    // A section may be called by its title as if it were a term.
    const titles = draft.tree.clauses.flatMap(({ title }) => (title === '' ? [] : [title]));
    const defined = new Set([...own.keys(), ...titles].map(foldTerm));
    const elsewhere = definedElsewhere(draft);
    const small = new Set(draft.body.match(/(?<![\p{L}'’-])\p{Ll}+/gu));
    for (const { phrase, clauses } of writtenTerms(draft.tree)) {
      const folded = foldTerm(phrase);
      if (clauses.length < 2 || !TERM_LIKE.test(folded) || defined.has(folded) || elsewhere(phrase)) continue;
      // "Authorized Users and Customer Data" is two terms, each of which may be defined.
      if (folded.split(' ').some((_, index, words) => defined.has(words.slice(index).join(' ')))) continue;
      // Names of companies, places and products are made of words that stand nowhere in small letters.
      if (!phrase.split(/[\s-]/).every((word) => small.has(word.toLowerCase()) || small.has(foldTerm(word)))) continue;
      const clause = clauses[0]!;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `“${phrase}” is written as a term in ${clauses.length} clauses, first in ${nameClause(clause, 'sentence')}, and nothing defines it`,
        expected: 'a definition, here or in a document of the same contract',
        example: `“${phrase}” means …`,
      };
    }
  },
};

/** A text that defines less leaves its terms to another document, or to common sense. */
const FEWEST_DEFINITIONS = 3;

/** What contracts define; names of products, laws and places have capitals of their own. */
const TERM_LIKE = new RegExp(
  `(?:^| )${anyOf([
    ...['account', 'affiliate', 'agreement', 'application', 'content', 'controller', 'credential', 'customer', 'data'],
    ...['date', 'documentation', 'fee', 'feedback', 'information', 'input', 'integration', 'material', 'offering'],
    ...['order', 'output', 'period', 'personnel', 'platform', 'processor', 'product', 'property', 'purpose'],
    ...['representative', 'right', 'service', 'site', 'software', 'subscription', 'support', 'system', 'term', 'user'],
  ])}$`,
);

/** Whether another document of the publisher defines a phrase: codes and policies take their terms from the agreement. */
function definedElsewhere({ desk, id }: Draft): (phrase: string) => boolean {
  const texts = desk.documents.filter((document) => document.id !== id).map(({ markdown }) => markdown);
  return (phrase) =>
    desk.documents.some(({ title }) => title.includes(phrase)) ||
    texts.some((text) => ['“', '"', '**'].some((mark) => text.includes(mark + phrase)));
}
