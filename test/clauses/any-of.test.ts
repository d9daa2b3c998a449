import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf } from '../../scripts/clauses/any-of.ts';

test('Any of a list of phrases is found, the longest first, whatever space is between its words', () => {
  const found = (text: string) => new RegExp(anyOf(['in', 'in brief', 'notes?']), 'u').exec(text)?.[0];
  assert.equal(found('in\n  brief'), 'in\n  brief');
  assert.equal(found('in short'), 'in');
  assert.equal(found('a note'), 'note');
  assert.equal(found('other words'), undefined);
});
