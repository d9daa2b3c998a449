import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseCustomers } from '../scripts/notices/customers.ts';

describe('the customer registry', () => {
  it('reads the example, which says that it is fiction', () => {
    const text = readFileSync(new URL('../scripts/notices/example-customers.yaml', import.meta.url), 'utf8');
    assert.match(text, /^# FICTION/);
    const found = parseCustomers(text, 'example-customers.yaml');
    assert.equal(found.length, 6);
    assert.deepEqual(found[4]?.agreements, [{ document: 'service-agreement', version: '4' }]);
    assert.equal(found[2]?.useCases[1]?.approved, null);
  });

  const good = '{ id: a, name: A, notices: { repository: o/a }, agreements: [terms] }';
  const one = (repository: string) =>
    `customers:\n  - {id: b, name: B, notices: {repository: ${repository}}, agreements: [t]}`;
  const refused: [string, string, RegExp][] = [
    ['an empty file', '', /^r\.yaml:1: the file is missing or empty\. Expected a mapping with customers/],
    ['another mapping', 'customer: []', /r\.yaml:1: .*did you mean `customers`/],
    ['a broken file', 'customers:\n  - "', /r\.yaml:2: .*not valid YAML/],
    ['a key twice', 'customers: []\ncustomers: []', /r\.yaml:2: a key stands twice/],
    [
      'a mistyped key',
      `customers:\n  - ${good.replace('agreements', 'agrement')}`,
      /r\.yaml:\d: .*did you mean `agreements`/,
    ],
    [
      'a key near none',
      'customers:\n  - { id: b, secretive-name: 1 }',
      /r\.yaml:2: customers\[0\] has a key that is not known/,
    ],
    [
      'a number for an id',
      'customers:\n  - id: 012\n    name: B',
      /r\.yaml:2: customers\[0\]\.id is not text.*Example: metro/,
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
      /r\.yaml:3: .*repeats the id of customers\[0\]/,
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
      assert.throws(() => parseCustomers(text, 'r.yaml'), { name: 'InputError', message });
    });
  }

  it('names the lines of the other problems, and never repeats a value', () => {
    const text = 'customers:\n  - id: SECRET-1\n    name: 5\n  - id: SECRET-2\n    SECRET: 1';
    assert.throws(
      () => parseCustomers(text, 'r.yaml'),
      (error: Error) => /more, on lines 2, 3/.test(error.message) && !/SECRET/.test(error.message),
    );
  });

  it('treats __proto__ as a key like any other', () => {
    assert.throws(
      () => parseCustomers(`customers:\n  - ${good.replace('name', '__proto__: {polluted: yes}, name')}`, 'r.yaml'),
      /not known/,
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});
