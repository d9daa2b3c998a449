import { anyOf } from '../../clauses/any-of.ts';
import { definitionsOf } from '../../clauses/defined-terms.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { languageOf } from '../../reading/sentences/language.ts';
import { isKnownWord } from '../../reading/words/known-words.ts';
import type { Rule } from '../rule.ts';
import { definedElsewhere } from '../words/defined-elsewhere.ts';
import { foldTerm, writtenTerms } from '../words/written-terms.ts';

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
    const small = new Set(draft.body.replace(ADDRESS, ' ').match(/(?<![\p{L}'’-])\p{Ll}+/gu));
    if (languageOf(draft.tree.clauses) !== 'en') return;
    for (const { phrase: written, clauses } of writtenTerms(draft.tree)) {
      // "Your Content" and "Additional Services" are theirs, whoever they are.
      const phrase = written.replace(OWNED, '');
      const folded = foldTerm(phrase);
      if (folded === '' || (!folded.includes(' ') && (phrase !== written || clauses.length < 2 || !ALONE.test(folded))))
        continue;
      if (!TERM_LIKE.test(folded) || defined.has(folded)) continue;
      // "Authorized Users and Customer Data" is two terms, each of which may be defined.
      if (folded.split(' ').some((_, index, words) => defined.has(words.slice(index).join(' ')))) continue;
      // Names of companies, places and products are made of words that stand nowhere in small letters.
      if (
        !isOfContracts(phrase) &&
        !phrase.split(/[\s-]/).every((word) => small.has(word.toLowerCase()) || small.has(foldTerm(word)))
      )
        continue;
      if (countUses(clauses, phrase) < 2 || elsewhere(phrase)) continue;
      const clause = clauses[0]!;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `“${phrase}” is written as a term in ${clauses.length === 1 ? 'one clause, ' : `${clauses.length} clauses, first in `}${nameClause(clause, 'sentence')}, and nothing defines it`,
        expected: 'a definition, here or in a document of the same contract',
        example: `“${phrase}” means …`,
      };
    }
  },
};

/** Overage Charges, Audit Costs: whatever they are, no company and no place is called so. */
function isOfContracts(phrase: string): boolean {
  return PAID_OR_DUE.test(foldTerm(phrase)) && phrase.split(/[\s-]/).every((word) => isKnownWord(word));
}

const PAID_OR_DUE =
  / (?:charge|cost|credit|deliverable|expense|fee|incident|loss|obligation|payment|period|price|surcharge)$/;

/** From two uses on, be they of one clause, the capitals are no slip; “Terms of Use Agreement” is one name. */
function countUses(clauses: readonly Clause[], phrase: string): number {
  const use = new RegExp(
    `(?<!\\p{Lu}[\\p{L}'’-]{0,30}\\s(?:of|for|and|&)\\s)(?<!\\p{Lu}[\\p{L}'’-]{0,30}\\s)${phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`,
    'gu',
  );
  return clauses.reduce((sum, { text }) => sum + (text.match(use)?.length ?? 0), 0);
}

const ADDRESS = /\S*(?:@|:\/\/|www\.|\p{L}\.\p{L})\S*/gu;
const OWNED = /^(?:(?:Our|Your|Their|Its|My|Certain|Additional|Other|All|Any|Such|These|Those|Each|The) )+/u;
/** Of one word these are terms of contracts; “Use”, “Date” and “Code” are many things besides. */
const ALONE =
  /^(?:affiliate|content|customer data|deliverable|documentation|feedback|fee|input|output|order|personnel|platform|processor|controller|service|software|subscription|site)$/;

/** A text that defines less leaves its terms to another document, or to common sense. */
const FEWEST_DEFINITIONS = 3;

/** What contracts define; names of products, laws and places have capitals of their own. */
const TERM_LIKE = new RegExp(
  `(?:^| )${anyOf([
    ...[
      'account',
      'affiliate',
      'agreement',
      'application',
      'audit',
      'charge',
      'claim',
      'code',
      'component',
      'content',
      'contract',
    ],
    ...[
      'controller',
      'cost',
      'credential',
      'credit',
      'customer',
      'data',
      'date',
      'deliverable',
      'documentation',
      'environment',
    ],
    ...[
      'equipment',
      'event',
      'expense',
      'fee',
      'feedback',
      'incident',
      'indemnitee',
      'information',
      'input',
      'integration',
      'key',
    ],
    ...[
      'level',
      'licen[cs]e',
      'limit',
      'list',
      'loss',
      'mark',
      'material',
      'model',
      'obligation',
      'offering',
      'order',
      'output',
    ],
    ...[
      'partner',
      'party',
      'payment',
      'period',
      'personnel',
      'plan',
      'platform',
      'policy',
      'price',
      'processor',
      'product',
      'property',
    ],
    ...[
      'purpose',
      'record',
      'representative',
      'request',
      'result',
      'right',
      'schedule',
      'seat',
      'service',
      'site',
      'software',
    ],
    ...[
      'specification',
      'statement',
      'submission',
      'subscription',
      'support',
      'system',
      'tax',
      'term',
      'territory',
      'tier',
    ],
    ...['transaction', 'use', 'user', 'volume', 'work'],
  ])}$`,
);
