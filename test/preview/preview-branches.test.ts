import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { PREVIEW_MARKER } from '../../scripts/preview/preview-comment.ts';
import { verifyPreview } from '../../scripts/preview/verify-preview.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { writeRegistry } from '../worlds/small-terms.ts';

const [OLD, TODAY, NEXT_DAY] = ['2026-01-05', '2026-12-01', '2026-12-02'];

function file(facts: string, body: string): string {
  return `---\n${facts}\n---\n${body}\n`;
}

const FIRST = `version: 1\npublished: ${OLD}\neffective: ${OLD}\nnotice: 30 days`;

/** Sections with their numbers; the one on audits pushes the others on. */
function agreement(facts: string, audit: string | null): string {
  const sections = [
    ['Use', 'You may use the workspace.'],
    ...(audit === null ? [] : [['Audits', audit, 'You must keep records for an audit.']]),
    ['Fees', 'You must pay each invoice in full.', 'Prices stand in the list.'],
    ['Content', 'Content remains yours.'],
  ];
  const body = sections.map(([title, ...clauses], index) =>
    [`## ${index + 1}. ${title}`, ...clauses.map((text, at) => `${index + 1}.${at + 1} ${text}`)].join('\n\n'),
  );
  return file(`title: Workspace Agreement\n${facts}`, `# Workspace Agreement\n\n${body.join('\n\n')}`);
}

function code(what: string, facts = FIRST): string {
  const body = `# Code for ${what}\n\nYou must not:\n\n- sell ${what};\n- keep ${what} for more than 14 days.\n\nWe may end this code on any day.`;
  return file(`title: Code for ${what}\n${facts}`, body);
}

const AUDITED = `version: 2
published: ${TODAY}
effective: 2027-01-04
notice: 30 days
change:
  title: We may audit
  summary: We may audit your records.
  why: Our insurers ask for it.
  actions: [Name a contact, Tell your bookkeepers]
  benefits: [Audits are announced]
  risks: [An audit takes a day]`;

