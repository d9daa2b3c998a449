import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { makeFolder, makeRepository, runGit, type TestRepository } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';
import { makeSmallTerms } from '../worlds/small-terms.ts';

suite('help and bad use', () => {
  for (const [args, words] of [
    [['--help'], /publish[\s\S]+diff[\s\S]+changelog[\s\S]+notices[\s\S]+Exit codes: 0 done/],
    [['publish', '--help'], /--repo[\s\S]+--path[\s\S]+--out|--out[\s\S]+--repo/],
    [['diff', '--help'], /--json[\s\S]+--exit-code/],
    [['changelog', '--help'], /--today[\s\S]+--json/],
    [['notices', 'plan', '--help'], /--out[\s\S]+--summary/],
  ] as const) {
    test(`${args.join(' ')} prints help`, async () => {
      const { code, stdout, stderr } = await runTerms(args);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.match(stdout, words);
    });
  }

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const { code, stdout } = await runTerms(['--version']);
    assert.deepEqual({ code, stdout }, { code: 0, stdout: `${version}\n` });
  });

  for (const [args, message] of [
    [['pubish'], /unknown command 'pubish'.*\n.*--help/s],
    [['notices', 'paln'], /unknown command 'paln'/],
    [['changelog', '--jsn'], /unknown option '--jsn'/],
    [['publish', 'extra'], /too many arguments/],
    [['diff', 'one.md'], /missing required argument 'after'/],
    [['changelog', '--repo'], /argument missing/],
    [['changelog', '--today', '2024-02-30'], /'2024-02-30' is invalid\. Expected a calendar day such as 2026-12-01/],
    [['publish', '--today', 'tomorrow'], /Expected a calendar day/],
  ] as const) {
    test(`${args.join(' ')} is refused`, () => refuses(args, message));
  }

  test('without a command it shows what there is, and that something is missing', async () => {
    const { code, stderr } = await runTerms([]);
    assert.equal(code, 2);
    assert.match(stderr, /Usage: terms/);
  });
});

suite('a repository that cannot be read', () => {
  const commands = [
    ['changelog', '--json'],
    ['notices', 'plan'],
  ] as const;
  const all = async (repository: readonly string[], message: RegExp) => {
    await Promise.all(commands.map((command) => refuses([...command, ...repository], message)));
  };

  test('no folder', () =>
    all(['--repo', join(makeFolder(), 'nowhere')], /There is no folder .*nowhere\. Expected .*Example: /));

  test('no git repository', () =>
    all(['--repo', makeFolder()], /is not a git repository\. Expected .*Example: --repo /));

  test('no commits', async () => {
    const { directory } = await makeRepository();
    await all(['--repo', directory], /has no commits\. Expected /);
  });

  test('a shallow clone', async () => {
    const { directory } = await makeSmallTerms();
    const clone = join(makeFolder(), 'clone');
    runGit('/', ['clone', '--quiet', '--depth=1', `file://${directory}`, clone]);
    await all(['--repo', clone], /shallow clone.*git fetch --unshallow.*fetch-depth: 0/);
  });

  test('no documents below the path', async () => {
    const { directory } = await makeSmallTerms();
    await all(['--repo', directory, '--path', 'policies'], /no documents below the path policies .*--path terms/);
    await all(['--repo', directory, '--path', '../../..'], /Expected .*Example: /);
    const without = await makeRepository();
    without.commit({ 'readme.txt': 'Nothing here.' });
    await all(['--repo', without.directory], /no documents below the path terms .*Markdown files/);
  });

  test('settings with a mistake', async () => {
    const repository = await makeSmallTerms();
    repository.commit({ 'terms/terms.config.yaml': 'publisher: Me\nlanguage: [en\n' });
    await all(['--repo', repository.directory], /^terms\/terms\.config\.yaml:\d+: .*\./);
  });
});

suite('diff', () => {
  const folder = makeFolder();
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const old = write('old.md', '# Terms\n\nYou must pay within thirty days.\n\nKept.\n');
  const now = write('now.md', '# Terms\n\nYou must pay within ten days.\n\nKept.\n\nYou must not resell.\n');
  const empty = write('empty.md', '');

  test('shows redlines without colour in a pipe', async () => {
    const { code, stdout, stderr } = await runTerms(['diff', old, now]);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /You must pay within \[-thirty-\]\{\+ten\+\} days\./);
    assert.match(stdout, /\{\+You must not resell\.\+\}/);
    assert.match(stdout, /^2 changes: 2 substantive, 0 clarifying, 0 editorial\. 2 clauses as they were\.$/m);
    assert.ok(!stdout.includes('\u001b'));
  });

  test('prints the comparison as JSON', async () => {
    const { code, stdout } = await runTerms(['diff', old, now, '--json']);
    const { changes, unchanged } = JSON.parse(stdout) as { changes: { kind: string }[]; unchanged: number };
    assert.deepEqual([code, changes.map(({ kind }) => kind), unchanged], [0, ['modified', 'added'], 2]);
  });

  test('says with its exit code whether there are changes, where asked', async () => {
    const codes = [
      [old, now],
      [old, old],
      [empty, empty],
      [old, empty],
    ].map(async (files) => {
      const { code, stdout } = await runTerms(['diff', ...files, '--exit-code']);
      return [code, stdout === 'No changes.\n'];
    });
    assert.deepEqual(await Promise.all(codes), [
      [1, false],
      [0, true],
      [0, true],
      [1, false],
    ]);
  });

  test('compares with an empty file', async () => {
    const { code, stdout } = await runTerms(['diff', empty, old]);
    assert.equal(code, 0);
    assert.match(stdout, /\+ added/);
    assert.match(stdout, /You must pay within thirty days\./);
  });

  test('lets no control character of a file reach the terminal', async () => {
    const { stdout } = await runTerms(['diff', empty, write('control.md', 'Red \u001b[31m and \u202e back.\n')]);
    assert.match(stdout, /Red \ufffd\[31m and \ufffd back\./);
    assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u202e'));
  });

  test('names the file that it cannot read', async () => {
    const missing = join(folder, 'missing.md');
    await refuses(['diff', missing, now], /missing\.md: There is no such file\. Expected a Markdown file\. Example: /);
    await refuses(['diff', old, missing, '--json'], /missing\.md: There is no such file/);
    await refuses(['diff', old, folder], /This is a folder, not a file\./);
  });
});

