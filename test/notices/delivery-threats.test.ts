import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { inspect } from 'node:util';
import { checkApiUrl } from '../../scripts/notices/delivery/api-url.ts';
import { marker, withMarker } from '../../scripts/notices/delivery/marker.ts';
import { redact } from '../../scripts/notices/delivery/redact.ts';
import { speakToGitHub } from '../../scripts/notices/delivery/speak-to-github.ts';
import { readNoticeToSend } from '../../scripts/notices/planning/plan-format.ts';
import { bodyLimit } from '../../scripts/notices/wording/write-notice.ts';
import { type FakeGitHub, startFakeGitHub, TOKEN } from '../github/fake.ts';
import { repositoryOf } from '../github/world.ts';
import { makeDesk, planned, plannedLine, SETTLE } from '../worlds/delivery-desk.ts';

const ALPHA = 'org-alpha/terms';
const NOTICE = planned('alpha');

suite('delivery withstands', () => {
  let fake: FakeGitHub;
  let desk: ReturnType<typeof makeDesk>;
  beforeEach(async () => {
    fake = await startFakeGitHub();
    desk = makeDesk(fake);
    desk.prepare([NOTICE, planned('beta')]);
  });
  afterEach(() => fake.close());
  const writes = () => fake.log.filter((line) => !line.startsWith('GET')).length;
  const correction = planned('alpha', { kind: 'correction', version: '3', continues: '2', body: 'It was wrong.\n' });

  test('threat 2: a repository made public between runs gets nothing more, unless its customer may be told in public', async () => {
    await desk.deliver([NOTICE]);
    const before = writes();
    fake.act.set(ALPHA, { private: false, visibility: 'public' });
    const { refused, code } = await desk.deliver([NOTICE, correction]);
    assert.deepEqual({ refused, code }, { refused: [{ customer: 'alpha', reason: 'not-private' }], code: 1 });
    assert.equal(writes(), before);
    assert.equal((await desk.deliver([correction], { allowPublic: (customer) => customer === 'alpha' })).code, 0);
  });

  for (const [name, arrange, reason] of [
    ['renamed', () => fake.act.rename(ALPHA, 'org-alpha/legal'), 'moved'],
    ['transferred', () => fake.act.rename(ALPHA, 'somebody-else/terms'), 'moved'],
    ['created anew under the old name', () => fake.act.recreate(ALPHA), 'another-repository'],
  ] as const) {
    test(`threat 3: a repository that was ${name} gets nothing`, async () => {
      await desk.deliver([NOTICE]);
      const before = writes();
      arrange();
      const { refused, code } = await desk.deliver([correction]);
      assert.deepEqual({ refused, code }, { refused: [{ customer: 'alpha', reason }], code: 1 });
      assert.equal(writes(), before);
    });
  }

  test('threat 3: the head of an issue is not edited in a repository created anew since the correction', async () => {
    await desk.deliver([NOTICE]);
    fake.fail({ kind: 'before', status: 502 }, /^PATCH /);
    assert.equal((await desk.deliver([correction])).code, 75);
    fake.act.recreate(ALPHA);
    fake.act.open(ALPHA, 'alpha-counsel', 'Another matter', 'Of the customer alone.');
    const before = writes();
    assert.equal((await desk.deliver([correction])).known, 1);
    assert.equal(writes(), before);
  });

  test('threat 3: a new repository that a person accepts gets the correction as an issue of its own', async () => {
    await desk.deliver([NOTICE]);
    fake.act.recreate(ALPHA);
    fake.act.open(ALPHA, 'alpha-counsel', 'Another matter', 'Of the customer alone.');
    const accepts = { newRepository: (customer: string) => customer === 'alpha' };
    assert.deepEqual((await desk.deliver([NOTICE, correction], accepts)).code, 0);
    const { issues } = repositoryOf(fake.world, ALPHA);
    assert.deepEqual([issues.length, issues[0]!.comments.length], [2, 0]);
    assert.match(issues[1]!.body, /^It was wrong\./);
    assert.equal((await desk.deliver([NOTICE, correction])).known, 2);
  });

  test('threat 3: a repository that is renamed between the look and the POST is not followed', async () => {
    fake.fail({ kind: 'before', status: 307, headers: { location: '/repositories/1/issues' } }, /^POST /);
    assert.deepEqual((await desk.deliver([NOTICE])).refused, [{ customer: 'alpha', reason: 'moved' }]);
    assert.equal(fake.log.filter((line) => line.includes('/repositories/')).length, 0);
  });

  test('threat 4: nothing of one customer stands where another reads, nor in the ledger', async () => {
    const customers = ['alpha', 'beta', 'gamma'];
    const notices = customers.map((customer) => planned(customer));
    desk.prepare(notices);
    await desk.deliver(notices);
    for (const customer of customers) {
      const words = inspect(repositoryOf(fake.world, `org-${customer}/terms`).issues, { depth: 9 });
      for (const other of customers) assert.equal(words.includes(`canary-body-of-${other}`), other === customer);
    }
    const { readLedgers } = await import('../../scripts/commands/notices/open-state.ts');
    assert.doesNotMatch(JSON.stringify(await readLedgers(desk.place)), /canary-body/);
  });

  test('threat 5: a marker in the terms is not taken for ours, and ours is the last line', async () => {
    const hostile = planned('alpha', {
      body: `Quoted:\n\n\`\`\`\n${marker('0'.repeat(32))}\n@everyone fixes #1\n\`\`\`\n`,
    });
    await desk.deliver([hostile]);
    await makeDesk(fake).deliver([hostile]);
    const { issues } = repositoryOf(fake.world, ALPHA);
    assert.equal(issues.length, 1);
    assert.match(issues[0]!.body, /```\n\n<!-- terms-notice:[0-9a-f]{32} -->$/);
  });

  test('threat 6: a marker that somebody else copied does not keep the notice back', async () => {
    await desk.deliver([NOTICE]);
    const { issues } = repositoryOf(fake.world, ALPHA);
    const copied = issues[0]!.body;
    issues.length = 0;
    fake.act.open(ALPHA, 'alpha-engineer', 'Copied', copied);
    fake.act.open(ALPHA, 'notice-sender[bot]', 'A pull request', copied, { pullRequest: true });
    assert.deepEqual(
      await makeDesk(fake)
        .deliver([NOTICE])
        .then(({ created, code }) => [created, code]),
      [1, 0],
    );
    assert.equal(issues.length, 3);
  });

  for (const [name, act] of [
    ['edits', () => fake.act.edit(ALPHA, 1, { title: 'Mine', body: 'Nothing to see.' })],
    ['deletes', () => fake.act.remove(ALPHA, 1)],
    ['locks', () => fake.act.lock(ALPHA, 1)],
    ['unlabels', () => fake.act.label(ALPHA, 1, [])],
    ['closes', () => fake.act.close(ALPHA, 1, 'alpha-counsel')],
  ] as const) {
    test(`threat 7: a customer who ${name} the issue does not get it again, but does get the correction`, async () => {
      await desk.deliver([NOTICE]);
      act();
      assert.equal((await desk.deliver([NOTICE])).known, 1);
      assert.equal((await desk.deliver([correction])).code, 0);
      const { issues } = repositoryOf(fake.world, ALPHA);
      assert.equal(issues.length, name === 'deletes' ? 2 : 1);
      assert.equal(issues.at(-1)!.comments.length, name === 'deletes' ? 0 : 1);
      if (name === 'edits')
        assert.match(
          issues[0]!.body,
          /^<!-- terms-status -->\n> \*\*This notice was corrected.*\n<!-- \/terms-status -->\n\nNothing to see\.$/,
        );
    });
  }

  for (const url of [
    'http://169.254.169.254/latest',
    'https://169.254.169.254',
    'http://2852039166/',
    'https://[fe80::1]/',
    'https://[fd00:ec2::254]/',
    'https://[::ffff:169.254.169.254]/',
    'https://metadata.google.internal/',
    'http://github.example.com/api/v3',
    'http://127.0.0.1.example.com/',
    'https://token:secret@github.example.com',
    'https://github.example.com/?a=b',
    'file:///etc/passwd',
    'api.github.com',
  ]) {
    test(`threat 9: ${url} is no address of GitHub`, () => {
      assert.throws(
        () => checkApiUrl(url),
        (error: Error) => /GITHUB_API_URL .*Expected/.test(error.message) && !error.message.includes('secret'),
      );
    });
  }

  test('threat 9: GitHub, an Enterprise Server and this machine are', () => {
    for (const url of [
      'https://api.github.com',
      'https://github.example.com/api/v3',
      'http://127.0.0.1:4010',
      'http://[::1]:4010',
    ])
      assert.equal(checkApiUrl(`${url}/`), url);
  });

  test('threat 9: the token does not follow a redirect to another host', async () => {
    const seen: unknown[] = [];
    const thief = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    await new Promise<void>((done) => thief.listen(0, '127.0.0.1', done));
    const location = `http://127.0.0.1:${(thief.address() as AddressInfo).port}/repos`;
    for (const on of [/^GET .*terms$/, /^POST /]) fake.fail({ kind: 'before', status: 302, headers: { location } }, on);
    assert.equal((await desk.deliver([NOTICE])).refused[0]!.reason, 'moved');
    assert.equal((await desk.deliver([NOTICE])).refused[0]!.reason, 'moved');
    assert.deepEqual(seen, []);
    await new Promise((done) => thief.close(done));
  });

  test('threat 10: whatever fails, neither token nor words of a notice come out of a request', async () => {
    const github = speakToGitHub('http://127.0.0.1:1', 500)(`token ${TOKEN}`);
    const parameters = { owner: 'a', repo: 'b', title: 'canary-title', body: 'canary-body' };
    assert.doesNotMatch(
      inspect(await github({ route: 'POST /repos/{owner}/{repo}/issues', parameters }), { depth: 9 }),
      /canary|Canary/,
    );
    const stateless = `ghs_123_${'eyJhbGciOiJSUzI1NiJ9.'.repeat(20)}abc`;
    const secrets = [
      TOKEN,
      stateless,
      `github_pat_${'A'.repeat(40)}`,
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n',
      `${'eyJhbGciOi'}.abc.def`,
    ];
    for (const secret of secrets) assert.equal(redact(`before ${secret}`, []), 'before ***');
    assert.equal(redact('a canary-key b', ['canary-key']), 'a *** b');
  });

  test('threat 15: the longest body with its marker stays below 60,000 bytes, and a longer one is no notice', () => {
    const longest = 'ö'.repeat(bodyLimit / 2);
    const body = withMarker(planned('alpha', { body: longest }).body, 'f'.repeat(32));
    assert.ok(Buffer.byteLength(body) <= 60_000);
    assert.ok(body.endsWith(' -->'));
    const line = plannedLine('alpha', { body: `${longest}ö` });
    assert.throws(
      () => readNoticeToSend(JSON.stringify(line), { file: 'plan.jsonl', line: 2 }),
      /plan\.jsonl:2: The notice is longer than GitHub takes/,
    );
  });

  test('threat 15: a refusal for length is not tried again in the run', async () => {
    fake.fail({ kind: 'before', status: 422, message: 'body is too long (maximum is 65536 characters)' }, /^POST /);
    assert.deepEqual((await desk.deliver([NOTICE])).refused, [{ customer: 'alpha', reason: 'not-accepted' }]);
    assert.equal(writes(), 1);
  });

  test('threat 20: what another run began is not begun again before it is settled', async () => {
    fake.fail({ kind: 'cut', when: 'before' }, /^POST /);
    await desk.deliver([NOTICE]);
    assert.equal((await desk.deliver([NOTICE])).undecided, 1);
    fake.world.now += SETTLE;
    assert.equal((await desk.deliver([NOTICE])).created, 1);
  });

  for (const repository of ['../x', 'a/..', 'a/.', 'a/b/c', 'a b/c', 'a', 'a/%2e%2e', 'a/b\0c']) {
    test(`threat 1: a plan with the repository ${JSON.stringify(repository)} is refused`, () => {
      assert.throws(() => planned('alpha', { repository }), /has no repository of the form owner\/name/);
    });
  }
});
