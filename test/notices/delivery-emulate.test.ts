import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { createEmulator, type Emulator } from 'emulate';
import { openState } from '../../scripts/commands/notices/open-state.ts';
import { deliverPlan } from '../../scripts/notices/delivery/deliver-plan.ts';
import { type GitHub, memberOf } from '../../scripts/notices/delivery/make-answer.ts';
import { tokenSender } from '../../scripts/notices/delivery/sender.ts';
import { speakToGitHub } from '../../scripts/notices/delivery/speak-to-github.ts';
import { exitCodeOf } from '../../scripts/notices/delivery/tally.ts';
import { makeFolder } from '../support/git-repository.ts';
import { deliverable, hmac, planned, SETTLE } from '../worlds/delivery-desk.ts';
import { sha256 } from '../worlds/notices-builders.ts';

/** A GitHub that others wrote, so that not only our own idea of it is tested. */
suite('against emulate', () => {
  let emulator: Emulator;
  let github: GitHub;
  const notices = ['alpha', 'beta'].map((name) => planned(name, { repository: `sender/${name}` }));
  before(async () => {
    const repos = ['alpha', 'beta'].map((name) => ({ owner: 'sender', name, private: true }));
    const tokens = { sender: { login: 'sender', scopes: ['repo', 'user'] } };
    const seed = { tokens, github: { users: [{ login: 'sender' }], repos } };
    emulator = await createEmulator({ service: 'github', port: await freePort(), seed });
    github = speakToGitHub(emulator.url, 5_000)('token sender');
  });
  after(() => emulator.close());

  test('notices and corrections arrive once, and are found again when the ledger is lost', async () => {
    const deliver = async (folder: string, chosen = notices) => {
      const ledger = await openState({ kind: 'folder', folder }, null);
      const pace = { pace: 0, patience: 0, sleep: async () => undefined };
      const sender = await tokenSender(github);
      const means = {
        ledger,
        hmac,
        sha256,
        sender,
        settle: SETTLE,
        clock: Date.now,
        lookOnly: false,
        allowPublic: () => false,
        pace,
      };
      const tally = await deliverPlan(chosen.map(deliverable), means);
      await ledger.close();
      return { code: exitCodeOf(tally), created: tally.created, found: tally.found, known: tally.known };
    };
    const folder = makeFolder();
    assert.deepEqual(await deliver(folder), { code: 0, created: 2, found: 0, known: 0 });
    assert.deepEqual(await deliver(folder), { code: 0, created: 0, found: 0, known: 2 });
    assert.deepEqual(await deliver(makeFolder()), { code: 0, created: 0, found: 2, known: 0 });
    const correction = { ...notices[0]!, kind: 'correction', version: '3', continues: '2' };
    assert.deepEqual(await deliver(folder, [correction]), { code: 0, created: 1, found: 0, known: 0 });
    const parameters = { owner: 'sender', repo: 'alpha', issue_number: 1 };
    const issue = await github({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}', parameters });
    assert.match(String(memberOf(issue.data, 'body')), /^<!-- terms-status -->\n.*corrected/);
    assert.equal(memberOf(issue.data, 'comments'), 1);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
