import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { readState } from '../../scripts/commands/notices/open-state.ts';
import { askAsInstallation } from '../../scripts/notices/delivery/ask-as-installation.ts';
import { appSender, type Sender } from '../../scripts/notices/delivery/sender.ts';
import { speakAsApp, speakToGitHub } from '../../scripts/notices/delivery/speak-to-github.ts';
import { listOpenCustomers, summariseNotices } from '../../scripts/notices/ledger/summarise-notices.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake.ts';
import { repositoryOf } from '../github/world.ts';
import { makeDesk, planned } from '../worlds/delivery-desk.ts';

const PRIVATE_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs1',
  format: 'pem',
});

suite('a GitHub App', () => {
  let fake: FakeGitHub;
  let desk: ReturnType<typeof makeDesk>;
  const notices = ['alpha', 'beta', 'gamma', 'delta'].map((customer) => planned(customer));
  beforeEach(async () => {
    fake = await startFakeGitHub();
    desk = makeDesk(fake);
    desk.prepare(notices);
    for (const [index, account] of ['org-alpha', 'Org-Beta', 'org-gamma'].entries())
      fake.world.installations.set(50 + index, { id: 50 + index, account, suspended: account === 'org-gamma' });
  });
  afterEach(async () => {
    await fake.close();
    assert.deepEqual(fake.undescribed, []);
  });

  async function openApp(): Promise<Sender> {
    const speak = speakToGitHub(fake.url, 5_000);
    const asApp = speakAsApp('1', String(PRIVATE_KEY), speak);
    return await appSender(asApp, (id) => askAsInstallation(id, asApp, speak));
  }

  test('tells each customer as the installation of its owner, and says who must install it or lift a suspension', async () => {
    const { created, refused, code } = await desk.deliver(notices, { sender: await openApp() });
    assert.deepEqual([created, code], [2, 1]);
    assert.deepEqual(refused, [
      { customer: 'gamma', reason: 'suspended' },
      { customer: 'delta', reason: 'not-installed' },
    ]);
    const state = await readState(desk.place);
    const [status] = summariseNotices(state, '2026-12-01').versions;
    assert.deepEqual(
      [...listOpenCustomers(state, '2026-12-01')[0]!.refused],
      [
        ['suspended', ['gamma']],
        ['not-installed', ['delta']],
      ],
    );
    assert.deepEqual([status!.told, status!.refused], [2, 2]);
    const [issue] = repositoryOf(fake.world, 'org-alpha/terms').issues;
    assert.equal(issue!.user.login, 'notice-sender[bot]');
    assert.equal((await makeDesk(fake).deliver(notices.slice(0, 2), { sender: await openApp() })).found, 2);
  });

  test("asks for a token once an hour by GitHub's clock, and anew where it is not accepted", async () => {
    const asked = () => fake.log.filter((line) => line.endsWith('/access_tokens')).length;
    const sender = await openApp();
    const first = notices.slice(0, 1);
    await desk.deliver(first, { sender });
    assert.equal(asked(), 1);
    const later = (version: string) => [planned('alpha', { version })];
    await desk.deliver(later('3'), { sender });
    assert.equal(asked(), 1);
    fake.world.now += 55 * 60_000;
    await desk.deliver(later('4'), { sender });
    await desk.deliver(later('5'), { sender });
    assert.equal(asked(), 2);
    fake.world.now += 70 * 60_000;
    assert.equal((await desk.deliver(later('6'), { sender })).code, 75, 'it has ended meanwhile');
    assert.equal((await desk.deliver(later('6'), { sender })).code, 0);
  });

  test('works on in the other installations where one is told to wait', async () => {
    fake.fail({ kind: 'before', status: 403, headers: { 'retry-after': '3600' } }, /^POST .*org-alpha/);
    const { created, left, code } = await desk.deliver(notices.slice(0, 2), { sender: await openApp() });
    assert.deepEqual({ created, left, code }, { created: 1, left: 1, code: 75 });
  });
});
