import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collapseDiagnostics } from '../../scripts/history/collapse-diagnostics.ts';
import { assignDocumentIds, slugOfPath } from '../../scripts/history/document-id.ts';
import { documentTitle, firstHeading } from '../../scripts/history/document-title.ts';
import { type Diagnostic, formatDiagnostic, InputError } from '../../scripts/history/input-error.ts';
import { parseConfiguration } from '../../scripts/history/statements/configuration.ts';
import { EMPTY_FRONT_MATTER, parseFrontMatter } from '../../scripts/history/statements/front-matter.ts';
import { splitFrontMatter } from '../../scripts/history/statements/split-front-matter.ts';
import { tomlAsYaml } from '../../scripts/history/statements/toml-as-yaml.ts';
import { parseTopics } from '../../scripts/history/statements/topics.ts';
import { titleHeading } from '../../scripts/history/title-heading.ts';

const splits: [name: string, markdown: string, yaml: string, body: string, bodyLine: number][] = [
  ['front matter', '---\ntitle: A\n---\n# A\n', 'title: A\n', '# A\n', 4],
  ['a byte order mark', '\ufeff---\ntitle: A\n---\nText', 'title: A\n', 'Text', 4],
  ['Windows line ends', '---\r\ntitle: A\r\n---\r\nText\r\n', 'title: A\r\n', 'Text\r\n', 4],
  ['empty front matter', '---\n---\nText', '', 'Text', 3],
  ['front matter alone', '---\ntitle: A\n---', 'title: A\n', '', 3],
  ['broken YAML', '---\ntitle: [A\n---\nText', 'title: [A\n', 'Text', 4],
  ['no front matter', '# A\n\n---\n\nText', '', '# A\n\n---\n\nText', 1],
  ['unclosed front matter', '---\ntitle: A\n\nText', '', '---\ntitle: A\n\nText', 1],
  ['text between two thematic breaks', '---\n\nBy law: no.\n\n---\n', '', '---\n\nBy law: no.\n\n---\n', 1],
  ['a sentence right below a break', '---\nThese terms apply.\n---\n', '', '---\nThese terms apply.\n---\n', 1],
  ['an empty file', '', '', '', 1],
  ['TOML', '+++\ntitle = "A"\n+++\nText', 'title: "A"\n', 'Text', 4],
  ['JSON between semicolons', ';;;\n{ "title": "A" }\n;;;\nText', '{ "title": "A" }\n', 'Text', 4],
  ['JSON on lines of its own', '{\n\t"title": "A"\n}\n\nText', '{  "title": "A"\n}', '\nText', 4],
  ['a brace that opens no JSON', '{\n"You" means the customer\n}\n', '', '{\n"You" means the customer\n}\n', 1],
  ['plus signs around a sentence', '+++\nThese terms apply.\n+++\n', '', '+++\nThese terms apply.\n+++\n', 1],
  ['unclosed TOML', '+++\ntitle = "A"\n\nText', '', '+++\ntitle = "A"\n\nText', 1],
];
for (const [name, markdown, yaml, body, bodyLine] of splits) {
  test(`A file is split in two: ${name}`, () => assert.deepEqual(splitFrontMatter(markdown), { yaml, body, bodyLine }));
}

