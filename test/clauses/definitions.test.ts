import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readDefinitions } from '../../scripts/clauses/read-definitions.ts';

/** Ways to define a term, each with sentences that do and sentences that only look so. */
const WAYS: readonly {
  readonly way: string;
  readonly yes: readonly (readonly [string, string])[];
  readonly no: readonly string[];
}[] = [
  {
    way: 'means',
    yes: [
      ['“Fees” means what you pay.', 'Fees'],
      ['"Fees" means what you pay.', 'Fees'],
      ['‘Fees’ means what you pay.', 'Fees'],
      ['The term “Fees” means what you pay.', 'Fees'],
      ['As used in this Agreement, “Fees” means what you pay.', 'Fees'],
      ['“we” means Harbour Data.', 'we'],
    ],
    no: [
      'We may change what “Fees” means.',
      'Section 2 explains how the term “Fees” means more than a price.',
      '“including” means without limitation.',
      'Fees means what you pay.',
      'The word “may” meanders through this text.',
    ],
  },
  {
    way: 'in other languages',
    yes: [
      ['„Gebühren“ bezeichnet die Preise.', 'Gebühren'],
      ['Die Preise (im Folgenden „Gebühren“ genannt) sind fest.', 'Gebühren'],
      ['Die Preise, nachfolgend „Gebühren“, sind fest.', 'Gebühren'],
      ['« Frais » désigne les prix.', 'Frais'],
      ['Les prix (ci-après dénommés les « Frais ») sont fixes.', 'Frais'],
      ['Les prix, ci-après « Frais », sont fixes.', 'Frais'],
      ['Los precios (en adelante, las «Tarifas») son fijos.', 'Tarifas'],
      ['本規約において「料金」とは代金をいう。', '料金'],
    ],
    no: ['Klicken Sie auf „Weiter“ und „Ende“.', 'Les prix (voir la page « Frais » du site) sont fixes.'],
  },
  {
    way: 'shall mean',
    yes: [
      ['“Fees” shall mean prices.', 'Fees'],
      ['“Fees” will mean prices.', 'Fees'],
    ],
    no: ['“Fees” shall be paid.'],
  },
  {
    way: 'has the meaning',
    yes: [
      ['“Fees” has the meaning set out in Section 4.', 'Fees'],
      ['“Fees” shall have the meaning given in the Order.', 'Fees'],
      ['“Fees” has the following meaning: prices.', 'Fees'],
    ],
    no: ['“Fees” has no meaning here.', '“Fees” has the effect of a price.'],
  },
  {
    way: 'has the same meaning as',
    yes: [
      ['“Controller” has the same meaning as in the GDPR.', 'Controller'],
      ['“Controller” and “Processor” have the same meaning as in the GDPR.', 'Controller, Processor'],
    ],
    no: ['“Controller” has the same duties as before.'],
  },
  {
    way: 'refers to',
    yes: [
      ['“Site” refers to our pages.', 'Site'],
      ['The “Agreement” refers, collectively, to these terms.', 'Agreement'],
    ],
    no: ['Section 4 refers to “Fees”.', 'We may explain what “Site” refers to.'],
  },
  {
    way: 'represents, denotes, signifies, stands for',
    yes: [
      ['An "Account" represents your relation with us.', 'Account'],
      ['“Fees” denotes the prices.', 'Fees'],
      ['“Fees” signifies the prices.', 'Fees'],
      ['“SLA” stands for the service level agreement.', 'SLA'],
    ],
    no: ['You stand for “Fees”.', 'The seller represents “Fees” to be paid.'],
  },
  {
    way: 'is defined, is to be read as',
    yes: [
      ['“Fees” is defined in Section 4.', 'Fees'],
      ['“Fees” are defined as prices.', 'Fees'],
      ['“Days” are to be read as working days.', 'Days'],
    ],
    no: ['“Fees” is not defined.', 'Every defined term, such as “Fees”, is explained.'],
  },
  {
    way: 'includes',
    yes: [
      ['“Content” includes text and images.', 'Content'],
      ['“Personal Data” includes names.', 'Personal Data'],
    ],
    no: [
      '“Content” does not include sound.',
      'Section 4 “Fees” includes the list of prices.',
      'The page “Pricing” includes a table.',
      '“may” includes “may not”.',
    ],
  },
  {
    way: 'is, are',
    yes: [
      ['“Output” is what the Services return.', 'Output'],
      ['“Fees” are the charges for the Services.', 'Fees'],
      ['“Fees” are charges that an Order names.', 'Fees'],
      ['“You” are whoever signs.', 'You'],
      ['“Customer” is a company that signs an Order.', 'Customer'],
    ],
    no: [
      '“Delete” is shown in red.',
      'The button “Delete” is the only way to do so.',
      'The Services are provided “AS IS” and “AS AVAILABLE”.',
      '“I agree to the Terms.” is what the box says.',
      '“may” is a word of permission.',
      '“Fees” are not refunded.',
    ],
  },
  {
    way: 'a colon or a dash at the start',
    yes: [
      ['“Fees”: what you pay.', 'Fees'],
      ['“Fees” – what you pay.', 'Fees'],
      ['“Fees” — what you pay.', 'Fees'],
      ['“Fees” - what you pay.', 'Fees'],
    ],
    no: ['See “Fees”: it explains prices.', '“Fees”-related questions go to support.'],
  },
  {
    way: 'in brackets',
    yes: [
      ['You pay for the Services (“Fees”).', 'Fees'],
      ['You pay the prices (the "Fees").', 'Fees'],
      ['Harbour Data (“we”, “us” or “our”) runs the Site.', 'we, us, our'],
      ['The sides (each, a “Party” and together the “Parties”) agree.', 'Party, Parties'],
      ['The prices (hereinafter referred to as the “Fees”) are due.', 'Fees'],
    ],
    no: [
      'You pay the prices (see “Fees”).',
      'You pay the prices (the list named “Fees” on our site).',
      'Without warranty (“as is”).',
      'We give examples (“including”).',
    ],
  },
  {
    way: 'is called, hereinafter',
    yes: [
      ['These prices are called the “Fees”.', 'Fees'],
      ['The company is referred to as “Customer”.', 'Customer'],
      ['Harbour Data, hereinafter “Provider”, runs the Site.', 'Provider'],
      ['We call these the “Fees”.', 'Fees'],
    ],
    no: [
      'Open the page called “Pricing”.',
      'The company was formerly known as “Harbour”.',
      'Such messages are called “spam”.',
    ],
  },
  {
    way: 'we mean',
    yes: [
      ['By “Fees” we mean what you pay.', 'Fees'],
      ['When we say “Services”, we mean all that we offer.', 'Services'],
      ['When we use the term “Content”, it refers to text.', 'Content'],
      ['When we say “we”, “us” or “our”, we mean Harbour Data.', 'we, us, our'],
    ],
    no: ['By clicking “Accept” you agree.', 'When we say “no”, stop.', 'By “Fees” being paid, we are bound.'],
  },
  {
    way: 'several terms, words between',
    yes: [
      ['“Fees” or “Charges” means prices.', 'Fees, Charges'],
      ['“Party”, “Parties” and “Side” mean you and us.', 'Party, Parties, Side'],
      ['“Fees” (and “Charges”) means prices.', 'Fees, Charges'],
      ['“Fees” also means taxes.', 'Fees'],
      ['“Fees” together means all prices.', 'Fees'],
      ['“Fees”, as used herein, means prices.', 'Fees'],
    ],
    no: ['“Fees” never means taxes.', '“Fees” and nothing else is due.'],
  },
  {
    way: 'other languages',
    yes: [
      ['„Gebühren“ bezeichnet die Preise.', 'Gebühren'],
      ['« Frais » désigne les prix.', 'Frais'],
      ['«Tarifas» significa los precios.', 'Tarifas'],
      ['“服务”是指本公司提供的软件。', '服务'],
      ['本公司（以下简称“港口”）提供服务。', '港口'],
      ['「手数料」とは、料金をいう。', '手数料'],
    ],
    no: ['Siehe „Gebühren“.', '请阅读“服务”。'],
  },
];

