import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { RULES } from '../../scripts/check/rules.ts';
import { parseConfiguration } from '../../scripts/history/statements/configuration.ts';
import { parseFrontMatter } from '../../scripts/history/statements/front-matter.ts';
import { CLAIM_TABLE } from '../tools/claim-table.ts';
import { CUE_TABLE } from '../tools/cue-table.ts';
import { PROOF_TABLE } from '../tools/proof-table.ts';
import { ROOM_TABLE } from '../tools/room-table.ts';
import { RULE_TABLE } from '../tools/rule-table.ts';
import { TOPIC_TABLE } from '../tools/topic-table.ts';
import { tableInPage } from '../tools/written-table.ts';
import { EDGES, listRooms } from './architecture-rules.ts';
import { anchorsOf, codeBlocks, commandNames, FILES, FOLDERS, inCode, PAGES, sourcesOf, TOP } from './pages.ts';

const PACKAGE = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const SOURCES = ['scripts', 'site', 'test', '.ci', '.github/workflows'].map(sourcesOf).join('\n');
const COMMANDS = commandNames();
/** Names that a reader gives, or that the program writes. */
const NOT_OURS: readonly string[] = [
  'partner-terms.md',
  'plan.jsonl',
  'before.md',
  'after.md',
  'expected.txt',
  'dist/',
  // What `publish` writes beside the pages, which no path of this repository leads to.
  'api/v1/index.json',
  '.well-known/terms.json',
  'openapi.json',
  'change.md',
  'change.json',
  'api/v1/schema/since.json',
];
/** Options of git. */
const OF_GIT: readonly string[] = ['--unshallow'];

describe('the pages', () => {
  it('are those for each reader', () => {
    for (const path of [
      'README.md',
      '.github/CONTRIBUTING.md',
      '.github/amending-terms.md',
      '.github/decisions.md',
      '.github/pull_request_template.md',
      'scripts/README.md',
      'scripts/check/README.md',
      'scripts/reading/README.md',
      'scripts/notices/README.md',
      'site/README.md',
      'test/README.md',
    ])
      assert.ok(PAGES.has(path), path);
  });

  for (const table of [CUE_TABLE, PROOF_TABLE, CLAIM_TABLE, TOPIC_TABLE, RULE_TABLE, ROOM_TABLE]) {
    it(`hold the table of ${table.name} as the code has it; npm run readme writes it`, () => {
      assert.equal(tableInPage(table), table.make());
    });
  }

  it('leave the folder of the terms to documents, their settings and the picture that these name', () => {
    const beside = FILES.filter((path) => path.startsWith('terms/') && !/^terms\/[a-z0-9-]+\.md$/.test(path));
    assert.deepEqual(beside.sort(), ['terms/brand/mark.svg', 'terms/terms.config.yaml', 'terms/topics.yaml']);
  });

  it('list every npm script for whoever changes the program', () => {
    const [, table = ''] =
      /\n\| `npm run …` .*?\n\|---\|---\|\n(.*?)\n\n/s.exec(PAGES.get('.github/CONTRIBUTING.md')!) ?? [];
    const listed = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z:-]+)/g)]);
    const common = ['start', 'test'];
    assert.deepEqual(
      [...listed.map(([, name]) => name!), ...common].toSorted(),
      Object.keys(PACKAGE.scripts).toSorted(),
    );
  });

  it('mark the rooms that may ask the machine', () => {
    const marked = [...PAGES.get('scripts/README.md')!.matchAll(/^ {2}([\w.]+)\/? +\* /gm)].map(([, room]) => room!);
    const edges = Object.keys(EDGES).flatMap((path) => /^scripts\/([^/]+)\//.exec(path)?.[1] ?? []);
    assert.deepEqual(marked.toSorted(), [...new Set([...edges, 'commands', 'cli.ts'])].toSorted());
  });

  it('list every folder of the site and of the tests', () => {
    const site = listRooms(PAGES.get('site/README.md')!);
    const folders = [...FOLDERS].filter((path) => /^site(\/(src\/)?[^/]+)?$/.test(path));
    assert.deepEqual(site.toSorted(), folders.toSorted());
    const [block = ''] = codeBlocks(PAGES.get('test/README.md')!, '');
    const named = [...block.matchAll(/(?:^| {2})([\w-]+)\/(?=\s)/gm)].map(([, name]) => name!);
    const own = [...FOLDERS].filter((path) => /^test(\/[^/]+)?$/.test(path)).map((path) => posix.basename(path));
    assert.deepEqual(named.toSorted(), own.toSorted());
  });
});