const facts: [yaml: string, expected: object][] = [
  ['title: Terms\nversion: 8\npublished: 2024-05-01', { title: 'Terms', version: '8', published: '2024-05-01' }],
  ['version: 8.10', { version: '8.10' }],
  ['version: 2024-05-01', { version: '2024-05-01' }],
  ['effective: 2024-06-01', { effective: { all: '2024-06-01' } }],
  [
    'effective: { new: 2024-05-01, existing: 2024-06-01 }',
    { effective: { new: '2024-05-01', existing: '2024-06-01' } },
  ],
  ['notice: 30 days', { notice: 30 }],
  ['supersedes: face-code\nproducts: [vision-api, 7]', { supersedes: ['face-code'], products: ['vision-api', '7'] }],
  ['withdrawn: { on: 2024-05-20, reason: Error }', { withdrawn: { on: '2024-05-20', reason: 'Error' } }],
  ['postponed: { from: 2024-06-01 }', { postponed: { from: '2024-06-01', reason: '' } }],
  [
    'version: 8\nwithdrawn: [{ on: 2024-05-20, reason: A }, { version: 7, on: 2024-05-21, reason: B }]',
    {
      ...{ version: '8', withdrawn: { on: '2024-05-20', reason: 'A' } },
      others: [{ kind: 'withdrawn', version: '7', on: '2024-05-21', reason: 'B' }],
    },
  ],
  [
    'version: 8\npostponed: { version: 7, from: 2024-06-01, to: { existing: 2024-07-01 }, reason: A }\nwithdrawn: { version: 8, on: 2024-05-20, reason: B }',
    {
      ...{ version: '8', withdrawn: { on: '2024-05-20', reason: 'B' } },
      others: [{ kind: 'postponed', version: '7', from: '2024-06-01', to: { existing: '2024-07-01' }, reason: 'A' }],
    },
  ],
  [
    'change:\n  significance: editorial\n  corrects: 7\n  actions: Read',
    { change: { significance: 'editorial', corrects: '7', actions: ['Read'] } },
  ],
  [
    'change:\n  reading:\n    - { clause: 4.10, significance: clarifying, because: The word was a slip; nobody relied on it. }',
    {
      change: {
        reading: [{ clause: '4.10', significance: 'clarifying', because: 'The word was a slip; nobody relied on it.' }],
      },
    },
  ],
];
const translated: [toml: string, yaml: string][] = [
  ['title = "Terms \\"A\\""  # as printed', 'title: "Terms \\"A\\""  # as printed'],
  ["id = 'terms'\nversion = 8.10", "id: 'terms'\nversion: 8.10"],
  ['effective = { new = 2024-05-01, existing = 2024-06-01 }', 'effective: { new: 2024-05-01, existing: 2024-06-01 }'],
  ['products = [\n  "a = b",\n  "c",\n]', 'products: [\n  "a = b",\n  "c",\n  ]'],
  ['[change]\nsummary = """\nTwo\nlines\n"""\nwhy = "x"', 'change:\n  summary: |\n    Two\n    lines\n\n  why: "x"'],
];
for (const [toml, yaml] of translated) {
  test(`TOML is read as YAML, line for line: ${toml.replaceAll('\n', ' ')}`, () => {
    assert.equal(tomlAsYaml(toml), yaml);
    assert.deepEqual(parseFrontMatter(yaml, 'a.md').warnings, []);
  });
}

test('A line of TOML that is not read leaves nothing stated, and a warning on its line', () => {
  const { yaml } = splitFrontMatter('+++\ntitle = "A"\n[[change]]\nwhy = "x"\n+++\nText');
  const { frontMatter, warnings } = parseFrontMatter(yaml, 'a.md');
  assert.deepEqual(frontMatter, EMPTY_FRONT_MATTER);
  assert.equal(warnings[0]?.line, 3);
});

