import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Sample } from '../../scripts/check/alarm.ts';
import { checkDraft } from '../../scripts/check/check-draft.ts';
import { RULES } from '../../scripts/check/rules.ts';
import { draftOf } from '../worlds/sample-draft.ts';

const DEFINED =
  '“Fees” means a price.\n\n“Data” means files.\n\n“Order” means a form.\n\nA user sends content to an end.\n\n';
const PAY = { text: 'You must pay within 14 days.', before: { text: 'You must pay within 30 days.' } };

function note(words: string): Sample {
  return { ...PAY, yaml: `change: { ${words} }` };
}

/** What a rule must find (1), and what looks like it and is right (0). */
const CASES: readonly (readonly [rule: string, alarms: number, what: string, sample: Sample])[] = [
  ['figures-disagree', 1, 'a share', { text: 'You own fifty percent (5%) of it.' }],
  ['figures-disagree', 1, 'digits before words', { text: 'You have 30 (thirteen) days.' }],
  ['figures-disagree', 1, 'an amount', { text: 'You owe EUR 5,000 (fifty thousand euros).' }],
  ['figures-disagree', 1, 'two currencies', { text: 'You owe five thousand euros ($5,000).' }],
  ['figures-disagree', 1, 'German', { text: 'Binnen einundzwanzig (12) Tagen.' }],
  ['figures-disagree', 1, 'French', { text: 'Dans les quatre-vingt-dix (60) jours.' }],
  [
    'figures-disagree',
    0,
    'German and French',
    { text: 'Binnen einundzwanzig (21) Tagen.\n\nCinq cents (500) euros et soixante-douze (72) heures.' },
  ],
  [
    'figures-disagree',
    0,
    'thousands',
    { text: 'Two hundred fifty thousand dollars ($250,000.00), one hundred and eighty (180) days.' },
  ],
  [
    'figures-disagree',
    0,
    'a part of a figure',
    { text: 'Ninety-nine point nine percent (99.9%) of the time; see Article five (3).' },
  ],
  ['figures-disagree', 0, 'another unit', { text: 'Twelve months (365 days) with two (10 minute) breaks.' }],
  ['placeholder-left', 1, 'a name to insert', { text: 'The provider is [insert name].' }],
  ['placeholder-left', 1, 'days to come', { text: 'You must pay within XX days.' }],
  ['placeholder-left', 1, 'a section to come', { text: 'As Section XX says.' }],
  ['placeholder-left', 1, 'a reference that a word processor lost', { text: 'See Error! Reference source not found.' }],
  [
    'placeholder-left',
    0,
    'a line to write on, a link and a format',
    { text: 'Signature: ______\n\n[name](https://northwind.example)\n\nWe give discounts (e.g. XX% off).' },
  ],
  ['drafting-note', 1, 'a question', { text: 'You may leave. [AB: do we want this?]' }],
  ['drafting-note', 1, 'a mark of a merge', { text: 'You may leave.\n\n<<<<<<< HEAD\n\nYou must stay.' }],
  ['drafting-note', 1, 'a tracked change', { text: 'You may {--not--} leave.' }],
  [
    'drafting-note',
    0,
    'words in brackets and a Spanish word',
    { text: 'You [or your heirs] may leave.\n\nEN TODO CASO.' },
  ],
  ['word-doubled', 1, 'two words twice', { text: 'You break the rules of the of the house.' }],
  ['word-doubled', 1, 'two verbs that bind', { text: 'You must may leave.' }],
  [
    'word-doubled',
    0,
    'what is said twice',
    { text: 'We look from time to time to learn that that is so; your and your users’ Data.' },
  ],
  ['date-impossible', 1, 'an hour', { text: 'Open until 25:30.' }],
  ['date-impossible', 0, 'a ratio and a leap day', { text: 'Shares are 60:40 from 29 February 2028.' }],
  ['weekday-wrong', 1, 'German', { text: 'Ab Montag, dem 29. Dezember 2026.' }],
  ['weekday-wrong', 0, 'French', { text: 'Le mardi 29 décembre 2026.' }],
  ['bracket-unclosed', 1, 'a quotation mark', { text: 'The word “days means calendar days.' }],
  [
    'bracket-unclosed',
    0,
    'letters, inches and a list in brackets',
    { text: 'a) one, 24" wide;\n\nWe share data (with:\n\n- hosts,\n- banks).' },
  ],
  ['sentence-broken', 1, 'two stops', { text: 'You may leave.. You may stay.' }],
  ['sentence-broken', 0, 'short forms and an ellipsis', { text: 'Some, e.g., hosts. Acme S.r.l., too. And so on ...' }],
  [
    'word-misspelt',
    1,
    'the publisher',
    { text: 'All prices of Northwnd include tax.', settings: { publisher: 'Northwind AI' } },
  ],
  ['word-misspelt', 0, 'a name', { text: 'We use Zendexo to include tax. We include Zendexo.' }],
  [
    'address-malformed',
    0,
    'a package and an address',
    { text: 'Install foo@latest, write to legal@northwind.example.' },
  ],
  [
    'name-foreign',
    0,
    'a story and a defined role',
    { text: 'For example, Acme Inc. may ask. “Client” means you. The Client pays.' },
  ],
  ['name-foreign', 1, 'a company that acts', { text: 'Cobalt Ledger GmbH may audit you.' }],
  [
    'figures-contradict',
    1,
    'two laws',
    {
      text: '## Fees\n\nThis contract is governed by the laws of Austria.\n\n## Use\n\nIt is governed by the laws of Ireland.',
    },
  ],
  [
    'figures-contradict',
    0,
    'the same in other units',
    { text: '## Fees\n\nInvoices are due within one week.\n\n## Use\n\nInvoices are due within seven days.' },
  ],
  ['range-reversed', 1, 'dates', { text: 'From 1 March 2027 to 1 January 2027.' }],
  ['range-reversed', 0, 'dates and years', { text: 'From 1 March 2027 to 1 January 2028, between ten and 20 days.' }],
  ['table-broken', 1, 'a missing cell', { text: '| Plan | Fee |\n| --- | --- |\n| A | 5 |\n| B |' }],
  ['table-broken', 0, 'a title in the table', { text: '| Plan | Fee |\n| --- | --- |\n| **Small** |\n| A | 5 |' }],
  [
    'tiers-gap',
    1,
    'a cell without a figure',
    { text: '| Plan | Fee |\n| --- | --- |\n| A | 5 |\n| B | |\n| C | 7 |\n| D | 9 |' },
  ],
  [
    'term-lost',
    0,
    'a term that another document defines',
    {
      text: 'You may copy the Output.',
      before: { text: '“Output” means files.\n\nYou may copy the Output.' },
      beside: { code: 'title: "“Output” and more"' },
    },
  ],
  [
    'term-undefined',
    1,
    'costs and charges',
    { text: `${DEFINED}You pay the Overage Charges. We bill Overage Charges.` },
  ],
  [
    'term-undefined',
    0,
    'another name',
    { text: `${DEFINED}See the Terms of Use Agreement. See the Terms of Use Agreement.` },
  ],
  [
    'term-near-duplicate',
    1,
    'another spelling',
    { text: '“Authorized User” means you.\n\nEach Authorised User must pay.' },
  ],
  [
    'term-near-duplicate',
    1,
    'a slip',
    { text: '“Customer Content” means files.\n\nWe keep the Custmer Content safe.' },
  ],
  ['link-dangling', 1, 'an address without its scheme', { text: 'See [us](www.northwind.example).' }],
  [
    'link-dangling',
    0,
    'a page of a generator',
    { text: 'See [us](/privacy), [the code](code), [it](https://northwind.example/a.md).', beside: { code: '' } },
  ],
  ['anchor-dangling', 1, 'a place in another document', { text: 'See [it](code.md#fees).', beside: { code: '' } }],
  [
    'reference-mistitled',
    0,
    'a part of what has the title',
    { text: '## 1. Fees\n\n1.1 Pay.\n\n## 2. Use\n\nAny.\n\nSection 1.1 (Fees) and Section 2 (Use) stay.' },
  ],
  [
    'reference-dangling',
    1,
    'a letter too many',
    { text: '1. You may:\n\n   (a) stay;\n\n   (b) go.\n\n2. Use.\n\n3. See Section 1, Section 1(f).' },
  ],
  ['note-figure', 1, 'a day', note('summary: From 3 May 2027 you pay within 14 days.')],
  ['note-figure', 1, 'an amount', note('summary: You pay EUR 20 within 14 days.')],
  ['note-figure', 1, 'figures the other way round', note('summary: The period goes from 14 days to 30 days.')],
  [
    'note-figure',
    0,
    'what differs, and other units',
    note('summary: You pay within two weeks and no longer 30 days. That is 16 days less.'),
  ],
  ['note-reference', 0, 'a text without numbers', note('summary: Section 7 is new.')],
  [
    'audience-misspelt',
    1,
    'a product of the registry',
    { yaml: 'products: [visoin-api]', registry: { products: ['vision-api'], regions: [], cohorts: [] } },
  ],
  ['audience-misspelt', 0, 'the first product that is named', { yaml: 'products: [vision-api]' }],
  [
    'audience-unknown',
    1,
    'a region of no customer',
    { yaml: 'regions: [mars]', registry: { products: [], regions: ['us'], cohorts: [] } },
  ],
  [
    'audience-unknown',
    0,
    'new and existing customers',
    { yaml: 'effective: { new: 2026-12-31, existing: 2027-01-31 }' },
  ],
];

suite('a rule', () => {
  for (const [name, alarms, what, sample] of CASES) {
    test(`${name} ${alarms === 0 ? 'lets pass' : 'finds'} ${what}`, () => {
      const rule = RULES.find((each) => each.name === name)!;
      const found = checkDraft(draftOf(sample), [rule]).map(({ message }) => message);
      assert.equal(found.length, alarms, found.join('\n'));
    });
  }

  test('names the line of the fault, not that of the paragraph', () => {
    const draft = draftOf({ text: 'You may leave\nwhen you like,\nwithin fourteen (41) days,\nand return.' });
    const [found] = checkDraft(
      draft,
      RULES.filter(({ name }) => name === 'figures-disagree'),
    );
    const lines = draft.markdown.split('\n');
    assert.match(lines[found!.line - 1]!, /fourteen \(41\)/);
  });
});
