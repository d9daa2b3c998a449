import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Diagnostic, formatDiagnostic } from '../../scripts/history/input-error.ts';
import type { Customer } from '../../scripts/notices/registry/customers.ts';
import { openRegistry } from '../../scripts/notices/registry/registry.ts';
import { registryLimits } from '../../scripts/notices/registry/registry-yaml.ts';

type Files = Readonly<Record<string, string>>;

/** Reads files of a registry, each by its ending. */
function read(
  files: Files,
  limits = registryLimits,
): { customers: readonly Customer[]; problems: readonly Diagnostic[] } {
  const reader = openRegistry(limits);
  for (const [file, text] of Object.entries(files)) {
    if (file.endsWith('.yaml')) reader.yaml(file, text);
    else for (const [index, line] of text.split('\n').entries()) reader.line(file, index + 1, line);
  }
  return reader.finish();
}

/** The customers are refused as a whole, and the first problem reads like this. */
function refuses(files: Files, message: RegExp, limits = registryLimits): void {
  const { customers, problems } = read(files, limits);
  assert.deepEqual(customers, []);
  assert.match(problems.map(formatDiagnostic)[0] ?? 'nothing is wrong', message);
  assert.match(problems.map(formatDiagnostic)[0]!, /Expected .*Example: /);
}