suite('the preview of a branch', () => {
  let terms: TestRepository;
  before(async () => {
    terms = await makeRepository();
    const files = {
      'terms/workspace-agreement.md': agreement(FIRST, null),
      'terms/pictures.md': code('pictures'),
      'terms/recordings.md': code('recordings'),
      'terms/house-rules.md': file(
        `title: House Rules\n${FIRST}`,
        '# House Rules\n\nYou must be polite.\n\nYou must not shout.',
      ),
    };
    terms.commit(files, { date: OLD });
  });

  /** Makes a branch with some files changed, and gives its comment. */
  async function preview(
    branch: string,
    change: Readonly<Record<string, string>> | (() => void),
    { base = 'main', today = TODAY, args = [] as string[], environment = {} } = {},
  ): Promise<string> {
    terms.git('checkout', '--quiet', base);
    terms.git('checkout', '--quiet', '-b', branch);
    if (typeof change === 'function') change();
    else terms.commit(change, { date: today });
    const out = join(makeFolder(), 'comment.md');
    const where = ['--repo', terms.directory, '--base', base, '--today', today, '--out', out];
    const run = await runTerms(['preview', ...where, ...args], { environment });
    assert.equal(run.code, 0, run.stderr);
    const comment = readFileSync(out, 'utf8');
    assert.equal(verifyPreview(comment, 'https://github.com/northwind/terms'), comment.trimEnd());
    terms.git('checkout', '--quiet', '--force', branch);
    return comment;
  }

  test('shows what customers will read, the numbers of what is new, and new numbers in one folded line', async () => {
    const comment = await preview('audits', {
      'terms/workspace-agreement.md': agreement(AUDITED, 'We may audit your records.'),
    });
    for (const words of [
      '**What customers will see:** We may audit\n\n> We may audit your records.\n>\n> **What to do:**\n>\n> - Name a contact\n> - Tell your bookkeepers\n',
      '> **What it brings:**\n>\n> - Audits are announced\n',
      '> **What to watch for:**\n>\n> - An audit takes a day\n',
      '> **Why it changes:** Our insurers ask for it.\n',
      '  {+2. Audits\n  2.1 We may audit your records.\n  2.2 You must keep records for an audit.+}\n',
      '- 5 clauses have new numbers, **editorial**. The words are the same.\n\n  <details><summary>New numbers</summary>\n\n  ```text\n  2 → 3, 2.1 → 3.1, 2.2 → 3.2, 3 → 4, 3.1 → 4.1\n',
    ])
      assert.ok(comment.includes(words), `${words}\n---\n${comment}`);
    assert.ok(comment.indexOf('added, **substantive**') < comment.indexOf('New numbers'));
  });

  test('of a correction shows what it does to the version that it corrects, then all that customers get', async () => {
    const facts = AUDITED.replace('version: 2', 'version: 3')
      .replace(TODAY, NEXT_DAY)
      .replace('change:', 'change:\n  corrects: 2');
    const text = agreement(facts, 'We may audit your records once a year.');
    const comment = await preview(
      'correction',
      { 'terms/workspace-agreement.md': text },
      { base: 'audits', today: NEXT_DAY },
    );
    assert.match(comment, /version 3, which corrects version 2/);
    assert.match(
      comment,
      /beside version 2:\*\* 1 [\s\S]*once a year[\s\S]*beside version 1:\*\*[\s\S]*\{\+2\. Audits/,
    );
  });

  test('of a document in the place of others shows the clauses that differ from all of them', async () => {
    const retired = `${FIRST}\nretired: 2027-01-15`;
    const comment = await preview('one-code', {
      'terms/pictures.md': code('pictures', retired),
      'terms/recordings.md': code('recordings', retired),
      'terms/media.md': code(
        'pictures and recordings',
        `version: 1\npublished: ${TODAY}\neffective: 2027-01-15\nsupersedes: [pictures, recordings]`,
      ).replace('14 days', '30 days'),
    });
    assert.match(comment, /a new document in the place of Code for pictures, Code for recordings/);
    assert.match(comment, /\*\*Changed clauses, beside the documents that it replaces:\*\* \d+ substantive/);
    assert.match(comment, /\(from [^)]*recordings\)/);
    assert.match(comment, /- \d+ clauses? (?:is|are) carried over, \*\*editorial\*\*\. The words are the same\./);
    assert.match(comment, /\[-14-\]\{\+30\+\} days/);
    assert.match(
      comment,
      /### Code for pictures, version 1\n\n\*\*The document ends\*\* on 2027-01-15\. Code for pictures and recordings takes its place\. The text stays as it stands\.\n\n###/,
    );
  });

  test('says in a sentence what only ends', async () => {
    const comment = await preview('end', { 'terms/pictures.md': code('pictures', `${FIRST}\nretired: 2027-02-01`) });
    assert.match(
      comment,
      /version 1\n\n\*\*The document ends\*\* on 2027-02-01\. The text stays as it stands\.\n\n<!--/,
    );
  });

  const KNOWN =
    /### House Rules, version 1\n\n“terms\/house-rules\.md” is called “terms\/community\.md” now\. Only the file’s name changes; customers see nothing\.\n\n<!--/;
  const rename = (): void => {
    const [from, to] = ['house-rules', 'community'].map((name) => join(terms.directory, `terms/${name}.md`)) as [
      string,
      string,
    ];
    renameSync(from, to);
    writeFileSync(to, readFileSync(to, 'utf8').replace('title:', 'id: house-rules\ntitle:'));
  };

  test('says in a line what is only renamed, committed or not', async () => {
    const lying = await preview('renamed', rename);
    assert.match(lying, /\*\*House Rules\*\*: only the file’s name changes\n\n\*\*Checks:\*\* nothing was found\./);
    assert.match(lying, KNOWN);
    terms.git('clean', '--quiet', '--force');
    const committed = await preview('renamed-for-good', () => {
      rename();
      terms.commitAll({ date: TODAY });
    });
    assert.equal(committed, lying);
  });

  test('says which id a renamed document would lose, and which facts change beside a text', async () => {
    const moved = await preview('lost', () => {
      terms.git('mv', 'terms/pictures.md', 'terms/photos.md');
      terms.commitAll({ date: TODAY });
    });
    assert.match(moved, /would be known as photos\n[\s\S]*no longer as “pictures”, and so be another one\./);
    const facts = await preview('facts', {
      'terms/workspace-agreement.md': agreement(`${FIRST}\nincorporates: [house-rules]\ngroup: Main`, null),
    });
    assert.match(
      facts,
      /“incorporates” names house-rules as well\. Its front matter states “group” anew\. The text stays/,
    );
  });

  test('calls a translation one', async () => {
    const comment = await preview('french', {
      'terms/house-rules-fr.md': file(
        `title: Règles\nversion: 1\npublished: ${TODAY}\neffective: ${TODAY}\nlanguage: fr\ntranslates: house-rules@1`,
        '# Règles\n\nVous devez être poli.\n\nVous ne devez pas crier.',
      ),
    });
    assert.match(comment, /\*\*Règles\*\*: a translation of house-rules@&#8203;1\n/);
    assert.doesNotMatch(comment, /First published|This version is/);
  });

  test('counts customers, or says why it does not', async () => {
    const draft = { 'terms/workspace-agreement.md': agreement(AUDITED, 'We may audit your records.') };
    const TERMS_CUSTOMERS = writeRegistry();
    assert.match(
      await preview('c1', draft, { environment: { TERMS_CUSTOMERS } }),
      /is not said here, where others may read it/,
    );
    assert.match(
      await preview('c2', draft, { args: ['--private'] }),
      /no customer registry is named \(`TERMS_CUSTOMERS`\)/,
    );
    const lying = () =>
      writeFileSync(join(terms.directory, 'terms/workspace-agreement.md'), draft['terms/workspace-agreement.md']);
    const options = { args: ['--private'], environment: { TERMS_CUSTOMERS } };
    assert.match(await preview('c3', lying, options), /what is not committed is not counted/);
    assert.match(await preview('c4', draft, options), /fewer than 5 must act, fewer than 5 for information/);
  });
});

const AT = 'https://github.com/northwind/terms';
const COMMIT = 'a'.repeat(40);
const foreign: readonly (readonly [name: string, text: string])[] = [
  [
    'a mention below a footnote, where it looks like code',
    'See[^1].\n\n[^1]: two words\n\n    @northwind/legal fixes #1\n',
  ],
  ['code by its indentation', 'Words.\n\n    ![x](https://evil.example/p.png)\n'],
  ['a footnote that nothing defines', 'See[^1].'],
  ['a formula', '$`x`$'],
  ['a formula of its own', '$$\nx\n$$'],
  ['a name that begins with a line', 'Ask @_legal.'],
  ['a form for an issue', `[Log in](${AT}/issues/new?title=x)`],
  ['a file of another commit, which may be a fork’s', `[x](${AT}/blob/${'b'.repeat(40)}/x.md)`],
];
for (const [name, text] of foreign)
  test(`A comment that was handed over may not hold ${name}`, () =>
    assert.throws(() => verifyPreview(`${text}\n\n${PREVIEW_MARKER}`, AT, COMMIT), /so it is not posted/));

test('A comment that was handed over may link to files of its commit, and to what its run left', () => {
  const comment = `[x](${AT}/blob/${COMMIT}/terms/a.md#L3) [site](${AT}/actions/runs/12/artifacts/3)\n\n${PREVIEW_MARKER}`;
  assert.equal(verifyPreview(comment, AT, COMMIT), comment);
});
