import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { testsFor } from '../tools/mutants.ts';
import { TOP } from './pages.ts';

suite('the tests that are to notice a break', () => {
  test('are those of the room, the one of the file’s own name first', () => {
    const tests = testsFor('scripts/law/timeline.ts');
    assert.equal(tests[0], 'test/law/timeline.test.ts');
    assert.ok(tests.includes('test/law/fates.test.ts'));
    assert.equal(new Set(tests).size, tests.length);
  });

  for (const path of [
    'scripts/law',
    'scripts/diff/match',
    'scripts/reading/judging',
    'scripts/reading/proving',
    'scripts/notices/deciding/scope.ts',
  ])
    test(`exist for ${path}`, () => {
      const tests = testsFor(path);
      assert.ok(tests.length > 0);
      assert.deepEqual(
        tests.filter((each) => !existsSync(join(TOP, each))),
        [],
      );
    });
});