suite('changelog of documents with mistakes', () => {
  let repository: TestRepository;
  const commits: string[] = [];

  before(async () => {
    repository = await makeRepository();
    const alpha = (version: number, more: string, days: number) =>
      `---\ntitle: Alpha Terms\nversion: ${version}\nversoin: 1\n${more}\n---\n# Alpha\n\nYou may stay for ${days} days.\n`;
    const files: readonly Readonly<Record<string, string>>[] = [
      {
        'terms/zebra.md': '# Zebra Code\n\nYou must not race.\n',
        'terms/broken.md': '---\ntitle: [Broken\n---\n# Broken Terms\n\nYou may leave.\n',
        'terms/alpha.md': alpha(1, 'published: 2024-02-30\nowner: legal', 30),
      },
      { 'terms/empty.md': '', 'terms/alpha.md': alpha(2, 'effective: 2024-13-01', 14) },
      { 'terms/zebra.md': '# Zebra Code\n\nYou must not race.\n\nYou must not jump.\n' },
    ];
    files.forEach((each, index) => {
      commits.push(repository.commit(each, { date: `2024-0${index + 1}-01` }));
    });
  });

  test('a line of JSON for each version, documents by id, versions oldest first', async () => {
    const { code, stdout } = await runTerms(['changelog', '--json', '--repo', repository.directory]);
    assert.equal(code, 0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const keys = 'document title version published effective previous commit significance summary changes';
    for (const line of lines) assert.equal(Object.keys(line).join(' '), keys);
    const [first, second, third] = commits;
    assert.deepEqual(
      lines.map(({ document, title, version, published, effective, previous, commit, changes }) => [
        document,
        title,
        version,
        published,
        JSON.stringify(effective),
        previous,
        commit,
        (changes as []).length,
      ]),
      [
        ['alpha', 'Alpha Terms', '1', '2024-01-01', '{"all":"2024-01-01"}', null, first, 0],
        ['alpha', 'Alpha Terms', '2', '2024-02-01', '{"all":"2024-02-01"}', '1', second, 1],
        ['broken', 'Broken Terms', '2024-01-01', '2024-01-01', '{"all":"2024-01-01"}', null, first, 0],
        ['zebra', 'Zebra Code', '2024-01-01', '2024-01-01', '{"all":"2024-01-01"}', null, first, 0],
        ['zebra', 'Zebra Code', '2024-03-01', '2024-03-01', '{"all":"2024-03-01"}', '2024-01-01', third, 1],
      ],
    );
  });

  test('one warning for each cause, with file and line', async () => {
    const { code, stderr } = await runTerms(['changelog', '--repo', repository.directory]);
    assert.equal(code, 0);
    const causes = [
      /^terms\/alpha\.md:5: warning: `published` is "2024-02-30" \(in revision [0-9a-f]{10}\)\. Expected a calendar day/,
      /^terms\/alpha\.md:4: warning: The key "versoin" is not known; did you mean `version`\?$/,
      /^terms\/alpha\.md:6: warning: The key "owner" is not known \(in revision [0-9a-f]{10}\)\.$/,
      /^terms\/alpha\.md:5: warning: `effective` is "2024-13-01"\. Expected a calendar day/,
      /^terms\/broken\.md:2: warning: This YAML cannot be read: /,
      /^terms\/empty\.md:1: warning: The document has no text here/,
    ];
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, causes.length, stderr);
    for (const cause of causes) assert.equal(lines.filter((line) => cause.test(line)).length, 1, `${cause}\n${stderr}`);
  });

  test('as text for people', async () => {
    const { stdout } = await runTerms(['changelog', '--repo', repository.directory]);
    assert.match(stdout, /^alpha@2 {2}\S.*\n {2}published 2024-02-01, takes effect 2024-02-01; substantive$/m);
    assert.ok(!stdout.includes('\u001b'));
  });
});
