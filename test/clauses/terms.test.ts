import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { definedTerms, definitionsOf } from '../../scripts/clauses/defined-terms.ts';
import { findTermUses } from '../../scripts/clauses/find-term-uses.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';

const DEFINING: readonly (readonly [markdown: string, terms: readonly string[]])[] = [
  ['“Fees” means what we charge.', ['Fees']],
  ['"Fees" shall mean what we charge.', ['Fees']],
  ['**“Fees”** means what we charge.', ['Fees']],
  ['“**Fees**” has the meaning in Section 2.', ['Fees']],
  ['“Fees” or “Charges” means what we charge.', ['Fees', 'Charges']],
  ['“Party”, “Parties” and “Side” mean you and us.', ['Party', 'Parties', 'Side']],
  ['“Fees” (and “Charges”) means what we charge.', ['Fees', 'Charges']],
  ['An "Account" represents your relation with us.', ['Account']],
  ['The “Agreement” refers, collectively, to these terms.', ['Agreement']],
  ['“Fees”: what we charge.', ['Fees']],
  ['Harbour Data (the “Provider”) and you (“you” or “Customer”) agree.', ['Provider', 'you', 'Customer']],
  ['The sides (each, a “Party” and together the “Parties”) agree.', ['Party', 'Parties']],
  ['本公司（以下简称“港口”）提供服务。', ['港口']],
  ['“服务”是指本公司提供的软件。', ['服务']],
  ['The word “may” is used as in common speech.', []],
  ['We say “include” or “including” to give examples; “including” means without limit.', []],
  ['Choose “Close account” to leave.', []],
  ['Rights are reserved (see the page “Notices” of our site).', []],
];

suite('the terms that a clause defines', () => {
  for (const [markdown, terms] of DEFINING)
    test(`${terms.join(', ') || 'none'} in ${markdown}`, () => {
      assert.deepEqual(definedTerms(parseClauses(markdown).clauses[0]!), terms);
    });

  test('are its run-in title below the heading "Definitions"', () => {
    const { clauses } = parseClauses('## Definitions\n\n**Fees.** What we charge.\n\n## Use\n\n**Care.** Take care.\n');
    assert.deepEqual(clauses.flatMap(definedTerms), ['Fees']);
  });
});

test('A document knows where each term is defined first, and a clause which terms of others it uses', () => {
  const tree = parseClauses(
    [
      '“Customer Data” means what Customers store.',
      '“Customer” means who pays the Fees.',
      '“Fees” means charges. “Fees” means prices.',
      'Each Customer keeps its Customer Data. Customerless visitors pay no Fee.',
    ].join('\n\n'),
  );
  assert.deepEqual(
    [...definitionsOf(tree)].map(([term, { index }]) => [term, index]),
    [
      ['Customer Data', 0],
      ['Customer', 1],
      ['Fees', 2],
    ],
  );
  assert.deepEqual(
    tree.clauses.map((clause) => findTermUses(tree, clause).map(({ term }) => term)),
    [['Customer'], ['Fees'], [], ['Customer', 'Customer Data']],
  );
});

suite('A term is used, and not merely part of a longer name', () => {
  const TERMS =
    '“Services” means boats.\n\n“Harbour Light” means us.\n\n“Customer” means you.\n\n“Code” means rules.\n\n';
  for (const [text, terms] of [
    ['This Services Agreement ends in spring.', []],
    ['Read the AI Services Code of Conduct.', []],
    ['Read the Harbour Light Acceptable Use Policy, and use the Services.', ['Services']],
    ['The Services are free.', ['Services']],
    ['Boats are Services. Customer pays.', ['Services', 'Customer']],
    ['Suspend Services at once, and suspend nothing else.', ['Services']],
    ['Premium Services cost more.', []],
    ['Each Customer’s Services are kept.', ['Customer', 'Services']],
    ['We keep the Services of Customer.', ['Services', 'Customer']],
    ['Our Code of Honour is a book.', []],
    ['In “Services” we trust; Harbour Light too.', ['Services', 'Harbour Light']],
  ] as const)
    test(`in: ${text}`, () => {
      const tree = parseClauses(`${TERMS}${text}`);
      const clause = tree.clauses.at(-1)!;
      const uses = findTermUses(tree, clause);
      assert.deepEqual(
        uses.map(({ term }) => term),
        terms,
      );
      for (const { term, start, end } of uses) assert.ok(clause.text.slice(start, end).startsWith(term));
    });
});