describe('threats', () => {
  const rows = [...PAGES.get('test/README.md')!.matchAll(/^\| (\d+) \| (.*) \| (.*) \| (.*) ?\|$/gm)];

  it('are listed from 1 to 23, each with what holds against it', () => {
    assert.deepEqual(
      rows.map(([, number]) => Number(number)),
      Array.from({ length: 23 }, (_, index) => index + 1),
    );
    for (const [row, , threat, against] of rows) assert.ok(threat !== '' && against !== '', row);
  });

  for (const [, number, threat, , tests] of rows) {
    it(`${number}, ${threat}: is tested where the page says`, () => {
      const named = [...tests!.matchAll(/`([^`]+)` ((?:“[^”]+”(?:, )?)+)/g)];
      assert.equal(named.length > 0, number !== '19', tests);
      for (const [, file, names] of named) {
        const code = readFileSync(join(TOP, file!), 'utf8');
        for (const [, name] of names!.matchAll(/“([^”]+)”/g)) assert.ok(code.includes(name!), `${file}: ${name}`);
      }
    });
  }

  it('are all of those that tests name', () => {
    const named = [...sourcesOf('test').matchAll(/threat (\d+)/g)].map(([, number]) => number!);
    const listed = rows.map(([, number]) => number!);
    assert.deepEqual(
      named.filter((number) => !listed.includes(number)),
      [],
    );
  });
});

for (const [path, page] of PAGES) {
  describe(`${path}`, () => {
    it('names files and folders that exist', () => {
      const missing = inCode(page).filter((code) => isPath(code) && !exists(code, path));
      assert.deepEqual(missing, []);
    });

    it('names functions, variables and options that the code has', () => {
      const names = inCode(page).flatMap((code) => code.match(/^[a-z]+[A-Z]\w*$|^[A-Z]+_[A-Z_]+$/g) ?? []);
      const options = page.match(/(?<=[\s`(])--[a-z][a-z-]+/g) ?? [];
      const inSources = (name: string) =>
        new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(`${SOURCES}\n${JSON.stringify(PACKAGE)}`);
      const missing = [...new Set([...names, ...options])].filter((name) => !OF_GIT.includes(name) && !inSources(name));
      assert.deepEqual(missing, []);
    });

    it('tells people to run what there is', () => {
      for (const [, name] of page.matchAll(/npm run (?:-s )?([a-z:]+)/g))
        assert.ok(Object.hasOwn(PACKAGE.scripts, name!), name);
      const runs = page.matchAll(/(?:terms -- |`terms |`(?=notices ))((?:notices )?[a-z]+[a-z-]*)/g);
      for (const [, name] of runs) assert.ok(COMMANDS.includes(name!), name);
    });

    it('leads to pages, files and headings that exist', () => {
      for (const [, target = '', anchor] of page
        .replace(/`[^`\n]*`/g, '')
        .matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)) {
        const to = target === '' ? path : posix.join(posix.dirname(path), target).replace(/^blob\/HEAD\//, '');
        assert.ok(FILES.includes(to), `${to} is no file`);
        if (anchor) assert.ok(anchorsOf(PAGES.get(to) ?? '').includes(anchor), `${to} has no ${anchor}`);
      }
    });

    it('shows settings and front matter as they are read', () => {
      for (const yaml of codeBlocks(page, 'yaml')) {
        if (yaml.startsWith('---\n')) {
          assert.deepEqual(parseFrontMatter(yaml.replace(/^---\n|---\n$/g, ''), path).warnings, []);
          continue;
        }
        const { check } = parseConfiguration(yaml, path);
        const unknown = Object.keys(check).filter((name) => !RULES.some((rule) => rule.name === name));
        assert.deepEqual(unknown, []);
      }
    });

    it('ends its lines before they are too long to edit, but in tables', () => {
      const long = page.split('\n').filter((line) => line.length > 150 && !/^[|!]/.test(line));
      assert.deepEqual(long, []);
    });
  });
}

/** Whether code names a file or a folder of ours: `scripts/law/`, `draft.ts`; not an address, a pattern or a place to be filled in. */
function isPath(code: string): boolean {
  return (
    /^[\w.[\]-]+(\/[\w.[\]-]*)*$/.test(code) &&
    /\/$|^\.ci\/|\.(ts|md|css|astro|json|yml|yaml|png|txt|jsonl)$/.test(code) &&
    !/[A-Z]{4}/.test(code.replace('README', ''))
  );
}

/** From the top, beside the page, in a folder that the page speaks of, as an address of the site, or as a file that the program writes. */
function exists(code: string, page: string): boolean {
  if (NOT_OURS.includes(code) || code.startsWith('node_modules/')) return true;
  const places = ['', posix.dirname(page), 'scripts', 'terms', 'site/src/pages'].map((place) =>
    posix.join(place, code).replace(/\/$/, ''),
  );
  return (
    places.some((place) => FILES.includes(place) || FOLDERS.has(place)) ||
    (!code.includes('/') && SOURCES.includes(`'${code}'`)) ||
    existsSync(join(TOP, 'site/src/pages', code))
  );
}
