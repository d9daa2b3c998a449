import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isRespelled } from '../../../scripts/reading/proving/misspelling.ts';

/** As the version facts count: how often the form stands in each version. */
const counting = (before: number, after: number) => ({
  countWord: (version: 'before' | 'after') => (version === 'before' ? before : after),
});
const ONCE = counting(1, 0);

suite('one word spelled otherwise', () => {
  for (const [what, wrong, right] of [
    ['two spellings of dictionaries', 'colour', 'color'],
    ['letters swapped with their neighbour', 'recieve', 'receive'],
    ['letters swapped at the start', 'erceive', 'receive'],
    ['letters swapped at the end', 'custoemr', 'customer'],
    ['a letter lost', 'custmer', 'customer'],
    ['the last letter lost', 'custome', 'customer'],
    ['a letter added', 'custtomer', 'customer'],
    ['a letter mistaken', 'custumer', 'customer'],
    ['a letter mistaken in the shortest word', 'yeer', 'year'],
    ['two slips in a long word', 'confidntal', 'confidential'],
    ['two slips where the shorter form has nine letters', 'agrreemnt', 'agreement'],
    ['two swaps in a long word', 'confidnetail', 'confidential'],
  ] as const) {
    test(`${what}: ${wrong}, ${right}`, () => {
      assert.equal(isRespelled(wrong, right, ONCE), true);
      assert.equal(isRespelled(right, wrong, ONCE), true);
    });
  }

  test('though the slip stands a second time, in the list of contents', () =>
    assert.equal(isRespelled('recieve', 'receive', counting(2, 0)), true));
});

suite('two words, or what may be two', () => {
  for (const [what, one, other] of [
    ['both known', 'form', 'from'],
    ['neither known', 'Zorblaxo', 'Zorblaxa'],
    ['fewer than four letters', 'teh', 'the'],
    ['fewer than four letters in one', 'tht', 'that'],
    ['a figure in it', 'cust0mer', 'customer'],
    ['a figure near its start', 'c0stomer', 'customer'],
    ['two slips in a short word', 'cstmer', 'customer'],
    ['two slips where the shorter form has not nine letters', 'agremnt', 'agreement'],
    ['three slips in a long word', 'cnfidntal', 'confidential'],
    ['three letters fewer in a long word', 'cofidntal', 'confidential'],
    ['letters far apart swapped', 'mustocer', 'customer'],
    ['a negating prefix', 'inassignable', 'assignable'],
  ] as const) {
    test(`${what}: ${one}, ${other}`, () => {
      assert.equal(isRespelled(one, other, ONCE), false);
      assert.equal(isRespelled(other, one, ONCE), false);
    });
  }

  test('where the form is used, it is a name or a word of its own', () => {
    assert.equal(isRespelled('recieve', 'receive', counting(3, 0)), false);
    assert.equal(isRespelled('recieve', 'receive', counting(1, 2)), false);
  });
});
