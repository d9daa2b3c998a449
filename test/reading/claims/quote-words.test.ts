import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { quote, shorten } from '../../../scripts/reading/quote-words.ts';

suite('a quotation', () => {
  for (const [text, expected] of [
    ['pay within 14 days', '“pay within 14 days”'],
    ['“Fees” are due;', '“‘Fees’ are due”'],
    ['Pro | 20 users', '“Pro”, “20 users”'],
    ['use {{ site.contact }} to tell us', '“use … to tell us”'],
    ['{% data variables.contact %} {% endnote %}', 'a placeholder'],
    ['site.contact }} to tell us', '“… to tell us”'],
    ['sort the ropes, store the...', '“sort the ropes, store the…”'],
    ['tell us by {{ site.cont', '“tell us by …”'],
    ['the set {a, b}', '“the set {a, b}”'],
  ] as const)
    test(`${text} → ${expected}`, () => assert.equal(quote(text), expected));
});

test('a quotation that is cut keeps the rule after its condition', () => {
  assert.equal(
    shorten(
      'If you fail to mend the boat within the time that the harbour master has given you, we may tow it to the yard at your expense',
      80,
    ),
    'If you fail to mend the boat within …, we may tow it to the yard at your expense',
  );
  assert.equal(
    shorten('If it rains, we may close the quay and the slipway for the day and the night', 60),
    'If it rains, we may close the quay and the slipway for the …',
  );
});
