import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { LedgerRecord } from '../../../scripts/notices/ledger/ledger-record.ts';
import { foldRecords, type LedgerState } from '../../../scripts/notices/ledger/ledger-state.ts';
import { proveNotices } from '../../../scripts/notices/ledger/prove-notices.ts';
import { listOpenCustomers } from '../../../scripts/notices/ledger/summarise-notices.ts';
import { composeLetter } from '../../../scripts/notices/mail/compose-letter.ts';
import { exportLetter } from '../../../scripts/notices/mail/export-letter.ts';
import { guardFormula } from '../../../scripts/notices/mail/mail-merge.ts';
import { readMailFrom, readMailServer } from '../../../scripts/notices/mail/mail-server.ts';
import { readSentList } from '../../../scripts/notices/mail/read-sent-list.ts';
import { renderLetter } from '../../../scripts/notices/mail/render-letter.ts';
import { takeDownSent } from '../../../scripts/notices/mail/take-down-sent.ts';
import { isMailAddress } from '../../../scripts/notices/registry/mail-address.ts';
import { defuse } from '../../../scripts/texts/defuse.ts';
import { faultsBySchema } from '../../support/notices-schemas.ts';
import { hmac } from '../../worlds/delivery-desk.ts';
import { addressOf, NOON, plannedLetter } from '../../worlds/mail-desk.ts';
import { sha256 } from '../../worlds/notices-builders.ts';

const NOW = new Date(NOON).toISOString();
const from = { name: 'Northwind Legal', address: 'legal@northwind.example', bounces: 'legal@northwind.example' };

async function exportOne(state: LedgerState = foldRecords([])) {
  const { channel, ...notice } = plannedLetter('alpha');
  const letters = { from, answersTo: null, addressOf, compose: composeLetter };
  const means = { letters, state, hmac, sha256, today: '2026-11-10' };
  return await exportLetter({ ...notice, channel: channel ?? 'mail' }, means);
}

async function exportedRecords(): Promise<LedgerRecord[]> {
  const letter = await exportOne();
  assert.ok(letter.kind === 'letter');
  return [{ type: 'intent', ...letter.facts, at: NOW }];
}

/** Takes a table down and gives what the ledger then holds. */
function record(records: readonly LedgerRecord[], table: string): LedgerRecord[] {
  const taken = takeDownSent(readSentList(table, 'sent.csv', NOON), foldRecords(records), 'sent.csv', NOW);
  return [...records, ...taken.records.map(({ record }) => record)];
}

suite('letters that another system sends', () => {
  test('are the same bytes each time, in ASCII with short lines, and without a date', async () => {
    const [one, other] = [await exportOne(), await exportOne()];
    assert.ok(one.kind === 'letter' && other.kind === 'letter');
    assert.equal(one.message, other.message);
    assert.equal(Buffer.byteLength(one.message), one.message.length);
    assert.ok(one.message.split('\r\n').every((line) => line.length <= 78));
    assert.doesNotMatch(one.message, /^date:/im);
  });

  test('are on record once they were sent, and the same table again comes to nothing', async () => {
    const exported = await exportedRecords();
    const sent = record(exported, 'customer;notice;sent\nalpha;code@2;2026-11-10\n');
    assert.equal(sent.length, 2);
    assert.equal(record(sent, 'customer;notice;sent\nalpha;code@2;2026-11-10\n').length, 2);
    for (const each of sent)
      assert.deepEqual(faultsBySchema('ledger-record', { ...each, previous: '0'.repeat(64) }), []);
    const proof = proveNotices(foldRecords(sent), 'alpha', {});
    assert.deepEqual(faultsBySchema('notices-proof', proof), []);
    assert.equal(proof.notices[0]?.deliveredAt, '2026-11-10');
    assert.equal((await exportOne(foldRecords(sent))).kind, 'known');
  });

  test('that came back count as not told, and those that were not sent may be sent', async () => {
    const exported = await exportedRecords();
    const back = foldRecords(
      record(exported, '[{"customer":"alpha","notice":"code@2","sent":"2026-11-10","bounced":"no such box"}]'),
    );
    const [version] = listOpenCustomers(back, '2026-11-10');
    assert.deepEqual([version?.bounced, version?.toBeRecorded], [['alpha'], []]);
    assert.deepEqual(await exportOne(back), { kind: 'refused', reason: 'bounced' });
    const unsent = foldRecords(record(exported, 'customer,notice,sent\nalpha,code@2,no\n'));
    assert.equal(listOpenCustomers(unsent, '2026-11-10')[0]?.toBeRecorded.length, 0);
    assert.equal((await exportOne(unsent)).kind, 'letter');
  });

  const wrong: readonly [string, RegExp][] = [
    ['customer,notice,sent\nbeta,code@2,2026-11-10\n', /sent\.csv:2: .*neither exported nor given/],
    ['customer,notice,sent\nalpha,code@2,2026-11-11\n', /sent\.csv:2: sent is .*that has been/],
    ['customer,notice,sent\nalpha,code@2,2026-11-09\n', /sent before it was there/],
    [
      'customer,notice,sent\nalpha,code@2,yesterday\n',
      /sent is "yesterday"|sent is `yesterday`|sent is 'yesterday'|yesterday/,
    ],
    ['customer,notice,sen\nalpha,code@2,no\n', /sent\.csv:1: .*was sent meant/],
    ['customer,notice\nalpha,code@2\n', /There is no column sent/],
    ['customer,notice,sent\nalpha,"code@2,no\n', /sent\.csv:2: .*quotes/],
    ['{"customer":"alpha"}', /This is no list/],
    ['', /The table is empty/],
  ];
  for (const [table, message] of wrong)
    test(`a table is refused whole: ${JSON.stringify(table.slice(0, 50))}`, async () => {
      const exported = await exportedRecords();
      assert.throws(() => record(exported, table), message);
    });

  test('no value of the table is a formula', () => {
    for (const value of ['=1+1', '+1', '-1', '@a', '\t=1']) assert.ok(guardFormula(value).startsWith("'"));
    assert.equal(guardFormula('To A'), 'To A');
  });
});

