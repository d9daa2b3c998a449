import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFullDisk } from '../../scripts/commands/explain-full-disk.ts';

for (const [error, expected] of [
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), /^A file cannot be written \(ENOSPC\).*Example: df -h/],
  [new Error('The site could not be built.\nCaused by: File too large (os error 27)'), /\(File too large\)/],
  [new Error('EROFS: read-only file system, open'), /\(EROFS\)/],
] as const)
  test(`A disk that takes no more is told in a sentence: ${expected.source}`, () =>
    assert.match(explainFullDisk(error)?.message ?? '', expected));

test('Any other error is none of a full disk', () => {
  assert.equal(explainFullDisk(new Error('unexpected output')), null);
  assert.equal(explainFullDisk('ENOSPC'), null);
});
