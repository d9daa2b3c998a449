import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BEING_REBUILT, findWrongNames, NAMED_OTHERWISE } from './name-rules.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const PATHS = globSync(['scripts/**/*.ts', 'site/*.ts', 'site/src/**/*.ts'], { cwd: TOP }).sort();
const SOURCES = new Map(PATHS.map((path) => [path, readFileSync(join(TOP, path), 'utf8')]));

suite('names of files', () => {
  test('are those of something that the file exports', () => {
    assert.deepEqual(findWrongNames(SOURCES), []);
  });

  test('are excused only where there is such a file', () => {
    const excused = [...Object.keys(NAMED_OTHERWISE), ...BEING_REBUILT];
    assert.deepEqual(
      excused.filter((name) => !PATHS.some((path) => path.startsWith(name))),
      [],
    );
  });

  test('are found wrong where no export has their words', () => {
    const files = Object.entries({
      'scripts/diff/clause-name.ts': 'export function clauseName() {}\nexport const OTHER = 1;',
      'scripts/diff/clause-names.ts': 'export const CLAUSE_NAME_WORDS = 1;',
      'scripts/diff/dates.ts': 'export interface LongDate {}',
      'scripts/diff/addresses.ts': 'type Address = 1;\nexport type { Address };',
      'scripts/diff/whereabouts.ts': 'export function trailOf() {}\nexport class Trail {}\nfunction whereabouts() {}',
      'scripts/diff/clause-trail.ts': 'export const clause = 1, trail = 2;',
      'scripts/diff/runs-alone.ts': 'const a = 1;',
      'scripts/diff/door.ts': "export { a } from './a.ts';\nexport * from './b.ts';",
      'site/src/pages/[year].json.ts': 'export const GET = 1;',
      'site/src/components/Standing.astro': '',
    });
    assert.deepEqual(findWrongNames(new Map(files)), [
      'scripts/diff/whereabouts.ts exports trailOf, Trail',
      'scripts/diff/clause-trail.ts exports clause, trail',
    ]);
  });
});
