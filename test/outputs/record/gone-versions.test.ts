import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { findGoneVersions } from '../../../scripts/outputs/record/gone-versions.ts';

const shown = (document: string, version: string, textHash: string) => ({
  ...{ document, version, textHash },
  ...{ published: '2026-02-01', commit: 'dc1c369bc9f7a94cdd41' },
});
type Documents = Parameters<typeof findGoneVersions>[1]['documents'];
const history = (...versions: readonly ReturnType<typeof shown>[]) => ({
  documents: [...Map.groupBy(versions, ({ document }) => document)].map(([id, all]) => ({
    id,
    versions: all,
  })) as unknown as Documents,
});

suite('a version that the site showed', () => {
  const before = [shown('a', '1', 'one'), shown('a', '2', 'two')];
  const gone = (...after: ReturnType<typeof shown>[]) =>
    findGoneVersions(before, history(...after)).map((each) => each.message);

  test('and that the history has no more, is named with its commit', () => {
    assert.deepEqual(gone(before[0]!), [
      'a@2, published on 2026-02-01, stood in the site that this one replaces (commit dc1c369bc9), and is no longer in the history',
    ]);
  });

  test('is not gone where its text was mended, its label or its file is another', () => {
    assert.deepEqual(gone(before[0]!, shown('a', '2', 'mended')), []);
    assert.deepEqual(gone(before[0]!, shown('a', '2026-02-01', 'two')), []);
    assert.deepEqual(gone(shown('b', '1', 'one'), shown('b', '2', 'two')), []);
  });

  test("was another publisher's, where nothing of it is left", () => {
    assert.deepEqual(gone(shown('a', '7', 'seven')), []);
  });
});
