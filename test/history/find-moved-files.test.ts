import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMovedFiles } from '../../scripts/history/git/find-moved-files.ts';

const RULES = '# Rules\n\nYou must pay.\n\nYou must leave.\n';
const CODE = '# Code\n\nYou must not shout.\n\nYou must not run.\n';

for (const [name, gone, come, moved] of [
  ['the same text', { a: RULES }, { b: RULES }, { b: 'a' }],
  ['with other line ends', { a: RULES }, { b: RULES.replaceAll('\n', '\r\n') }, { b: 'a' }],
  ['half of it changed', { a: RULES }, { b: RULES.replace('You must leave.', 'You may stay.') }, { b: 'a' }],
  ['another text', { a: RULES }, { b: CODE }, {}],
  ['an empty one', { a: RULES }, { b: '' }, {}],
  ['two, each to its like', { a: RULES, b: CODE }, { c: CODE, d: RULES }, { c: 'b', d: 'a' }],
  ['one of two copies', { a: RULES }, { b: RULES, c: RULES }, { b: 'a' }],
] as const)
  test(`a file that is gone stands under another name: ${name}`, () => {
    const found = findMovedFiles(new Map(Object.entries(gone)), new Map(Object.entries(come)));
    assert.deepEqual(Object.fromEntries(found), moved);
  });
