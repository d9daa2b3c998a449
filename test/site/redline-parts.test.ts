import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../scripts/index.ts';
import { mergedRedlines } from '../../site/src/changes/merged-redlines.ts';
import { clauseChange } from '../../site/src/markup/clause-change.ts';
import { redlineHtml } from '../../site/src/markup/redline-html.ts';
import { change, clause } from '../worlds/northwind-edition.ts';

/** The page's HTML of each change between two texts. */
function pageOf(before: string, after: string): readonly string[] {
  return compare(before, after).changes.map(
    (found) =>
      clauseChange(change({ ...found, anchor: 'c' } as Parameters<typeof change>[0]), {
        compared: { title: 'Terms', before: 'version 1', after: 'version 2', replaces: false },
        names: { publisher: 'Northwind', topics: {}, documents: [] },
        sides: { before: 'Version 1', after: 'Version 2' },
        language: 'en',
        addresses: new Map(),
        histories: [],
        reach: [],
      } as unknown as Parameters<typeof clauseChange>[1]).markup,
  );
}

/** The tables of a page: heads, then rows, each with its cells as HTML. */
function tablesOf(page: string) {
  return [...page.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => ({
    heads: [...table.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head),
    rows: [...table.matchAll(/<tr>((?:<td[^>]*>.*?<\/td>)+)<\/tr>/g)].map(([, cells]) =>
      [...cells!.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell),
    ),
  }));
}

suite('a row of a table that changed', () => {
  test('is shown as a table with the heads of its columns, as text, in each view', () => {
    const [page] = pageOf(
      '| Data &lt;b&gt; | Kept for |\n|---|---|\n| Photos | 60 days |\n',
      '| Data &lt;b&gt; | Kept for |\n|---|---|\n| Photos | 90 days |\n',
    );
    const heads = ['Data &lt;b&gt;', 'Kept for'];
    assert.deepEqual(tablesOf(page!), [
      { heads, rows: [['Photos', '<del>60</del><span> </span><ins>90</ins> days']] },
      { heads, rows: [['Photos', '<del>60</del> days']] },
      { heads, rows: [['Photos', '<ins>90</ins> days']] },
    ]);
    assert.ok(!page!.includes(' | '), page);
    assert.ok(page!.includes('Row “Photos”'), page);
  });

  test('has a column that came, and one that went, with its head', () => {
    const [page] = pageOf(
      '| Name | Work | Place |\n|---|---|---|\n| Birch | mail | Norway |\n',
      '| Name | Place | Kept for |\n|---|---|---|\n| Birch | Denmark | 30 days |\n',
    ).filter((each) => each.includes('Birch'));
    const [both, before, after] = tablesOf(page!);
    assert.deepEqual(both, {
      heads: ['Name', 'Work', 'Place', 'Kept for'],
      rows: [['Birch', '<del>mail</del>', '<del>Norway</del><span> </span><ins>Denmark</ins>', '<ins>30 days</ins>']],
    });
    assert.deepEqual(before!.heads, ['Name', 'Work', 'Place']);
    assert.deepEqual(after!.heads, ['Name', 'Place', 'Kept for']);
  });

  test('keeps a sign in its words that looks like the one between cells', () => {
    const [page] = pageOf('| a | b |\n|---|---|\n| 1 | x \\| y |\n', '| a | b |\n|---|---|\n| 1 | x \\| z |\n');
    assert.deepEqual(tablesOf(page!)[1]!.rows, [['1', 'x | <del>y</del>']]);
  });

  test('is shown without heads where none says anything', () => {
    const [page] = pageOf('| | |\n|---|---|\n| Photos | 60 days |\n', '| | |\n|---|---|\n| Photos | 90 days |\n');
    assert.ok(!page!.includes('<thead>'), page);
  });

  test('that came with its table stands in it', () => {
    const [page] = pageOf('Text.\n', 'Text.\n\n## Times\n\n| Work | Days |\n|---|---|\n| a | 1 |\n| b | 2 |\n');
    assert.deepEqual(tablesOf(page!), [
      {
        heads: ['Work', 'Days'],
        rows: [
          ['<ins>a</ins>', '<ins>1</ins>'],
          ['<ins>b</ins>', '<ins>2</ins>'],
        ],
      },
    ]);
  });
});

suite('a redline of several clauses', () => {
  const paragraphs = (page: string, view: string) =>
    [
      ...(new RegExp(`<div class="text ${view}">([\\s\\S]*?)\n`).exec(page)?.[1] ?? '').matchAll(
        /<p dir="auto">(.*?)<\/p>/gs,
      ),
    ].map(([, words]) => words!);

  test('keeps the letters of a split, and has no tint without words', () => {
    const before =
      'You must keep the boat dry and clean, return the oars to the shed and pay the fee for the berth on time.';
    const [page] = pageOf(
      `1. ${before}\n`,
      '1. You must:\n\n   (a) keep the boat dry and clean;\n\n   (b) return the oars to the shed; and\n\n   (c) pay the fee for the berth on time.\n',
    ).filter((each) => each.includes('Split'));
    const both = paragraphs(page!, 'both');
    assert.equal(both.length, 4, page);
    assert.deepEqual(
      both.map((words) => /^<b class="n">(.*?)<\/b>/.exec(words)?.[1]),
      ['1.', '(a)', '(b)', '(c)'],
    );
    assert.doesNotMatch(page!, /<(ins|del)>\s*<\/\1>/);
    assert.equal(paragraphs(page!, 'before').length, 1);
  });

  test('draws each of the clauses that said nearly the same and became one', () => {
    const oars = 'Members must return the oars to the shed before sunset and lock the door behind them.';
    const was = (label: string, text: string) => clause(label, text, { label });
    const merge = (before: readonly ReturnType<typeof was>[], text: string) =>
      mergedRedlines(change({ kind: 'merged', before, after: [was('1', text)] }));
    const both = oars.replace('Members', 'Members and guests');
    assert.deepEqual(
      merge([was('1', oars), was('2', oars.replace('Members', 'Guests')), was('3', oars)], both)?.map(
        ({ before, runs }) => [before.map(({ label }) => label).join(), redlineHtml(runs)],
      ),
      [
        ['1,3', `Members<ins> and guests</ins>${oars.slice(7)}`],
        ['2', `<del>Guests</del><span> </span><ins>Members and guests</ins>${oars.slice(7)}`],
      ],
    );
    assert.equal(merge([was('1', oars), was('2', 'We repair torn sails.')], `${oars} We repair torn sails.`), null);
  });
});