describe('the customer registry', () => {
  it('reads the example, which says that it is fiction', () => {
    const text = readFileSync(
      new URL('../../scripts/notices/registry/example-customers.yaml', import.meta.url),
      'utf8',
    );
    assert.match(text, /^# FICTION/);
    const { customers: found } = read({ 'example-customers.yaml': text });
    assert.equal(found.length, 6);
    assert.deepEqual(found[4]?.agreements, [{ document: 'service-agreement', version: '4' }]);
    assert.equal(found[2]?.useCases[1]?.approved, null);
  });

  const good = '{ id: a, name: A, notices: { repository: o/a }, agreements: [terms] }';
  const one = (repository: string) =>
    `customers:\n  - {id: b, name: B, notices: {repository: ${repository}}, agreements: [t]}`;
  const refused: [string, string, RegExp][] = [
    ['an empty file', '', /^r\.yaml:1: error: this is missing or empty\. Expected a mapping with customers/],
    ['another mapping', 'customer: []', /r\.yaml:1: .*did you mean `customers`/],
    ['a broken file', 'customers:\n  - "', /r\.yaml:2: .*not valid YAML/],
    ['a key twice', 'customers: []\ncustomers: []', /r\.yaml:2: error: a key stands twice/],
    [
      'a mistyped key',
      `customers:\n  - ${good.replace('agreements', 'agrement')}`,
      /r\.yaml:\d: .*did you mean `agreements`/,
    ],
    [
      'a key near none',
      'customers:\n  - { id: b, secretive-name: 1 }',
      /r\.yaml:2: error: customers\[0\] has a key that is not known/,
    ],
    [
      'a number for an id',
      'customers:\n  - id: 012\n    name: B',
      /r\.yaml:2: error: customers\[0\]\.id is not text.*Example: metro/,
    ],
    ['an id with a path in it', one('o/b').replace('id: b', 'id: ../b'), /customers\[0\]\.id is not acceptable/],
    ['an owner that escapes', one('../b'), /r\.yaml:2: .*notices\.repository is not acceptable.*OWNER\/NAME/],
    ['a repository that escapes', one('o/..'), /repository/],
    ['a path for a repository', one('o/a/b'), /repository/],
    ['an owner with two hyphens', one('o--o/a'), /repository/],
    ['an owner too long', one(`${'o'.repeat(40)}/a`), /repository/],
    ['no agreement', one('o/b').replace('[t]', '[]'), /agreements names no document/],
    [
      'no such day',
      `customers:\n  - ${good.replace('agree', 'use-cases: [{id: u, title: U, approved: 2024-02-30}], agree')}`,
      /YYYY-MM-DD/,
    ],
    [
      'an unknown level',
      `customers:\n  - ${good.replace('agree', 'notify: {at-least: never}, agree')}`,
      /substantive, clarifying or editorial/,
    ],
    [
      'an id twice',
      `customers:\n  - ${good}\n  - ${good.replace('o/a', 'o/b')}`,
      /r\.yaml:3: .*repeats the id of r\.yaml:2/,
    ],
    [
      'a repository twice',
      `customers:\n  - ${good}\n  - ${good.replace('id: a', 'id: b').replace('o/a', 'O/A')}`,
      /r\.yaml:3: .*shares the repository/,
    ],
    [
      'an alias bomb',
      `a: &a [${'x,'.repeat(99)}]\n${[...'bcdef'].map((c, i) => `${c}: &${c} [${Array(20).fill(`*${'abcdef'[i]}`)}]`).join('\n')}`,
      /aliases/,
    ],
    ['deep nesting', `customers: ${'['.repeat(500_000)}`, /nested too deeply/],
    ['deep lists', `customers: \n ${'- '.repeat(5_000)}x`, /nested too deeply/],
    ['a file too large', `#${'x'.repeat(4_000_001)}`, /at most 4000000/],
  ];
  for (const [what, text, message] of refused) {
    it(`refuses ${what}`, () => {
      refuses({ 'r.yaml': text }, message);
    });
  }

  it('names every problem with its line, and never repeats a value', () => {
    const { problems } = read({
      'r.yaml': 'customers:\n  - id: SECRET-1\n    name: 5\n  - id: SECRET-2\n    SECRET: 1',
    });
    assert.deepEqual([...new Set(problems.map(({ line }) => line))].sort(), [2, 3, 4, 5]);
    assert.doesNotMatch(problems.map(formatDiagnostic).join('\n'), /SECRET/);
  });

  it('refuses ids and repositories that stand twice, in whatever files', () => {
    const line = '{"id":"b","name":"B","notices":{"repository":"O/A"},"agreements":["terms"]}';
    refuses(
      { 'one.yaml': `customers:\n  - ${good}`, 'two.jsonl': `\n${line}` },
      /^two\.jsonl:2: error: notices shares the repository of one\.yaml:2/,
    );
    refuses(
      { 'one.jsonl': line, 'two.jsonl': line.replace('O/A', 'o/c') },
      /^two\.jsonl:1: error: id repeats the id of one\.jsonl:1/,
    );
  });

  it('takes so many customers in YAML and no more, and says what to use instead', () => {
    const limits = { ...registryLimits, yamlCustomers: 1 };
    refuses(
      { 'r.yaml': `customers: [${good}, ${good}]` },
      /^r\.yaml:1: error: YAML holds 2 customers\. Expected at most 1 customers in YAML.* JSON Lines/,
      limits,
    );
    refuses(
      { 'a.yaml': `customers: [${good}]`, 'b.yaml': `customers: [${good}]` },
      /^b\.yaml:1: error: YAML holds 2 customers/,
      limits,
    );
  });
});

describe('a registry in JSON Lines', () => {
  const line = (part: object) =>
    JSON.stringify({ id: 'a', name: 'A "x": y', notices: { repository: 'o/a' }, agreements: ['terms@2'], ...part });

  it('reads a customer a line, as YAML would', () => {
    const second = line({ id: 'b', notices: { repository: 'o/b' } });
    const { customers, problems } = read({ 'r.jsonl': `${line({ segments: ['retail'] })}\r\n\n${second}\n` });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      customers.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(customers[0]?.agreements, [{ document: 'terms', version: '2' }]);
  });

  const refused: [string, string, RegExp][] = [
    ['half a line', '{"id":"a"', /^r\.jsonl:1: error: this is not valid JSON/],
    ['a list', '[]', /^r\.jsonl:1: error: this is not a mapping/],
    ['a key twice', line({}).replace('{', '{"id":"z",'), /^r\.jsonl:1: error: a key stands twice/],
    ['a mistyped key', line({ segmets: [] }), /did you mean `segments`/],
    ['a long line', line({ name: 'x'.repeat(100_001) }), /the line has \d+ characters/],
    ['a number for an id', line({ id: 12 }), /^r\.jsonl:1: error: id is not text/],
    ['too many items', line({ products: Array(201).fill('p') }), /products has 201 items/],
  ];
  for (const [what, text, message] of refused) it(`refuses ${what}`, () => refuses({ 'r.jsonl': text }, message));
});

describe('hostile registries', () => {
  const entry = (id: string, repository: string) =>
    JSON.stringify({ id, name: 'A', notices: { repository }, agreements: ['t'] });
  const badRepositories =
    '../b|o/..|o/.|o/a/b|a|/b|o/|-o/a|o-/a|o--o/a|o/a b|o/a?x|o/a#1|o/%2e%2e|o/\u00e4|https://github.com/o/a|o/a.git|o/a.wiki';

  it('threat 1: an entry that aims at another repository is refused', () => {
    const long = [`${'o'.repeat(40)}/a`, `o/${'a'.repeat(101)}`];
    for (const repository of [...badRepositories.split('|'), ...long])
      refuses({ 'r.jsonl': entry('a', repository) }, /notices\.repository is not acceptable/);
    for (const repository of ['O-1/a', 'o/.github', 'o/a.b_c-d', `${'o'.repeat(39)}/${'a'.repeat(100)}`])
      assert.deepEqual(read({ 'r.jsonl': entry('a', repository) }).problems, []);
    refuses({ 'r.jsonl': `${entry('a', 'Org/A')}\n${entry('b', 'org/a')}` }, /shares the repository/);
  });

  it('threat 11: an id that is a path or a device is refused', () => {
    for (const id of ['../x', 'a/b', '.git', 'CON', 'con', 'nul', 'com1', 'x\0y', 'a\\b', '', 'A', 'é', 'a'.repeat(65)])
      refuses({ 'r.jsonl': entry(id, 'o/a') }, /id is not acceptable/);
  });

  it('threat 13: bombs end at once with a line, and no key is special', () => {
    refuses({ 'r.jsonl': '['.repeat(90_000) }, /^r\.jsonl:1: error: the values are nested too deeply/);
    refuses({ 'r.jsonl': `${'{"a":'.repeat(70)}1${'}'.repeat(70)}` }, /nested too deeply/);
    refuses({ 'r.jsonl': '{"__proto__":{"polluted":"yes"},"id":"a"}' }, /has a key that is not known/);
    refuses({ 'r.yaml': 'customers:\n  - { __proto__: { polluted: yes } }' }, /has a key that is not known/);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    const limits = { ...registryLimits, customers: 1 };
    refuses(
      { 'r.jsonl': [entry('a', 'o/a'), entry('b', 'o/b')].join('\n') },
      /^r\.jsonl:2: error: this is beyond the limit/,
      limits,
    );
  });
});