for (const [yaml, expected] of facts) {
  test(`Front matter states ${yaml.replaceAll('\n', ' ')}`, () => {
    const { frontMatter, warnings } = parseFrontMatter(yaml, 'a.md');
    assert.deepEqual(frontMatter, { ...EMPTY_FRONT_MATTER, ...expected });
    assert.deepEqual(warnings, []);
  });
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...[...'bcdefgh'].map((key, at) => list(key, 'abcdefgh'[at]!))];
function list(key: string, alias: string): string {
  return `${key}: &${key} [${Array(9).fill(`*${alias}`).join(', ')}]`;
}
const mistakes: [name: string, yaml: string, line: number, message: RegExp][] = [
  ['broken YAML', 'title: A\nregions: [us\nid: b', 4, /cannot be read/],
  ['a repeated key', 'title: A\ntitle: B', 3, /cannot be read/],
  ['an unknown key', 'title: A\nversions: 8', 3, /"versions" is not known; did you mean `version`/],
  ['an unknown key that is like none', 'redirect_from:\n  - /a', 2, /"redirect_from" is not known\.$/],
  [
    'another version that is postponed to no day',
    'postponed: [{ version: 7, from: 2024-06-01, reason: A }]',
    2,
    /`postponed\.0\.to` is .*Expected the date on which that version takes effect now/,
  ],
  [
    'a new date beside the own version',
    'postponed:\n  from: 2024-06-01\n  to: 2024-07-01',
    4,
    /`postponed.to` is "2024-07-01".*under `effective`/,
  ],
  ['a version that is no label', 'withdrawn: [{ version: a b, on: 2024-06-01 }]', 2, /`withdrawn.0.version` is "a b"/],
  ['a withdrawal without a day', 'withdrawn: { reason: A }', 2, /`withdrawn.on` is .*with a date/],
  ['an unknown key within', 'change:\n  sumary: A', 3, /"change.sumary".*`summary`/],
  ['an overruled reading that is no list', 'change:\n  reading: { clause: "4" }', 3, /`change.reading` is .*a list/],
  [
    'an overruled reading without a reason',
    'change:\n  reading:\n    - { clause: "4.2", significance: clarifying }',
    4,
    /`change.reading.0` has no `because`.*Expected `clause`, `significance` and `because`.*Example: \{ clause: "4.2"/,
  ],
  [
    'an overruled reading without a clause',
    'change: { reading: [{ significance: clarifying, because: A slip }] }',
    2,
    /`change.reading.0` has no `clause`/,
  ],
  [
    'an overruled reading of no known significance',
    'change:\n  reading:\n    - clause: "4"\n      because: A slip\n      significance: small',
    6,
    /`change.reading.0.significance` is "small".*one of substantive, clarifying, editorial/,
  ],
  [
    'an unknown key of an overruled reading',
    'change: { reading: [{ clause: "4", significance: editorial, because: A slip, why: B }] }',
    2,
    /"change.reading.0.why" is not known/,
  ],
  [
    'a clause that is overruled twice',
    'change:\n  reading:\n    - { clause: 4, significance: editorial, because: A }\n    - { clause: "4", significance: clarifying, because: B }',
    5,
    /each clause once/,
  ],
  ['an impossible date', 'title: A\neffective: 2023-02-29', 3, /`effective` is "2023-02-29".*calendar day/],
  ['a date for one cohort', 'effective:\n  new: 2024-13-01\n  all: 2024-01-01', 3, /`effective.new`/],
  ['an id that leads out of a folder', 'id: ../x', 2, /`id` is "\.\.\/x".*Example: id: code-of-conduct/],
  ['a list instead of keys', '- a', 2, /The top is/],
  ['aliases that multiply', bomb.join('\n'), 2, /cannot be read: Excessive alias count/],
  ['deep nesting', `a: ${'['.repeat(20_000)}`, 2, /cannot be read/],
  ['too much YAML', `title: ${'x'.repeat(70_000)}`, 2, /70007 characters/],
  ['a key of the prototype', '__proto__:\n  title: A', 2, /"__proto__" is not known/],
];
for (const [name, yaml, line, message] of mistakes) {
  test(`A mistake in front matter is a warning with its line: ${name}`, () => {
    const { warnings } = parseFrontMatter(yaml, 'terms/a.md');
    assert.ok(warnings[0]);
    assert.equal(warnings[0].line, line);
    assert.match(formatDiagnostic(warnings[0]), message);
  });
}

test('A mistake in one field leaves the others', () => {
  const { frontMatter } = parseFrontMatter('effective: { new: 2024-13-01, all: 2024-01-01 }\ntitle: A', 'a.md');
  assert.deepEqual([frontMatter.effective, frontMatter.title], [{ all: '2024-01-01' }, 'A']);
});

test('A diagnostic is one line that no terminal obeys', () => {
  const cause = 'unknown-key x';
  const hostile: Diagnostic = { severity: 'warning', file: 'a\u001b[2J.md', line: 3, message: 'Odd\n::error::', cause };
  assert.equal(formatDiagnostic(hostile), 'a\ufffd[2J.md:3: warning: Odd\ufffd::error::');
  const collapsed = collapseDiagnostics([hostile, { ...hostile, file: 'b.md' }]);
  assert.deepEqual(
    collapsed.map(({ diagnostic, occurrences }) => [diagnostic.file, occurrences]),
    [['b.md', 2]],
  );
});

const slugs: [path: string, slug: string][] = [
  ['Claude.ai/Privacy Policy.md', 'claude-ai-privacy-policy'],
  ['DALL·E/Terms.markdown', 'dall-e-terms'],
  ['Déclaration.md', 'declaration'],
  ['条款.md', 'u6761-u6b3e'],
  ['../x.md', 'x'],
  ['CON.md', 'con-document'],
  ['!.md', 'document'],
  [`${'a'.repeat(200)}.md`, 'a'.repeat(100)],
];
for (const [path, slug] of slugs) test(`The slug of ${path} is ${slug}`, () => assert.equal(slugOfPath(path), slug));

test('Where two documents want one id, the first keeps it and the other is told', () => {
  const paths = ['terms/A b.md', 'terms/a-b.md', 'terms/a-b-2.md', 'terms/old.md', 'terms/z.md'];
  const documents = paths.map((path) => ({ path, statedId: path.endsWith('z.md') ? 'old' : null, removed: false }));
  const { ids, warnings } = assignDocumentIds(documents, 'terms');
  assert.deepEqual(ids, ['a-b', 'a-b-3', 'a-b-2', 'old-2', 'old']);
  assert.deepEqual(
    warnings.map((warning) => warning?.file),
    [undefined, 'terms/a-b.md', undefined, 'terms/old.md', undefined],
  );
});

const titles: [stated: string | null, body: string, title: string][] = [
  ['Stated', '# Heading', 'Stated'],
  [null, 'Text\n\n## The **Code** of [Conduct](x.md) \\& `more` ##\n', 'The Code of Conduct & more'],
  [null, '- item\n---\n\nTerms of\n_Service_\n======\n', 'Terms of Service'],
  [null, '<!--\n# Hidden\n-->\n```\n# Code\n```\n# Seen_by_all', 'Seen_by_all'],
  [null, 'Text only', 'Privacy policy'],
];
for (const [stated, body, title] of titles) {
  test(`A title is found: ${title}`, () =>
    assert.equal(documentTitle(stated, firstHeading(body), 'a/privacy-policy.md'), title));
}

const sections: readonly (readonly [body: string, title: string | null])[] = [
  ['## CONTENTS\n\n## 1. Scope\n', null],
  ['1. INTRODUCTION\n---\n\nText.\n', null],
  ['# Summary\n', null],
  ['# In this article\n', null],
  ['# Inhaltsverzeichnis\n', null],
  ['## A. Terms of Service\n', null],
  ['## Article 1 Scope\n', null],
  ['# § 2 Geltung\n', null],
  ['# 2024 Terms\n', '2024 Terms'],
  ['# I agree\n', 'I agree'],
  ['# Introduction to Boats\n', 'Introduction to Boats'],
  ['# Chapter rules\n', 'Chapter rules'],
  ['Last updated: 1 May\n\n## Harbour rules\n\n## Fees\n', 'Harbour rules'],
  [`${'You must pay. '.repeat(30)}\n\n## Fees\n\n## Boats\n`, null],
  [`${'You must pay. '.repeat(30)}\n\n# Harbour rules\n\n## Boats\n`, 'Harbour rules'],
];
for (const [body, title] of sections)
  test(`A section's heading is no title: ${body.slice(0, 20).replace(/\n[\s\S]*/, '')}`, () =>
    assert.equal(titleHeading(body), title));

test('The configuration has defaults for everything, and reads what legal set', () => {
  assert.equal(parseConfiguration('', 'a').publisher, 'The publisher');
  const text = 'site: https://x.example/terms/\nnotices: { pace: 2 s, settle: 15 minutes, reminders: [3, 14] }';
  const { site, notices, check } = parseConfiguration(`${text}\ncheck: { dates: warning }`, 'a');
  assert.deepEqual([site, check], ['https://x.example/terms', { dates: 'warning' }]);
  assert.deepEqual([notices.pace, notices.settle, notices.reminders, notices.period], [2_000, 900_000, [14, 3], 30]);
});

const refused: [parse: (text: string, file: string) => unknown, text: string, message: RegExp][] = [
  [parseConfiguration, 'publisher: [', /^t\.yaml:1: This YAML/],
  [parseConfiguration, 'publisher: A\npublsher: B', /^t\.yaml:2: .*did you mean `publisher`/],
  [parseConfiguration, 'notices:\n  floor: huge', /^t\.yaml:2: .*"huge".*one of substantive.*Example: floor: /],
  [parseConfiguration, 'notices: { pace: 7 }', /^t\.yaml:1: .*with its unit/],
  [parseConfiguration, 'site: javascript:alert(1)', /^t\.yaml:1: .*an address/],
  [parseTopics, 'topics:\n  - { id: a }\n  - { id: a }', /^t\.yaml:3: The topic "a" is there twice/],
  [parseTopics, 'topics: { a: b }', /^t\.yaml:1: .*a list of topics/],
];
for (const [parse, text, message] of refused) {
  test(`The publisher's own file is refused with its line: ${text.replaceAll('\n', ' ')}`, () => {
    assert.throws(
      () => parse(text, 't.yaml'),
      (error) => error instanceof InputError && message.test(error.message),
    );
  });
}
