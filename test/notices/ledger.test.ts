import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { openState, readState } from '../../scripts/commands/notices/open-state.ts';
import { CHAIN_START, chainLine, lineHash, readChain } from '../../scripts/notices/ledger/chain.ts';
import { deliveredNotices } from '../../scripts/notices/ledger/delivered-notices.ts';
import { openLedger } from '../../scripts/notices/ledger/ledger.ts';
import { openLedgerBranch } from '../../scripts/notices/ledger/ledger-branch.ts';
import { inShard } from '../../scripts/notices/ledger/ledger-name.ts';
import type { LedgerRecord, NoticeFacts } from '../../scripts/notices/ledger/ledger-record.ts';
import { foldRecords, noticeId } from '../../scripts/notices/ledger/ledger-state.ts';
import { makeClones, makeFolder, runGit } from '../support/git-repository.ts';
import { sha256 } from '../worlds/notices-builders.ts';

const AT = '2026-11-22T09:00:00.000Z';
const pinned = (customer: string): LedgerRecord => ({ type: 'pinned', customer, repositoryId: 7, at: AT });
const IDENTITY = { customer: 'alpha', document: 'code', version: '2', kind: 'announcement', ordinal: 1 };
const FACTS: NoticeFacts = {
  ...IDENTITY,
  ...{ key: 'k', repositoryId: 7, textHash: 'h', effective: '2027-01-04', issue: null },
};
const INTENT: LedgerRecord = { type: 'intent', ...FACTS, at: AT };
const SENT: LedgerRecord = {
  ...FACTS,
  ...{
    type: 'sent',
    how: 'created',
    issue: 5,
    comment: null,
    deliveredAt: '2026-11-22T09:00:01Z',
    at: AT,
    requestId: null,
  },
};

function chainOf(...records: LedgerRecord[]): string {
  let previous = CHAIN_START;
  return records
    .map((record) => {
      const line = chainLine(record, previous);
      previous = lineHash(line, sha256);
      return line;
    })
    .join('');
}

suite('the chain of a ledger', () => {
  const text = chainOf(pinned('alpha'), INTENT, SENT);
  const lines = text.trimEnd().split('\n');

  test('gives back what was written', () => {
    const { records, head, bytes } = readChain(text, 'ledger.jsonl', sha256);
    assert.deepEqual(records, [pinned('alpha'), INTENT, SENT]);
    assert.deepEqual([head, bytes], [sha256(lines[2]!), text.length]);
  });

  for (const [name, broken, line] of [
    ['changed', text.replace('"repositoryId":7', '"repositoryId":8'), 2],
    ['removed', `${lines[0]}\n${lines[2]}\n`, 2],
    ['added', `${text}${lines[1]}\n`, 4],
    ['put in another order', `${lines[1]}\n${lines[0]}\n`, 1],
    ['replaced by what is no record', `${lines[0]}\nnull\n`, 2],
  ] as const) {
    test(`tells where a line was ${name}`, () => {
      assert.throws(
        () => readChain(broken, 'ledger.jsonl', sha256),
        new RegExp(`^InputError: ledger\\.jsonl:${line}: .*Expected`),
      );
    });
  }

  test('ends with the last whole line, however the next one was torn', () => {
    for (let cut = 1; cut <= lines[2]!.length; cut += 50) {
      const torn = text.slice(0, -cut);
      assert.deepEqual(readChain(torn, 'ledger.jsonl', sha256).records, [pinned('alpha'), INTENT]);
    }
  });
});

