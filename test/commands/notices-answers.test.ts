import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openState } from '../../scripts/commands/notices/open-state.ts';
import { inShard } from '../../scripts/notices/ledger/ledger-name.ts';
import { type FakeGitHub, startFakeGitHub, TOKEN } from '../github/fake.ts';
import { addRepository, repositoryOf } from '../github/world.ts';
import { makeFolder, type TestRepository } from '../support/git-repository.ts';
import { faultsBySchema } from '../support/notices-schemas.ts';
import { type Run, refuses, runTerms } from '../support/run-terms.ts';
import { NOTICE_KEY } from '../worlds/delivery-desk.ts';
import { sha256 } from '../worlds/notices-builders.ts';
import { makeSmallTerms, TODAY, writeRegistry } from '../worlds/small-terms.ts';

/** Customers, by how each of them answers. */
const CUSTOMERS = ['asks', 'objects', 'refuses', 'agrees', 'is-silent', 'thumbs-up', 'is-away', 'closes'] as const;
const AT = `${TODAY}T09:00:00Z`;
const VERSION = 'service-agreement@2';
const repositoryFor = (customer: string): string => `letters/${customer}`;

suite('customers who answer in their own words', () => {
  let fake: FakeGitHub;
  let terms: TestRepository;
  let environment: Record<string, string> = {};
  let state = '';
  before(async () => {
    fake = await startFakeGitHub();
    for (const customer of CUSTOMERS) addRepository(fake.world, repositoryFor(customer));
    fake.world.now = Date.parse(`${TODAY}T09:00:00Z`);
    terms = await makeSmallTerms();
    state = join(makeFolder(), 'state');
    const entries = CUSTOMERS.map(
      (id) =>
        `  - { id: ${id}, name: Customer who ${id}, notices: { repository: ${repositoryFor(id)} }, agreements: [service-agreement] }\n`,
    );
    environment = {
      ...{ TERMS_STATE: state, TERMS_CUSTOMERS: writeRegistry(`customers:\n${entries.join('')}`) },
      ...{ TERMS_NOTICE_KEY: NOTICE_KEY, GITHUB_API_URL: fake.url, GITHUB_TOKEN: TOKEN },
    };
  });
  after(async () => {
    await fake.close();
    assert.deepEqual(fake.undescribed, []);
  });
  const notices = (command: string, ...args: string[]): Promise<Run> =>
    runTerms(['notices', command, ...args], { environment });
  const where = (today: string) => ['--repo', terms.directory, '--today', today];
  const follow = async (today: string): Promise<string> => {
    fake.world.now = Math.max(fake.world.now + 1_000, Date.parse(`${today}T12:00:00Z`));
    const { code, stdout, stderr } = await notices('follow-up', ...where(today), '--pace-ms', '0');
    assert.equal(code, 0, stdout + stderr);
    return stdout;
  };
  const issueOf = (customer: string) => repositoryOf(fake.world, repositoryFor(customer)).issues[0]!;
  const reminded = () => CUSTOMERS.filter((id) => issueOf(id).comments.some(({ body }) => /^\*\*Reminder/.test(body)));
  const say = (customer: string, words: string) =>
    fake.act.comment(repositoryFor(customer), 1, `${customer}-counsel`, words);

  test('are told how to answer, and what is taken for what', async () => {
    const plan = join(makeFolder(), 'plan.jsonl');
    assert.equal((await notices('plan', ...where(TODAY), '--out', plan)).code, 0);
    const { digest } = JSON.parse(readFileSync(plan, 'utf8').split('\n')[0]!);
    const sent = await notices('deliver', ...where(TODAY), '--plan', plan, '--approve', digest, '--pace-ms', '0');
    assert.equal(sent.stdout, '8 sent\n', sent.stderr);
    assert.match(
      issueOf('asks').body,
      /with the one word “Acknowledged”\. We take that for nothing more, .* read by a person/,
    );
  });

  test('are heard: nothing but what was asked for acknowledges', async () => {
    say('asks', 'Hello, does this concern recordings from before June?');
    say(
      'objects',
      `> ${issueOf('objects').body.split('\n')[2]}\n\nHello, we object to the shorter period. Please call us.`,
    );
    say('refuses', 'Wir sind damit nicht einverstanden.');
    say('agrees', 'Thanks, fine with us!');
    say('is-away', 'I am out of the office until 20 June.');
    fake.act.react(repositoryFor('thumbs-up'), 1, 'thumbs-up-counsel', '+1');
    say('closes', 'Acknowledged');
    fake.act.close(repositoryFor('closes'), 1, 'closes-counsel');
    assert.equal(
      await follow('2024-05-20'),
      '8 customers looked at: 2 objected, 3 acknowledged, 3 to be read, 0 reminded\n3 to be read by a person: `notices status --names` says where\n',
    );
  });

  test('are not told of silence where they answered', async () => {
    await follow('2024-06-02');
    assert.deepEqual(reminded(), ['is-silent']);
  });

  test('are listed for the owner, who has what is to be read by name and place', async () => {
    const counts = await notices('status', ...where('2024-06-20'));
    assert.match(counts.stdout, /told 8, acknowledged 2, objected 2, to be read 3, overdue 1, /);
    const named = await notices('status', '--names', ...where('2024-06-20'));
    assert.match(named.stdout, /\n {2}objected: objects, refuses\n/);
    assert.match(
      named.stdout,
      /\n {2}to be read: agrees \(issue 1: comment-\d+\), asks \(issue 1: comment-\d+\), is-away \(issue 1: comment-\d+\)\n {2}overdue: is-silent\n/,
    );
    const page = join(makeFolder(), 'notices.html');
    const written = await notices('status', '--html', page, ...where('2024-06-20'));
    assert.equal(written.stdout, '6 to act on. The page names customers: keep it private.\n', written.stderr);
    assert.match(readFileSync(page, 'utf8'), /Customer who objects <code>objects<\/code>/);
    const inside = await notices('status', '--html', join(terms.directory, 'a.html'), ...where('2024-06-20'));
    assert.equal(inside.code, 2);
    for (const names of [[], ['--names']]) {
      const status = JSON.parse((await notices('status', '--json', ...names, ...where('2024-06-20'))).stdout);
      assert.deepEqual(faultsBySchema('notices-status', status), []);
      assert.equal(JSON.stringify(status).includes('is-silent'), names.length > 0);
    }
  });

  test('are marked by the person who read them, who is on record', async () => {
    const mark = (customer: string, as: string, ...more: string[]) =>
      notices('mark', customer, VERSION, '--as', as, '--by', 'notices-lead', '--today', '2024-06-03', ...more);
    assert.match(
      (await mark('agrees', 'acknowledged')).stdout,
      /^1 answer of agrees to service-agreement@2 marked as ack/,
    );
    assert.equal((await mark('asks', 'question', '--note', 'Answered by telephone:\nit does not.')).code, 0);
    assert.equal((await mark('is-away', 'nothing')).code, 0);
    const { stdout } = await notices('status', '--names', ...where('2024-06-20'));
    assert.equal(
      stdout,
      `${VERSION}\n  objected: objects, refuses\n  overdue: asks, is-away, is-silent\n`,
      'a question and an absence are no acknowledgement',
    );
    const proof = await notices('proof', 'asks');
    assert.match(
      proof.stdout,
      /- acknowledged: no\n- objected: no\n- answer: comment-\d+ by GitHub user \d+, 2024-05-\S+; taken as: to be read by a person; marked as question by notices-lead on 2024-06-03: Answered by telephone: it does not\.; its words as SHA-256: [0-9a-f]{64}\n/,
    );
    const agreed = JSON.parse((await notices('proof', 'agrees', '--json')).stdout);
    assert.deepEqual(faultsBySchema('notices-proof', agreed), []);
    const [{ acknowledged, answers }] = agreed.notices;
    assert.deepEqual(
      [acknowledged.id, answers[0].takenAs, answers[0].marked.as],
      [answers[0].id, 'unread', 'acknowledged'],
    );
  });

  test('are reminded after all where what they wrote was no answer', async () => {
    await follow('2024-06-13');
    assert.deepEqual(reminded(), ['asks', 'is-silent', 'is-away']);
    assert.ok(issueOf('asks').comments.every(({ body }) => !/telephone/.test(body)));
  });

  test('who take an objection back do so by a person’s word alone', async () => {
    say('objects', 'Objection withdrawn, thank you for the call.');
    assert.match(await follow('2024-06-14'), /1 to be read/);
    const { answers } = JSON.parse((await notices('proof', 'objects', '--json')).stdout).notices[0];
    const [objection, withdrawal] = answers.map(({ id }: { id: string }) => id);
    const by = ['--by', 'notices-lead', '--today', '2024-06-14'];
    await notices('mark', 'objects', VERSION, '--as', 'nothing', '--answer', objection, ...by);
    await notices('mark', 'objects', VERSION, '--as', 'acknowledged', '--answer', withdrawal, ...by);
    const { stdout } = await notices('status', '--names', ...where('2024-06-20'));
    assert.match(stdout, /^service-agreement@2\n {2}objected: refuses\n/);
    const proof = await notices('proof', 'objects');
    assert.match(proof.stdout, /taken as: objected; marked as nothing by notices-lead/);
  });

  test('leave a ledger that is whole and as described', async () => {
    assert.match((await notices('verify')).stdout, /^ledger\.jsonl: \d+ records, sound/);
    for (const line of readFileSync(join(state, 'ledger.jsonl'), 'utf8').trimEnd().split('\n'))
      assert.deepEqual(faultsBySchema('ledger-record', JSON.parse(line)), []);
  });

  test('are marked in the ledger of their part, where several machines divide the customers', async () => {
    const folder = join(makeFolder(), 'state');
    const divided = { ...environment, TERMS_STATE: folder };
    for (const index of [1, 2]) {
      const ledger = await openState({ kind: 'folder', folder }, { index, count: 2 });
      for (const customer of CUSTOMERS.filter((id) => inShard(id, { index, count: 2 }, sha256))) {
        const key = sha256(customer).slice(0, 32);
        const what = { customer, document: 'service-agreement', version: '2', kind: 'announcement', ordinal: 1, key };
        const facts = { ...what, repositoryId: 7, textHash: sha256('text'), effective: '2024-06-15', issue: 1 };
        const by = { how: 'comment', by: 9, on: AT, textHash: sha256('words'), at: AT } as const;
        await ledger.append(
          { type: 'sent', ...facts, how: 'created', comment: null, deliveredAt: AT, at: AT, requestId: null },
          { type: 'answered', key, answer: 'comment-5', ...by },
        );
      }
      await ledger.close();
    }
    const parts = new Set<boolean>();
    for (const customer of CUSTOMERS) {
      const mark = ['notices', 'mark', customer, VERSION, '--as', 'question', '--by', 'lead', '--today', '2024-06-03'];
      assert.equal((await runTerms(mark, { environment: divided })).code, 0);
      parts.add(inShard(customer, { index: 1, count: 2 }, sha256));
    }
    const status = ['notices', 'status', '--names', ...where('2024-06-04')];
    const names = await runTerms(status, { environment: divided });
    assert.deepEqual([names.stdout, parts.size], [`${VERSION}\n  nobody to turn to\n`, 2]);
  });

  for (const [name, args, message] of [
    [
      'a customer who said nothing',
      ['is-silent', VERSION, '--as', 'nothing', '--by', 'x'],
      /No answer of "is-silent" to "service-agreement@2" waits to be read\. Expected .*Example: /,
    ],
    [
      'an answer that is none',
      ['asks', VERSION, '--as', 'nothing', '--by', 'x', '--answer', 'comment-1'],
      /There is no answer "comment-1" of "asks"/,
    ],
    [
      'a meaning that is none',
      ['asks', VERSION, '--as', 'yes', '--by', 'x'],
      /Allowed choices are acknowledged, objected, question, nothing/,
    ],
    ['nobody who read it', ['refuses', VERSION, '--as', 'nothing', '--by', ' '], /--by has 0 characters/],
  ] as const)
    test(`cannot be marked for ${name}`, () => refuses(['notices', 'mark', ...args], message, { environment }));
});
