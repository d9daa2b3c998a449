import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { drawFlips, readMarkdownBelow } from './generated-flips.ts';

const TERMS = readMarkdownBelow(fileURLToPath(new URL('../../terms/', import.meta.url)));

suite("words put for others in the publisher's own terms", () => {
  test('are the same ones for one seed', () => {
    const [one, other, another] = [3, 3, 4].map((seed) => drawFlips(TERMS, 'opposites', { cases: 5, seed }));
    assert.deepEqual(one, other);
    assert.notDeepEqual(one, another);
  });

  test('are found for every list, and each changes its line', () => {
    for (const source of ['opposites', 'synonyms', 'harmless swaps'] as const) {
      const flips = drawFlips(TERMS, source, { cases: 20, seed: 1 });
      assert.ok(flips.length >= 15, `${source}: ${flips.length}`);
      for (const { before, after, significance } of flips) {
        assert.notEqual(before, after);
        assert.notEqual(significance, null, before);
      }
    }
  });

  // Floors, not aims: they rise with the reading.
  for (const [source, floor] of [
    ['opposites', 0.6],
    ['synonyms', 0.4],
  ] as const)
    test(`of ${source}, at least ${100 * floor} % are read right`, () => {
      const flips = drawFlips(TERMS, source, { cases: 60, seed: 2 });
      const right = flips.filter((flip) => flip.right).length;
      assert.ok(right >= floor * flips.length, `${right} of ${flips.length}`);
    });
});