suite('a ledger', () => {
  test('knows an intent as open until something became of it', () => {
    const state = (...records: LedgerRecord[]) => foldRecords(records).notices.get(noticeId(IDENTITY))!;
    assert.equal(state(INTENT).openIntent, AT);
    for (const after of [
      SENT,
      { type: 'deferred', key: 'k', at: AT },
      { type: 'refused', ...IDENTITY, key: 'k', reason: 'locked', at: AT, requestId: null },
    ] as LedgerRecord[])
      assert.equal(state(INTENT, after).openIntent, null);
  });

  test('tells the plan what was delivered, reminders aside', () => {
    const reminder: LedgerRecord = {
      ...(SENT as typeof SENT & { type: 'sent' }),
      kind: 'reminder',
      ordinal: 14,
      key: 'r',
      comment: 9,
    };
    const { toldTo, versions } = deliveredNotices(foldRecords([INTENT, SENT, reminder]));
    const delivered = { deliveredOn: '2026-11-22', textHash: 'h', effectiveToldOf: '2027-01-04' };
    assert.deepEqual(toldTo('alpha'), [{ ...IDENTITY, ...delivered }]);
    assert.deepEqual([toldTo('beta'), [...versions]], [[], ['code@2']]);
  });

  test('writes together what is appended while it is busy, and nothing after a failure', async () => {
    const writes: number[] = [];
    let broken = false;
    const chain = readChain(chainOf(pinned('alpha')), 'ledger.jsonl', sha256);
    const store = {
      chain,
      async append(lines: readonly string[]) {
        if (broken) throw new Error('no room');
        writes.push(lines.length);
        await Promise.resolve();
      },
      close: async () => undefined,
    };
    const ledger = openLedger(store, { name: 'ledger.jsonl', sha256 });
    await Promise.all(['b', 'c', 'd', 'e'].map((customer) => ledger.append(pinned(customer))));
    assert.equal(
      writes.reduce((sum, count) => sum + count, 0),
      4,
    );
    assert.ok(writes.length < 4, writes.join());
    broken = true;
    await assert.rejects(ledger.append(pinned('f')), /no room/);
    broken = false;
    await assert.rejects(ledger.append(pinned('g')), /no room/);
    await ledger.close();
  });

  test('is one for one run at a time, and free again after it', async () => {
    const place = { kind: 'folder', folder: join(makeFolder(), 'state') } as const;
    const first = await openState(place, null);
    await assert.rejects(openState(place, null), /Another run is writing to this ledger/);
    await first.append(pinned('alpha'));
    await first.close();
    const second = await openState(place, null);
    assert.equal(second.state.pins.get('alpha'), 7);
    await second.close();
  });

  test('of a shard knows what the others say, and is not written beside another division', async () => {
    const folder = join(makeFolder(), 'state');
    const place = { kind: 'folder', folder } as const;
    const first = await openState(place, { index: 1, count: 2 });
    await first.append(pinned('alpha'));
    await first.close();
    const second = await openState(place, { index: 2, count: 2 });
    assert.equal(second.state.pins.get('alpha'), 7);
    await second.close();
    await assert.rejects(openState(place, null), /divided in another way before.*ledger-closed-1-of-2/);
    for (const name of ['ledger-1-of-2', 'ledger-2-of-2'])
      renameSync(join(folder, `${name}.jsonl`), join(folder, `${name.replace('ledger', 'ledger-closed')}.jsonl`));
    const whole = await openState(place, null);
    assert.equal(whole.state.pins.get('alpha'), 7);
    await whole.append(pinned('beta'));
    await whole.close();
    assert.equal((await readState(place)).pins.size, 2);
  });

  test('goes on with what a closed one holds, whatever their names', async () => {
    const folder = makeFolder();
    const acknowledged = { type: 'acknowledged', key: 'k', how: 'closed', by: 9, on: AT, at: AT } as const;
    writeFileSync(join(folder, 'ledger-closed.jsonl'), chainOf(INTENT, SENT));
    writeFileSync(join(folder, 'ledger-1-of-2.jsonl'), chainOf(acknowledged));
    const { notices } = await readState({ kind: 'folder', folder });
    assert.deepEqual(notices.get(noticeId(IDENTITY))!.acknowledged!.id, `closed-${AT}`);
  });

  test('on branches is divided anew by renaming branches', async () => {
    const { clones } = await makeClones(1);
    const place = { kind: 'branches', clone: clones[0]!, prefix: 'notices', environment: process.env } as const;
    const ledger = await openState(place, { index: 1, count: 2 });
    await ledger.append(pinned('alpha'));
    await ledger.close();
    await assert.rejects(
      openState(place, null),
      /rename the branch notices-1-of-2 to notices-closed-1-of-2, which is read/,
    );
    runGit(clones[0]!, ['fetch', 'origin', 'notices-1-of-2']);
    runGit(clones[0]!, ['push', 'origin', 'FETCH_HEAD:refs/heads/notices-closed-1-of-2', ':notices-1-of-2']);
    assert.equal((await openState(place, null)).state.pins.get('alpha'), 7);
  });

  test('on a branch takes the very same line of two runners in the same second from one of them only', async () => {
    for (let round = 0; round < 4; round++) {
      const { clones, remote } = await makeClones(2);
      const branches = clones.map((clone) => ({ clone, prefix: 'notices', environment: process.env }));
      const stores = await Promise.all(branches.map((each) => openLedgerBranch(each, 'ledger.jsonl', sha256)));
      const ends = await Promise.allSettled(stores.map((store) => store.append([chainOf(pinned('alpha'))])));
      assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      assert.equal(runGit(remote, ['cat-file', 'blob', 'notices:ledger.jsonl']), chainOf(pinned('alpha')));
    }
  });

  test('that was changed by hand is not written to', async () => {
    const folder = makeFolder();
    const file = join(folder, 'ledger.jsonl');
    const text = chainOf(pinned('alpha'), pinned('beta')).replace('alpha', 'omega');
    writeFileSync(file, text);
    await assert.rejects(openState({ kind: 'folder', folder }, null), /chain of the ledger is broken/);
    assert.equal(readFileSync(file, 'utf8'), text);
  });

  test('divides customers evenly, each into one part', () => {
    const customers = Array.from({ length: 4_000 }, (_, index) => `customer-${index}`);
    const parts = [1, 2, 3, 4].map((index) => customers.filter((id) => inShard(id, { index, count: 4 }, sha256)));
    assert.equal(new Set(parts.flat()).size, 4_000);
    for (const part of parts) assert.ok(part.length > 900 && part.length < 1_100, String(part.length));
  });
});
