import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { falseSentencesOn } from '../support/find-false-sentences.ts';
import { pageProse } from '../support/page-prose.ts';

const PAGE = { today: '2026-11-22', file: 'changes/terms/2/index.html' };
const RIGHT: readonly string[] = [
  'Version 6 takes effect on 15 December 2026.',
  'Version 5 took effect on 22 November 2026.',
  'It replaced the version of 1 September 2022.',
  'Version 2 was recorded on 1 May 2024; no other date is stated.',
  'A duty of customers is new: “Keep your keys safe, and tell us at once of any loss that you learn of”.',
  'One clause changes. 12 clauses keep their words (1 to 3.2). Section 1 covers 11 days.',
  'It says “14 days” instead of “30 days”.',
  'The text says of itself: “Last updated: 1 December 2026”.',
  'Section 4.1 (a), (b): see U.S. law, Inc. and others.',
];
const WRONG: readonly (readonly [kind: string, ...page: readonly string[]])[] = [
  ['what lies ahead is told as past', 'Version 6 took effect on 15 December 2026 for new customers.'],
  ['what lies ahead is told as past', 'Generative Code took its place on 26 February 2027.'],
  ['what lies ahead is told as past', 'In force since 23 November 2026.'],
  [
    'one sentence has two contrary effects',
    'A duty of customers is new: “Keep your keys safe, and tell us at once of any loss”.',
    'A duty of customers is gone: “Keep your keys safe, and tell us at once of any loss”.',
  ],
  ['a row is written with pipes', 'The table gains “Liveness | Says whether a face is there | Without approval”.'],
  ['a row is written with pipes', 'Columns: Function | What it does'],
  ['a quote is empty', 'It says “” instead of “fourteen”.'],
  ['a quote is empty', 'It adds “.”.'],
  ['a quote holds what generators read', 'Changes to “{% note %}”'],
  ['one of anything is many', '1 substantive, 1 editorial changes.'],
  ['one of anything is many', 'One version (1 clauses)'],
  ['a version lacks its article', 'It replaced version of 1 September 2022.'],
  ['a version lacks its article', 'The file of version of 1 October 2025 without its front matter.'],
  ['punctuation stands twice or alone', 'EU:: A right of customers is new'],
  ['punctuation stands twice or alone', '1.5 In this code:. In force'],
  ['punctuation stands twice or alone', 'Version 1 . First published'],
  ['an id stands for a name', 'ai-code-of-conduct took its place on 26 February 2025.'],
];

suite('a sentence that nobody would sign', () => {
  for (const [kind, ...page] of WRONG)
    test(`${kind}: ${page.at(-1)}`, () =>
      assert.deepEqual(new Set(falseSentencesOn(page, PAGE).map((found) => found.kind)), new Set([kind])));

  for (const sentence of RIGHT)
    test(`is not: ${sentence}`, () => assert.deepEqual(falseSentencesOn([sentence], PAGE), []));

  test('may stand in the text of the publisher, which is not the machine’s', () => {
    const html =
      '<main><h1>Terms &amp; more</h1><p class="lede">In force.</p><div class="doc x"><p>It took effect on 1 May 2030.<br>| a | b |</p><ul><li>1 days</li></ul></div><p>And <b>this</b> is ours.</p></main>';
    assert.deepEqual(pageProse(html), ['Terms & more', 'In force.', 'And this is ours.']);
  });
});
