import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { SYNONYMS, synonymOf } from '../../../scripts/reading/words/synonyms.ts';

const phrasesOf = ({ plain, says }: { readonly plain: string; readonly says: readonly string[] }) => [plain, ...says];

suite('the synonyms', () => {
  test('are at least 350, in order', () => {
    assert.ok(SYNONYMS.length >= 350, `${SYNONYMS.length}`);
    const plain = SYNONYMS.map((entry) => entry.plain);
    assert.deepEqual(plain, [...plain].sort());
  });

  test('stand in their tables in order', () => {
    const folder = new URL('../../../scripts/reading/words/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.startsWith('synonyms-'))) {
      const [, table = ''] = /readSynonyms\(`\n([^`]+)\n`/.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
      const heads = table.split('\n').map((line) => line.split(/ \||;/)[0]!);
      assert.ok(heads.length > 1, file);
      assert.deepEqual(heads, [...heads].sort(), file);
    }
  });

  test('name no phrase twice', () => {
    const all = SYNONYMS.flatMap(phrasesOf);
    assert.deepEqual(
      all.filter((phrase, index) => all.indexOf(phrase) !== index),
      [],
    );
  });

  test('are in lower case, single-spaced, without commas', () => {
    const all = SYNONYMS.flatMap((entry) => [...phrasesOf(entry), ...(entry.not ?? [])]);
    assert.deepEqual(
      all.filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === '' || /\s\s|[,:"’]/.test(phrase)),
      [],
    );
  });

  test('name surroundings that hold a phrase of their own entry', () => {
    for (const entry of SYNONYMS)
      for (const around of entry.not ?? [])
        assert.ok(
          phrasesOf(entry).some((phrase) => ` ${around} `.includes(` ${phrase} `) && around !== phrase),
          `${entry.plain}: ${around}`,
        );
  });

  for (const [one, other] of [
    ['prior to', 'before'],
    ['pursuant to', 'in accordance with'],
    ['utilising', 'using'],
    ["won't", 'will not'],
    ['thirty (30)', '30'],
    ['e-mail', 'email'],
    ['including without limitation', 'including'],
  ] as const)
    test(`${one} says ${other}`, () => assert.equal(synonymOf(one), synonymOf(other)));

  for (const [one, other] of [
    ['used', 'utilises'],
    ['within', 'in'],
    ['thirteen', 'thirty'],
    ['terminate', 'end'],
    ['notify', 'tell'],
    ['delete', 'remove'],
    ['shall', 'will'],
    ['share', 'disclose'],
    ['can', 'cannot'],
  ] as const)
    test(`${one} does not say ${other}`, () =>
      assert.ok(synonymOf(one) === null || synonymOf(one) !== synonymOf(other)));
});
