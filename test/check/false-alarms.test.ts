import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Sample } from '../../scripts/check/alarm.ts';
import { checkDraft } from '../../scripts/check/check-draft.ts';
import { RULES } from '../../scripts/check/rules.ts';
import { draftOf } from '../worlds/sample-draft.ts';

const DEFINED =
  '“Fees” means a price.\n\n“Data” means files.\n\n“Order” means a form.\n\nA user sends content to an end.\n\n';

/** What real terms hold that looks like a mistake and is none, and what is one after all. */
const CASES: readonly (readonly [rule: string, what: string, sample: Sample, alarms: number])[] = [
  [
    'lead-in-empty',
    'sections below announce what the sentence does',
    { text: '## A\n\nWe collect the following kinds of information:\n\n### B\n\nNames.' },
    0,
  ],
  ['lead-in-empty', 'a place to fill in', { text: '## A\n\n- Version:\n- Role:\n' }, 0],
  [
    'lead-in-empty',
    'an item whose own list is set in one row with it',
    { text: '- We permit machine accounts in these cases alone:\n- for tests;\n- for builds.' },
    0,
  ],
  [
    'lead-in-empty',
    'an item beside which the next rule stands',
    { text: '- We permit machine accounts in these cases alone:\n- You may leave.\n- You may return.' },
    1,
  ],
  [
    'lead-in-empty',
    'a line that turns the page',
    { text: 'Go to next chapter Support for those who hold regattas:' },
    0,
  ],
  [
    'lead-in-empty',
    'a table of contents',
    { text: '# Contents\n\n- [All that you need to know about the fees:](#fees)\n\n# Fees\n\nNone.' },
    0,
  ],
  ['heading-unspaced', 'a numbered title', { text: '##4. Deception\n\nYou may leave.' }, 1],
  ['heading-unspaced', 'the number of an issue', { text: '#12 is open.' }, 0],
  ['heading-by-accident', 'a short sentence', { text: 'This Policy applies to every use.\n---\nYou may leave.' }, 1],
  ['heading-by-accident', 'a title with a stop', { text: '12.11 No Third-Party Beneficiaries.\n---\nNone.' }, 0],
  ['raw-html', 'tags on one line', { text: 'You <b>must</b> not <i>leave</i>.' }, 1],
  [
    'date-brought-forward',
    'a date that cannot be read',
    { yaml: 'version: 1\neffective: x: y', before: { yaml: 'version: 1\neffective: 2027-02-01' } },
    0,
  ],
  [
    'date-moved',
    'a group of customers whose date is gone',
    {
      yaml: 'version: 1\neffective: { new: 2027-02-01 }',
      before: { yaml: 'version: 1\neffective: { new: 2027-02-01, existing: 2027-01-04 }' },
    },
    1,
  ],
  [
    'date-moved',
    'a first date that nobody was told',
    {
      yaml: 'version: 1\neffective: 2027-02-01\npostponed: { from: 2026-10-01, reason: Time. }',
      before: { yaml: 'version: 1\neffective: 2027-01-04' },
    },
    1,
  ],
  [
    'notice-too-short',
    'a date for new customers alone, which binds the others as well',
    {
      yaml: 'published: 2026-12-01\neffective: { new: 2026-12-01 }',
      text: 'You must pay.',
      before: { yaml: 'notice: 30 days' },
    },
    1,
  ],
  ['back-dated', 'an end in the past', { yaml: 'version: 1\nretired: 2024-01-01', before: { yaml: 'version: 1' } }, 1],
  ['text-missing', 'the text to fill in', { text: '# Terms\n\nThese terms apply to …' }, 1],
  ['text-missing', 'nothing but a blank line', { text: '\n' }, 1],
  ['label-out-of-order', 'a number that stands below another clause', { text: '1. A.\n\n   2\\. B.\n\n3\\. C.' }, 0],
  ['label-out-of-order', 'a series that begins anew', { text: '(a) one\n\n(b) two\n\n## Next\n\n(a) one' }, 0],
  ['label-out-of-order', 'romans after letters', { text: '(h) one\n\n(i) two\n\n(j) three' }, 0],
  ['label-out-of-order', 'the same number twice', { text: '4.1 You may leave.\n\n4.1 You must pay.' }, 1],
  [
    'reference-dangling',
    'a law',
    { text: '1. A.\n\n2. B, see Section 1.\n\n3. See Section 512 of the Copyright Act.' },
    0,
  ],
  [
    'reference-dangling',
    'another document',
    { text: '1. A.\n\n2. See Section 1.\n\n3. See Section 9 of the Order Form.' },
    0,
  ],
  [
    'reference-dangling',
    'clauses, in a text of sections',
    { text: '1. A.\n\n2. See Section 1.\n\n3. Clause 11 of the standard clauses; Clause 12(a) applies.' },
    0,
  ],
  [
    'reference-dangling',
    'a letter within a paragraph',
    { text: '1. You may (a) stay or (b) go.\n\n2. See Section 1(b).\n\n3. C.' },
    0,
  ],
  [
    'reference-moved',
    'a clause that is gone',
    {
      text: '## 1. Fees\n\nSee Section 2.',
      before: { text: '## 1. Fees\n\nSee Section 2.\n\n## 2. End\n\nYou may leave.' },
    },
    0,
  ],
  ['term-undefined', 'a company and its product', { text: `${DEFINED}See Acme Content.\n\nSee the Acme Content.` }, 0],
  [
    'term-undefined',
    'a part of a longer term',
    { text: `“Confidential Data” means secrets.\n\n${DEFINED}keep Confidential Data.\n\nthe Confidential Data` },
    0,
  ],
  [
    'term-undefined',
    'the title of a section',
    { text: `${DEFINED}## User Content\n\nSee the User Content.\n\nsee User Content.` },
    0,
  ],
  [
    'term-undefined',
    'a term that stands twice and nowhere defined',
    { text: `${DEFINED}See the User Content.\n\nsee the User Content.` },
    1,
  ],
  [
    'term-undefined',
    'a term that another document defines',
    {
      text: `${DEFINED}See the User Content.\n\nsee the User Content.`,
      beside: { code: 'title: "“User Content” and so on"' },
    },
    0,
  ],
  [
    'term-unused',
    'a title that runs into its paragraph',
    { text: '## 1. Definitions\n\n**Interpretation.** Words in the singular include the plural.' },
    0,
  ],
  ['term-near-duplicate', 'a plural', { text: '“User Account” means a login.\n\nwe close User Accounts.' }, 0],
  [
    'term-near-duplicate',
    'a plural inside',
    { text: '“Payment Services Provider” means a bank.\n\nsee the Payment Service Provider.' },
    1,
  ],
  [
    'term-defined-twice',
    'two introductions in passing',
    { text: 'Use our page (the “Site”).\n\nUse this page (the “Site”).' },
    0,
  ],
  ['term-defined-twice', 'who “you” are', { text: '“You” means a customer.\n\n“You” means a visitor.' }, 0],
  ['heading-by-accident', 'a title with a stop', { text: '12.11 No Third-Party Beneficiaries.\n---\n\nNone.' }, 0],
  ['heading-unspaced', 'a number', { text: '#1 in quality.' }, 0],
  ['emphasis-unclosed', 'escaped stars, and a line to write on', { text: 'Name: \\*\\* and \\_\\_\\_\\_' }, 0],
  ['raw-html', 'a comment, a line break and code', { text: '<!-- note -->\n\n| a |\n| --- |\n| b<br>c |\n\n`<b>`' }, 0],
  ['invisible-characters', 'an emoji and a Persian word', { text: 'Welcome 👩‍💻 می‌خواهم' }, 0],
  [
    'notice-clause-changed',
    'notice of a change to something else',
    {
      text: 'We will notify you 3 days before changes to the beta.',
      before: { text: 'We will notify you 9 days before changes to the beta.' },
    },
    0,
  ],
  [
    'dates-disagree',
    'a date of something else',
    {
      yaml: 'effective: 2027-01-04',
      text: 'Regulation 2016/679 has been in effect since May 25, 2018, and we follow it in all that we do, in each country, for each of our customers and their users, as far as it applies.',
    },
    0,
  ],
  [
    'notice-too-short',
    'new customers',
    {
      yaml: 'published: 2026-12-01\neffective: { new: 2026-12-01, existing: 2026-12-31 }',
      text: 'You must pay.',
      before: { yaml: 'notice: 30 days', text: 'You may pay.' },
    },
    0,
  ],
  [
    'notice-too-short',
    'a reason that customers are told',
    {
      yaml: 'published: 2026-12-01\neffective: 2026-12-02\nchange: { exception: required by law }',
      text: 'You must pay.',
      before: { yaml: 'notice: 30 days', text: 'You may pay.' },
    },
    0,
  ],
  [
    'notice-too-short',
    'a change of spelling',
    {
      yaml: 'published: 2026-12-01\neffective: 2026-12-02',
      text: 'You must pay within a month.',
      before: { yaml: 'notice: 30 days', text: 'You must pay wihtin a month.' },
    },
    0,
  ],
  [
    'notice-too-short',
    'a shorter promise brought by the change itself',
    {
      yaml: 'published: 2026-12-01\neffective: 2026-12-02\nnotice: 1 day',
      text: 'You must pay.',
      before: { yaml: 'notice: 30 days', text: 'You may pay.' },
    },
    1,
  ],
];

suite('the check', () => {
  for (const [name, what, sample, alarms] of CASES) {
    test(`${name} ${alarms === 0 ? 'lets pass' : 'finds'} ${what}`, () => {
      const rule = RULES.find((each) => each.name === name)!;
      const found = checkDraft(draftOf(sample), [rule]).map(({ message }) => message);
      assert.equal(found.length, alarms, found.join('\n'));
    });
  }
});
