import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../scripts/index.ts';
import { clauseChange } from '../../site/src/markup/clause-change.ts';
import { change } from '../worlds/northwind-edition.ts';

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

suite('a row of a table that changed', () => {
  test('is shown with the heads of its columns, as text', () => {
    const [page] = pageOf(
      '| Data &lt;b&gt; | Kept for |\n|---|---|\n| Photos | 60 days |\n',
      '| Data &lt;b&gt; | Kept for |\n|---|---|\n| Photos | 90 days |\n',
    );
    assert.ok(page!.includes('<p class="meta">Columns: Data &lt;b&gt; | Kept for</p>'), page);
    assert.ok(page!.includes('Photos | <del>60</del><ins>90</ins> days'), page);
  });

  test('is shown without, where no head says anything', () => {
    const [page] = pageOf('| | |\n|---|---|\n| Photos | 60 days |\n', '| | |\n|---|---|\n| Photos | 90 days |\n');
    assert.ok(!page!.includes('Columns:'), page);
  });
});
