import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, suite, test } from 'node:test';
import { PREVIEW_MARKER } from '../../scripts/preview/preview-comment.ts';
import { verifyPreview } from '../../scripts/preview/verify-preview.ts';
import { ACTIONS, type PullRequestFake, startPullRequestFake } from '../github/pull-request-fake.ts';
import { makeFolder } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';

const SHA = 'a'.repeat(40);
const TOKEN = 'ghs_canaryTokenOfTheWorkflow0000000000';
const ADDRESS = 'https://github.com/northwind/terms';
const comment = (words: string) => `## What this change does\n\n${words}\n\n${PREVIEW_MARKER}`;

suite('post-preview', () => {
  let fake: PullRequestFake;
  let folder: string;
  before(async () => {
    fake = await startPullRequestFake(SHA);
    folder = makeFolder();
  });
  after(() => fake.close());
  beforeEach(() => {
    fake.comments.length = 0;
    fake.log.length = 0;
    fake.head = SHA;
    fake.files = [{ filename: 'terms/code.md' }];
  });

  async function post(words: string, run: Readonly<Record<string, unknown>> = {}) {
    const [file, event] = [join(folder, 'comment.md'), join(folder, 'event.json')];
    writeFileSync(file, words);
    const head_repository = { owner: { login: 'stranger' } };
    const workflow_run = { event: 'pull_request', head_sha: SHA, head_branch: 'draft', head_repository, ...run };
    const repository = { full_name: 'northwind/terms', html_url: ADDRESS };
    writeFileSync(event, JSON.stringify({ workflow_run, repository }));
    const environment = { GITHUB_API_URL: fake.url, GITHUB_TOKEN: TOKEN, GITHUB_EVENT_PATH: event };
    return { args: ['post-preview', '--comment', file], options: { environment } };
  }
  const writes = () => fake.log.filter((line) => !line.startsWith('GET'));

  test('creates one comment and edits it from then on', async () => {
    const first = await post(comment('One.'));
    assert.equal((await runTerms(first.args, first.options)).code, 0);
    const second = await post(comment('Two.'));
    const { code, stdout } = await runTerms(second.args, second.options);
    assert.deepEqual([code, stdout], [0, 'The comment on #7 was edited.\n']);
    assert.equal((await runTerms(second.args, second.options)).stdout, 'The comment on #7 is up to date.\n');
    assert.deepEqual(
      fake.comments.map(({ body }) => body),
      [comment('Two.')],
    );
    assert.equal(writes().length, 2);
  });

  for (const [what, files, isNoted] of [
    ['terms alone', [{ filename: 'terms/code.md' }, { filename: 'terms/terms.config.yaml' }], false],
    ['the program', [{ filename: 'terms/code.md' }, { filename: 'scripts/check/rules.ts' }], true],
    ['where a file comes from', [{ filename: 'terms/code.md', previous_filename: '.ci/preview' }], true],
    ['more files than GitHub names', Array.from({ length: 3_000 }, () => ({ filename: 'terms/code.md' })), true],
  ] as const) {
    test(`${isNoted ? 'says that the writer may be the author’s' : 'says no more'} where a pull request changes ${what}`, async () => {
      fake.files = files;
      const { args, options } = await post(comment('Nothing was found.'));
      assert.equal((await runTerms(args, options)).code, 0);
      const [{ body = '' } = {}] = fake.comments;
      assert.equal(body.includes('changes files outside `terms/`'), isNoted);
      assert.ok(body.endsWith(comment('Nothing was found.')));
    });
  }

  test('finds its comment behind a hundred others, and takes no stranger’s for it', async () => {
    for (let id = 1; id <= 120; id++) fake.comments.push({ id, user: { id: 1 }, body: comment('Copied.') });
    fake.comments.push({ id: 121, user: { id: ACTIONS }, body: comment('Ours.') });
    const { args, options } = await post(comment('New.'));
    assert.equal((await runTerms(args, options)).code, 0);
    assert.deepEqual(writes(), ['PATCH /repos/northwind/terms/issues/comments/121']);
  });

  test('does not know what became of an answer that was cut off, looks again, and posts nothing twice', async () => {
    fake.cut = true;
    const { args, options } = await post(comment('One.'));
    const cut = await runTerms(args, options);
    assert.equal(cut.code, 75);
    assert.ok(!(cut.stdout + cut.stderr).includes(TOKEN));
    assert.equal((await runTerms(args, options)).code, 0);
    assert.equal(fake.comments.length, 1);
  });

  test('posts nothing where the branch has moved on, or another event is at hand', async () => {
    fake.head = 'b'.repeat(40);
    const late = await post(comment('One.'));
    assert.equal((await runTerms(late.args, late.options)).code, 0);
    const pushed = await post(comment('One.'), { event: 'push' });
    await refuses(pushed.args, /GITHUB_EVENT_PATH/, pushed.options);
    const { GITHUB_TOKEN: _, ...signedOut } = pushed.options.environment;
    const again = await post(comment('One.'));
    await refuses(again.args, /nothing to sign in/, { environment: signedOut });
    await refuses(again.args, /GITHUB_EVENT_PATH/, {
      environment: { ...signedOut, GITHUB_EVENT_PATH: again.args[2]! },
    });
    assert.deepEqual(writes(), []);
  });

  test('lets nothing through that our own comments never hold', async () => {
    const { args, options } = await post(comment('Hello @everyone'));
    await refuses(args, /holds a mention/, options);
    assert.deepEqual(fake.log, []);
  });
});

suite('what was handed over is refused where it holds', () => {
  for (const [words, problem] of [
    ['@octo-org/legal', /mention/],
    ['fixes #1', /reference/],
    ['see GH-12', /reference/],
    ['https://evil.example', /address/],
    ['[here](https://evil.example)', /somewhere else/],
    ['[here](https://github.com/northwind/terms/../../evil/x)', /somewhere else/],
    ['![](https://evil.example/x.png)', /picture/],
    ['[a][b]\n\n[b]: https://evil.example', /reference/],
    ['<img src=x>', /HTML/],
    ['```mermaid\ngraph TD\n```', /drawn/],
    ['<details><summary>Redline</summary><script>', /HTML/],
    ['a\u202eb', /control/],
    ['x'.repeat(66_000), /longer/],
    ['*_'.repeat(20_000), /signs/],
  ] as const) {
    test(words.slice(0, 40), () => assert.throws(() => verifyPreview(comment(words), ADDRESS), problem));
  }

  test('no marker at its end', () => {
    assert.throws(() => verifyPreview(`${comment('One.')}\n\nMore.`, ADDRESS), /marker/);
  });

  test('but not what they do hold', () => {
    const words = [
      `[terms/a.md:3](${ADDRESS}/blob/${SHA}/terms/a.md?plain=1#L3) Write to legal@&#8203;example.com`,
      '<details><summary>Redline</summary>\n\n```text\n{+Hello @everyone, see https://evil.example+}\n```\n\n</details>',
    ].join('\n\n');
    assert.equal(verifyPreview(comment(words), ADDRESS), comment(words));
  });
});
