import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { firstFacts } from '../../scripts/check/adoption/first-facts.ts';
import { backDated } from '../../scripts/check/rules/back-dated.ts';

const TODAY = '2026-11-30';
const factsOf = (body: string) => {
  const { published, effective, notice } = firstFacts(body, TODAY, 30);
  return [published.value, effective.value, notice.value];
};
const PROMISE = 'We notify customers at least 45 days before a change of these terms takes effect.';

suite('the front matter of a text that is new here', () => {
  test('has the date and the period that the text states', () => {
    assert.deepEqual(factsOf(`# Harbour rules\n\nEffective date: 1 September 2026\n\n${PROMISE}\n`), [
      '2026-09-01',
      '2026-09-01',
      '45 days',
    ]);
  });

  test('is published today where the text takes effect later', () => {
    assert.deepEqual(factsOf('# Harbour rules\n\nEffective date: 1 March 2027\n'), [TODAY, '2027-03-01', '30 days']);
  });

  test('is of today where the text states no date, or several', () => {
    const two = '# Rules\n\nLast updated: 1 May 2026\n\nEffective date: 2 June 2026\n';
    for (const text of ['# Rules\n\nText.\n', two]) assert.deepEqual(factsOf(text), [TODAY, TODAY, '30 days']);
  });
});

test('only the day that a first text bears may be past', () => {
  const find = (body: string, published: string) =>
    [...backDated.find(draftOf(body, published) as never)].map(({ message }) => message);
  assert.deepEqual(find('Effective date: 1 September 2026', '2026-09-01'), []);
  assert.equal(find('Effective date: 1 September 2026', '2026-08-01').length, 1);
  assert.equal(find('Text.', '2026-09-01').length, 1);
});

/** As much of a draft as the rule looks at. */
function draftOf(text: string, published: string) {
  return {
    version: { published },
    previous: null,
    current: null,
    isNew: true,
    unmerged: true,
    frontMatter: { published, retired: null, version: '1', withdrawn: null, others: [] },
    tree: { clauses: [{ text, start: 1, block: { type: 'paragraph' } }] },
    desk: { today: TODAY },
    lineOf: () => 1,
  };
}
