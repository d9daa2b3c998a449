import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { importedMarkdown, listClauses, wordOf } from '../support/word/round-trip.ts';

const TERMS = new URL('../../terms/', import.meta.url);

suite('our own documents, written as Word and imported again', () => {
  for (const name of readdirSync(TERMS).filter((each) => each.endsWith('.md')))
    test(`${name} has the same clauses, with their labels, words and places`, () => {
      const markdown = readFileSync(new URL(name, TERMS), 'utf8');
      assert.deepEqual(listClauses(importedMarkdown(wordOf(markdown))), listClauses(markdown));
    });
});
