import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import {
  findMachineBehind,
  findWaysToCustomers,
  findWrongArrows,
  findWrongEdges,
  findWrongShapes,
  listRooms,
} from './architecture-rules.ts';
import { FILES, FOLDERS, PAGES, TOP } from './pages.ts';
import { readNeeds } from './source-needs.ts';

const SOURCES = new Map(
  FILES.filter((path) => /^(scripts|site)\/.*\.(ts|astro|css|mjs|js)$/.test(path)).map((path) => [
    path,
    readFileSync(join(TOP, path), 'utf8'),
  ]),
);

suite('the repository', () => {
  test('has sources to look at', () => {
    for (const path of ['scripts/cli.ts', 'scripts/index.ts', 'site/src/edition.ts', 'site/src/pages/index.astro'])
      assert.ok(SOURCES.has(path), path);
  });

  test('imports only with the flow: history → clauses → diff → reading → changelog → notices and site', () => {
    assert.deepEqual(findWrongArrows(SOURCES), []);
  });

  test('speaks to the machine only at its named edges, and to the clock only in cli.ts', () => {
    assert.deepEqual(findWrongEdges(SOURCES), []);
  });

  test('has an engine that runs in a browser', () => {
    assert.deepEqual(findMachineBehind(SOURCES, 'scripts/index.ts'), []);
    assert.deepEqual(findMachineBehind(SOURCES, 'site/src/browser/compare/worker.ts'), []);
  });

  test('plans notices, makes the changelog and its feeds, and checks drafts without the machine', () => {
    assert.deepEqual(findMachineBehind(SOURCES, 'scripts/check/check-source.ts'), []);
    assert.deepEqual(findMachineBehind(SOURCES, 'scripts/notices/planning/plan.ts'), []);
    assert.deepEqual(findMachineBehind(SOURCES, 'scripts/changelog/make-document.ts'), []);
    assert.deepEqual(findMachineBehind(SOURCES, 'scripts/outputs/feeds/feed.ts'), []);
  });

  test('has no way from the site to customers', () => {
    assert.deepEqual(findWaysToCustomers(SOURCES), []);
  });

  test('has short files, named for what they hold, in a syntax that Node runs', () => {
    assert.deepEqual(findWrongShapes(SOURCES), []);
  });

  test('holds at its top only what belongs there', () => {
    const allowed =
      /^(package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|terms|scripts|site|test|\.[a-z][a-z.-]*)$/;
    const tops = new Set(FILES.map((path) => path.split('/')[0]!));
    assert.deepEqual(
      [...tops].filter((name) => !allowed.test(name)),
      [],
    );
  });

  test('is listed room by room in the page of the rooms', () => {
    const listed = listRooms(PAGES.get('scripts/README.md')!);
    const rooms = [...FOLDERS].filter((path) => /^(terms|scripts(\/[^/]+){0,2}|site|test)$/.test(path));
    assert.deepEqual(rooms.filter((path) => !listed.includes(path)).sort(), [], 'rooms that it does not list');
    assert.deepEqual(
      listed.filter((path) => !FOLDERS.has(path)),
      [],
      'rooms that it lists but that do not exist',
    );
  });
});