suite('the words and the head of a letter', () => {
  test('hold no picture, script, address of another kind or line of a head from hostile words', async () => {
    const hostile = 'x\r\nBcc: a@b.example <img src=x onerror=y> ![p](http://x.example/p) [l](javascript:y) **b** @all';
    const body = `To ${defuse(hostile)}:\n\n<javascript:alert> <b>raw</b> ![p](http://x.example/q)\n`;
    const { html } = renderLetter(hostile, body);
    assert.doesNotMatch(html, /<img|<script|<b>|href="javascript/i);
    const letter = { from, to: 'a@b.example', answersTo: null, key: 'k', messageId: '<k@b.example>', replyTo: null };
    const message = await composeLetter({ ...letter, date: NOON, title: hostile, body });
    const head = message.slice(0, message.indexOf('\r\n\r\n'));
    assert.doesNotMatch(head, /^(?:b?cc|x):/im);
  });

  test('as text have no signs of Markdown: brackets say what goes and comes, and addresses stand behind their words', () => {
    const { text } = renderLetter(
      'T',
      'In the quotations ~~struck words~~ go and **bold words** come.\n\n### Dates\n\n- **From when:** *soon*\n- [More](https://a.example/x)\n\n1. One\n2. Two\n\n> within ~~30~~ **14** days\n',
    );
    assert.equal(
      text,
      'In the quotations [-words in such brackets-] go and [+words in such brackets+] come.\n\nDates\n-----\n\n- From when: soon\n- More (https://a.example/x)\n\n1. One\n2. Two\n\n> within [-30-] [+14+] days\n',
    );
  });

  test('an address in quoted words can be copied as it stands', () => {
    const { text, html } = renderLetter('T', `> write to ${defuse('legal@northwind.example')}\n`);
    assert.ok(text.includes('legal@northwind.example') && html.includes('legal@northwind.example'));
  });
});

suite('the settings of mail', () => {
  test('ask for TLS but on this machine, and never repeat a password', () => {
    assert.equal(readMailServer('smtps://u:p@smtp.example.com', undefined).tls, 'implicit');
    assert.deepEqual(readMailServer('smtp://u@smtp.example.com', 'p').tls, 'required');
    assert.equal(readMailServer('smtp://127.0.0.1:2525', undefined).tls, 'local');
    for (const url of [
      '',
      'http://x',
      'smtp://u:canary@h/path',
      'smtp://u@h',
      'smtp://:canary@h',
      'smtp://u:%zz-canary@h',
    ])
      assert.throws(
        () => readMailServer(url, undefined),
        ({ message }: Error) => /TERMS_SMTP_URL/.test(message) && !message.includes('canary'),
      );
    assert.deepEqual(readMailFrom('"Legal, Inc." <a@b.example>', ''), {
      ...{ name: 'Legal, Inc.', address: 'a@b.example', bounces: 'a@b.example' },
    });
    for (const bad of ['', 'a', 'A <a@b.example>\r\nBcc: c@d.example', 'a@b.example, c@d.example'])
      assert.throws(() => readMailFrom(bad, ''), /TERMS_MAIL_FROM/);
  });

  test('an address is one address and nothing besides', () => {
    for (const good of ['a@b.example', 'a.b+c@sub.b.example', "o'x@xn--bcher-kva.example"])
      assert.ok(isMailAddress(good), good);
    for (const bad of [
      'a',
      'a@b',
      '=a@b.example',
      'a@b.example\r\nBcc: c@d.example',
      'A <a@b.example>',
      'a@b.example,c@d.example',
      'a..b@c.example',
      'a@[1.2.3.4]',
      'ä@b.example',
    ])
      assert.ok(!isMailAddress(bad), bad);
  });
});