suite('a sentence defines a term', () => {
  for (const { way, yes, no } of WAYS) {
    for (const [sentence, terms] of yes)
      test(`${way}: ${sentence}`, () =>
        assert.equal(
          readDefinitions(sentence)
            .map(({ term }) => term.trim())
            .join(', '),
          terms,
        ));
    for (const sentence of no)
      test(`${way}, but not: ${sentence}`, () => assert.deepEqual(readDefinitions(sentence), []));
  }

  test('as a whole, or in passing', () => {
    assert.deepEqual(
      readDefinitions('“Fees” means the prices of Harbour Data (the “Provider”).').map(({ term, whole }) => [
        term,
        whole,
      ]),
      [
        ['Fees', true],
        ['Provider', false],
      ],
    );
  });

  test('once, where it stands first', () => {
    assert.deepEqual(readDefinitions('Prices (“Fees”). “Fees” means prices.'), [{ term: 'Fees', at: 7, whole: false }]);
  });

  test('in no more time than its length allows', () => {
    const started = performance.now();
    for (const piece of ['“A” or ', '(“A” ', '“A” (', 'hereinafter “', 'By the term “A”, ', '‘A’ ', '“'.repeat(3)])
      readDefinitions(piece.repeat(20_000));
    assert.ok(performance.now() - started < 5_000);
  });
});