suite('the rules catch', () => {
  const sources = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

  for (const [from, code, wrong] of [
    ['scripts/history/a.ts', "import { b } from '../clauses/b.ts';", 'scripts/clauses/b.ts'],
    ['scripts/diff/a.ts', "export type { B } from '../reading/b.ts';", 'scripts/reading/b.ts'],
    ['scripts/clauses/a.ts', "type B = import('../diff/b.ts').B;", 'scripts/diff/b.ts'],
    ['scripts/changelog/a.ts', "await import('../notices/b.ts');", 'scripts/notices/b.ts'],
    ['scripts/notices/a.ts', "import '../../site/src/b.ts';", 'site/src/b.ts'],
    ['scripts/notices/a.ts', "import { b } from '../commands/b.ts';", 'scripts/commands/b.ts'],
    ['scripts/commands/a.ts', "import { b } from '../index.ts';", 'scripts/index.ts'],
    ['scripts/commands/a.ts', "import { b } from '../../site/src/b.ts';", 'site/src/b.ts'],
    ['scripts/new-room/a.ts', "import { b } from '../history/b.ts';", 'scripts/history/b.ts'],
    ['scripts/index.ts', "export { b } from './commands/b.ts';", 'scripts/commands/b.ts'],
    ['scripts/diff/a.ts', 'await import(name);', '(computed)'],
    ['site/src/a.ts', "import type { B } from '../../scripts/changelog/b.ts';", 'scripts/changelog/b.ts'],
    ['site/src/a.astro', "---\nimport B from '../../scripts/diff/b.ts';\n---\n<p>{B}</p>", 'scripts/diff/b.ts'],
    ['site/src/a.astro', "<p></p>\n<script>import '../../scripts/b.ts';</script>", 'scripts/b.ts'],
    ['site/src/edition.ts', "import { b } from '../../scripts/commands/b.ts';", 'scripts/commands/b.ts'],
    ['site/src/engine.ts', "import { b } from '../../scripts/reading/b.ts';", 'scripts/reading/b.ts'],
    ['site/src/engine.ts', "import { b } from '../../scripts/notices/b.ts';", 'scripts/notices/b.ts'],
    ['site/src/a.ts', "import b from '../../scripts/diff/b.ts?worker&url';", 'scripts/diff/b.ts'],
    ['site/src/a.ts', "import.meta.glob('../../terms/*.md');", 'terms/*.md'],
    ['site/src/a.ts', "new URL('../../../elsewhere', import.meta.url);", '../elsewhere'],
  ] as const) {
    test(`${from}: ${code.replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(findWrongArrows(sources({ [from]: code })), [`${from} imports ${wrong}`]);
    });
  }

  test('nothing in imports with the flow', () => {
    const files = sources({
      'scripts/notices/a.ts':
        "import { b } from '../changelog/b.ts';\nimport { c } from './c.ts';\nimport yaml from 'yaml';",
      'scripts/commands/a.ts': "new URL('../../site/', import.meta.url);\nimport { b } from './b.ts';",
      'scripts/cli.ts': "await import('./commands/a.ts');",
      'site/src/edition.ts': "import type { B } from '../../scripts/changelog/b.ts';",
      'site/src/engine.ts':
        "export { b } from '../../scripts/changelog/b.ts';\nexport { c } from '../../scripts/index.ts';",
    });
    assert.deepEqual(findWrongArrows(files), []);
  });

  for (const [code, uses] of [
    ["import { join } from 'node:path';", ['node:path']],
    ["import fs from 'fs/promises';", ['fs/promises']],
    ["import { simpleGit } from 'simple-git';", ['simple-git']],
    ['const day = new Date().toISOString();', ['new Date()']],
    ['const now = Date.now();\nMath.random();', ['Date.now', 'Math.random']],
    ['export const key = process.env.KEY;', ['process']],
    ["Buffer.from('a');\nconst { env } = process;", ['Buffer', 'process']],
    [
      "type A = Buffer | { process: string };\nnew Date(0);\na.process;\nconst b = { fetch: 1 };\n// process.env 'Date.now()'",
      [],
    ],
  ] as const) {
    test(`${uses.join(', ') || 'nothing'} in ${code.replaceAll('\n', ' ')}`, () => {
      const path = 'scripts/reading/a.ts';
      assert.deepEqual(
        findWrongEdges(sources({ [path]: code })),
        uses.map((use) => `${path} uses ${use}`),
      );
    });
  }

  test('the machine and the clock in a command that is no edge, the clock in a template, and an edge that has become pure', () => {
    const files = sources({
      'scripts/cli.ts': 'new Date();',
      'scripts/commands/a.ts': "import process from 'node:process';\nDate.now();",
      'site/src/a.astro': '---\nconst a = 1;\n---\n<p class="x">{[a].map(() => new Date())}</p>',
      'site/src/assets.ts': '',
    });
    assert.deepEqual(findWrongEdges(files), [
      'scripts/commands/a.ts uses node:process',
      'scripts/commands/a.ts uses Date.now',
      'site/src/a.astro uses new Date()',
      'site/src/assets.ts does not use node:crypto any more',
      'site/src/assets.ts does not use node:module any more',
    ]);
  });

  test('a long way from the site to customers, and from the engine to the machine', () => {
    const files = sources({
      'site/src/edition.ts': "import type { A } from '../../scripts/changelog/a.ts';",
      'scripts/changelog/a.ts': "export type { B } from '../reading/b.ts';",
      'scripts/reading/b.ts': "import { c } from '../notices/c.ts';",
      'scripts/notices/c.ts': "import { d } from './d.ts';",
      'scripts/notices/d.ts': "import 'node:fs';",
    });
    const way = 'site/src/edition.ts → scripts/changelog/a.ts → scripts/reading/b.ts → scripts/notices/c.ts';
    assert.deepEqual(findWaysToCustomers(files), [way, `${way} → scripts/notices/d.ts`]);
    assert.deepEqual(findWaysToCustomers(sources({ 'site/src/a.ts': 'process.env.TERMS_CUSTOMERS' })), [
      'site/src/a.ts',
    ]);
    assert.deepEqual(findMachineBehind(files, 'scripts/changelog/a.ts'), []);
    assert.deepEqual(findMachineBehind(files, 'scripts/reading/b.ts'), [
      'scripts/reading/b.ts → scripts/notices/c.ts → scripts/notices/d.ts uses node:fs',
    ]);
  });

  test('long files, idle names, and what Node cannot strip', () => {
    const files = sources({
      'scripts/diff/a.ts': '\n'.repeat(251),
      'scripts/diff/b.ts': '\n'.repeat(250),
      'scripts/diff/utils.ts': 'export enum A {}',
      'site/src/helpers/b.ts': 'declare namespace A {}',
    });
    assert.deepEqual(findWrongShapes(files), [
      'scripts/diff/a.ts has 251 lines',
      'scripts/diff/utils.ts is named utils',
      'scripts/diff/utils.ts has syntax that Node cannot strip: enum',
      'site/src/helpers/b.ts is named helpers',
      'site/src/helpers/b.ts has syntax that Node cannot strip: namespace',
    ]);
  });

  test('rooms in a listing, by their indentation', () => {
    const readme =
      'A site/ here\n\n```\nterms/   documents\nscripts/\n  cli.ts\n  history/   git\n    deep/\n  diff/\nsite/\n```\n';
    assert.deepEqual(listRooms(readme), [
      'terms',
      'scripts',
      'scripts/history',
      'scripts/history/deep',
      'scripts/diff',
      'site',
    ]);
    assert.deepEqual(listRooms('```\nscripts/\n├── history/\n└── diff/\n```\n'), [
      'scripts',
      'scripts/history',
      'scripts/diff',
    ]);
  });

  test('type-only imports apart from those that run', () => {
    const { imports } = readNeeds('a/b.ts', "import type { A } from './c.ts';\nimport { type B } from './d.ts';");
    assert.deepEqual(imports, [
      { to: 'a/c.ts', erased: true },
      { to: 'a/d.ts', erased: false },
    ]);
  });
});
