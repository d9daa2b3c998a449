import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { renderClauses } from '../../scripts/texts/render-clauses.ts';
import type { TextClause } from '../../scripts/texts/version-text.ts';
import { definitionReach, reachInWords } from '../../site/src/changes/definition-reach.ts';
import { isQuietChange } from '../../site/src/changes/quiet-changes.ts';
import { spendCharacters } from '../../site/src/changes/spend-characters.ts';
import { unchangedRun, unchangedRuns } from '../../site/src/changes/unchanged-runs.ts';
import { clauseRange } from '../../site/src/words/clause-range.ts';
import { textContent } from '../support/html-text-content.ts';
import { change, clause } from '../worlds/northwind-edition.ts';

type Changes = Entry['changes'];

/** Clauses named by a letter each, of which those in brackets stand under the one before: `a b [c d] e`. */
function textOf(letters: string): readonly TextClause[] {
  const clauses: TextClause[] = [];
  let section: number | null = null;
  for (const name of letters.split(' ')) {
    if (name.startsWith('[')) section = clauses.length - 1;
    const id = name.replace(/[[\]]/g, '');
    clauses.push({ ...renderClauses(`Words of ${id}.`)[0]!, id, parent: section });
    if (name.endsWith(']')) section = null;
  }
  return clauses;
}

/** A clause as a change refers to it. */
function at(id: string, index = 0, text = `Words of ${id}.`) {
  return clause(id, text, { index, clause: id });
}

suite('clauses that keep their words', () => {
  const changed = (id: string, index: number) => change({ kind: 'modified', before: [at(id, index)], after: [at(id)] });
  const added = (id: string, text?: string) => change({ kind: 'added', after: [at(id, 0, text)] });
  const removed = (id: string, index: number, text?: string) =>
    change({ kind: 'removed', before: [at(id, index, text)] });
  const cases: readonly [name: string, letters: string, changes: readonly object[], expected: string][] = [
    ['stand around a change', 'a b c', [changed('b', 1)], 'a|c'],
    ['stand between two', 'a b c d', [changed('a', 0), changed('d', 3)], '|b c|'],
    [
      'are not those of a section that is new',
      'a b [c d] e',
      [added('b', 'Words of b.\nWords of c.\nWords of d.')],
      'a|e',
    ],
    ['are those of a section whose title alone is new', 'a b [c d] e', [added('b')], 'a|c d e'],
    ['stand before what is gone as they did', 'a b c', [removed('x', 1)], 'a|b c'],
    ['stand after what is gone where it came first', 'a b', [removed('x', 0)], '|a b'],
    ['count a section that is gone with all its lines', 'a b', [removed('x', 0, '1\n2\n3'), removed('y', 4)], '|a|b'],
    ['are counted from what came before', 'a b c', [added('b'), removed('x', 2)], 'a|c|'],
    ['are none in a text that was not read', '', [changed('b', 1)], '|'],
  ];
  for (const [name, letters, changes, expected] of cases)
    test(name, () => {
      const clauses = letters === '' ? [] : textOf(letters);
      const kept = unchangedRuns(changes as unknown as Changes, clauses);
      assert.equal(kept.map((run) => run.map(({ id }) => id).join(' ')).join('|'), expected);
    });

  test('are folded with their words, character for character, or named with a link', () => {
    const run = renderClauses('1. One <b> & “two”\n2. Three\n\nFour').map((each, index) => ({
      ...each,
      id: `c${index}`,
    }));
    const folded = unchangedRun(run, 'text/', 'de', true)!.markup;
    assert.match(folded, /<summary>3 clauses keep their words \(1 to 2\)<\/summary>\n<div class="text" lang="de">/);
    const words = [...folded.matchAll(/<p dir="auto">(?:<b>.*?<\/b> )?(.*?)<\/p>/gs)].map(([, text]) =>
      textContent(text!),
    );
    assert.deepEqual(
      words,
      run.map(({ text }) => text),
    );
    assert.match(
      unchangedRun(run, 'text/', 'en', false)!.markup,
      /^<p class="meta kept"><a href="text\/#c0">3 clauses/,
    );
    assert.equal(unchangedRun([], 'text/', 'en', true), null);
  });
});

suite('the range of clauses in a row', () => {
  for (const [numbers, expected] of [
    [['1', '2', '4.3'], '1 to 4.3'],
    [['2.1', '2.3(b)'], '2.1 to 2.3(b)'],
    [['B.9', 'B.10'], 'B.9 to B.10'],
    [['3'], '3'],
    [['3', '1'], ''],
    [['4.2', '4.1(a)'], ''],
    [['A', '2'], ''],
    [[], ''],
  ] as const)
    test(`${numbers.join(' … ') || 'none'}: ${expected || 'nothing'}`, () =>
      assert.equal(clauseRange(numbers), expected));
});

suite('what a page takes in', () => {
  const long = (length: number) => change({ kind: 'added', after: [at('a', 0, 'x'.repeat(length))] });
  const run = (length: number) => [{ ...textOf('a')[0]!, text: 'x'.repeat(length) }];

  test('is all of a version of usual length', () => {
    assert.deepEqual(spendCharacters([long(5000)], [run(10_000), run(20_000)]), { shown: 1, folded: new Set([0, 1]) });
  });
  test('is the first changes of a long one, and of kept clauses what finds room', () => {
    const { shown, folded } = spendCharacters([long(40_000), long(40_000), long(40_000)], [run(100), run(1)]);
    assert.deepEqual({ shown, folded: [...folded] }, { shown: 2, folded: [] });
    assert.deepEqual([...spendCharacters([long(1)], [run(29_990), run(20), run(5)]).folded], [0, 2]);
  });
  test('is the first change, however long', () => assert.equal(spendCharacters([long(900_000)], []).shown, 1));
});

suite('the table of changed clauses', () => {
  test('leaves out what several replaced documents said in the same words', () => {
    const was = (document: string, text: string) => clause('a', text, { document });
    const merged = (text: string) =>
      change({ kind: 'merged', before: [was('face', 'Same.'), was('speech', text)], after: [clause('a', 'Same.')] });
    assert.ok(isQuietChange(merged('Same.')));
    assert.ok(!isQuietChange(merged('Nearly the same.')));
  });
});

suite('the reach of a definition', () => {
  const clauses = renderClauses(
    '“Fees” means all charges.\n\n1. You pay the Fees.\n2. We may:\n   - raise Fees;\n   - waive them.\n\nFees are due.',
  ).map((each, index) => ({ ...each, id: `c${index}` }));
  const reach = (finding: object) =>
    definitionReach({ findings: [finding] } as never, clauses, ({ id }) => `#${id}`).map((it) =>
      textContent(reachInWords(it)?.markup ?? ''),
    );

  test('is every clause that uses the term, by its number or first words', () => {
    assert.deepEqual(reach({ kind: 'definition', term: 'Fees', change: 'changed' }), [
      '“Fees” is used in 1; 2, first bullet and “Fees are due”.',
    ]);
  });
  test('is nothing for a term that is gone, that nobody uses, or for another finding', () => {
    assert.deepEqual(reach({ kind: 'definition', term: 'Fees', change: 'removed' }), []);
    assert.deepEqual(reach({ kind: 'definition', term: 'Customer', change: 'added' }), ['']);
    assert.deepEqual(reach({ kind: 'deadline' }), []);
  });
});
