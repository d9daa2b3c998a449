import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  compareSignificance,
  greatestSignificance,
  isLessSignificant,
  type Significance,
} from '../../scripts/law/significance.ts';

suite('of significances', () => {
  test('the weightiest stands first', () => {
    const mixed: Significance[] = ['editorial', 'substantive', 'clarifying', 'editorial'];
    assert.deepEqual(mixed.sort(compareSignificance), ['substantive', 'clarifying', 'editorial', 'editorial']);
  });

  test('the greatest is the weightiest of several, and editorial of none', () => {
    assert.equal(greatestSignificance(['editorial', 'clarifying']), 'clarifying');
    assert.equal(greatestSignificance(['clarifying', 'substantive']), 'substantive');
    assert.equal(greatestSignificance([]), 'editorial');
  });

  for (const [one, other, less] of [
    ['clarifying', 'substantive', true],
    ['editorial', 'clarifying', true],
    ['substantive', 'clarifying', false],
    ['clarifying', 'clarifying', false],
  ] as const)
    test(`${one} is ${less ? '' : 'not '}less than ${other}`, () => assert.equal(isLessSignificant(one, other), less));
});
