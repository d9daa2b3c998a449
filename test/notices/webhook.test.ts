import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, beforeEach, suite, test } from 'node:test';
import { postWebhook } from '../../scripts/commands/notices/post-webhook.ts';
import { openWebhook, tellWebhook } from '../../scripts/commands/notices/tell-webhook.ts';
import type { LedgerRecord } from '../../scripts/notices/ledger/ledger-record.ts';
import { foldRecords } from '../../scripts/notices/ledger/ledger-state.ts';
import { webhookFacts } from '../../scripts/notices/watching/webhook-facts.ts';
import { checkWebhookUrl } from '../../scripts/notices/watching/webhook-url.ts';
import { makeFolder } from '../support/git-repository.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const CLOCK = Date.parse('2026-11-30T12:00:00Z');
const AT = '2026-11-22T09:00:00Z';
const TODAY = '2026-11-30';

const facts = (customer: string, part: object = {}) => ({
  ...{ customer, document: 'code', version: '2', kind: 'announcement', ordinal: 1, key: `key of ${customer}` },
  ...{ repositoryId: 7, textHash: 'h', effective: '2027-01-04', issue: null, ...part },
});
const sent = (customer: string, part: object = {}): LedgerRecord => ({
  ...facts(customer, part),
  ...{ type: 'sent', how: 'created', issue: 1, comment: null, deliveredAt: AT, at: AT, requestId: null },
});
const objection = (customer: string): LedgerRecord => ({
  ...{ type: 'objected', key: `key of ${customer}`, answer: 'comment-1', how: 'comment', by: 3, on: AT },
  ...{ textHash: null, at: AT },
});
const OBJECTED = [sent('canary'), sent('finch', { repositoryId: 8 }), objection('canary')];

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

suite('the webhook of the owner', () => {
  let server: Server;
  let address = '';
  let received: Received[] = [];
  /** What to answer next; then 204. A hang-up is 0, silence -1. */
  let answers: number[] = [];
  let waits: number[] = [];
  let complaints = '';
  const write = process.stderr.write.bind(process.stderr);

  before(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        received.push({ headers: request.headers, body });
        const status = answers.shift() ?? 204;
        if (status === -1) return;
        if (status === 0) request.socket.destroy();
        else response.writeHead(status, status === 302 ? { location: `${address}/elsewhere` } : {}).end('thank you');
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    process.stderr.write = ((text: string) => {
      complaints += text;
      return true;
    }) as typeof process.stderr.write;
  });
  after(() => {
    process.stderr.write = write;
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    [received, answers, waits, complaints] = [[], [], [], ''];
    process.env.TERMS_WEBHOOK = `${address}/hook?token=tok-4711`;
    process.env.TERMS_WEBHOOK_SECRET = SECRET;
    process.env.TERMS_STATE = join(makeFolder(), 'state');
  });
  const tell = (records: readonly LedgerRecord[], today = TODAY) =>
    tellWebhook({
      ...{ facts: webhookFacts(foldRecords(records), today), today, clock: () => CLOCK },
      sleep: async (wait) => void waits.push(wait),
    });
  const bodies = () => received.map(({ body }) => JSON.parse(body));

  test('is told in numbers alone, signed over id, time and body', async () => {
    await tell(OBJECTED);
    assert.equal(complaints, '');
    const [{ headers, body }] = received as [Received];
    const { id, ...message } = JSON.parse(body);
    assert.deepEqual(message, {
      ...{ format: 'terms-webhook/1', event: 'objection', day: TODAY, numbers: { new: 1, total: 1 } },
    });
    assert.doesNotMatch(body + JSON.stringify(headers), /canary|finch|code|comment/);
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const signature = createHmac('sha256', Buffer.alloc(32, 7)).update(signed).digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${signature}`);
    assert.equal(headers['webhook-id'], id);
    assert.equal(headers['webhook-timestamp'], String(CLOCK / 1_000));
  });

  test('hears of each thing once, whatever it has heard of others', async () => {
    await tell(OBJECTED);
    await tell(OBJECTED);
    assert.equal(received.length, 1);
    await tell([...OBJECTED, objection('finch')]);
    assert.deepEqual(
      bodies().map(({ numbers }) => numbers),
      [
        { new: 1, total: 1 },
        { new: 1, total: 2 },
      ],
    );
    assert.notEqual(bodies()[0].id, bodies()[1].id);
  });

  test('hears of what is overdue and of what is undecided', async () => {
    const late = sent('late', { effective: '2026-11-25', repositoryId: 9 });
    await tell([late, { type: 'intent', ...facts('doubtful'), issue: null, at: AT } as LedgerRecord]);
    assert.deepEqual(
      bodies().map(({ event }) => event),
      ['overdue', 'undecided'],
    );
  });

  test('is tried again with growing pauses, and in the next run under the same id', async () => {
    answers = [503, 0, 429, 500];
    await tell(OBJECTED);
    assert.deepEqual(waits, [1_000, 3_000, 9_000]);
    assert.match(
      complaints,
      /^The webhook did not take a message: it answered with 500; the next run tries again\.\n$/,
    );
    await tell(OBJECTED, '2026-12-01');
    assert.equal(received.length, 5);
    assert.equal(new Set(received.map(({ body }) => body)).size, 1);
    await tell(OBJECTED, '2026-12-02');
    assert.equal(received.length, 5);
  });

  test('is not tried again in one run where it refuses, and no redirect is followed', async () => {
    for (const status of [400, 410, 302]) {
      received = [];
      answers = [status];
      process.env.TERMS_STATE = join(makeFolder(), 'state');
      await tell(OBJECTED);
      assert.equal(received.length, 1);
      assert.match(complaints, new RegExp(`it answered with ${status}; `));
    }
    assert.doesNotMatch(complaints, /tok-4711|127\.0/);
  });

  test('may be silent or away: that is said and stops nothing', async () => {
    answers = [-1, -1, -1, -1];
    const target = {
      url: new URL(address),
      secret: Buffer.alloc(32),
      clock: () => CLOCK,
      sleep: async () => undefined,
    };
    assert.equal(await postWebhook('msg_1', '{}', { ...target, timeout: 30 }), 'it did not answer in time');
    process.env.TERMS_WEBHOOK = 'http://127.0.0.1:1/hook';
    await tell(OBJECTED);
    assert.match(complaints, /it cannot be reached; the next run tries again/);
  });

  test('is asked for nothing where none is named, and with wrong settings is not used', async () => {
    process.env.TERMS_WEBHOOK = '';
    await tell(OBJECTED);
    assert.equal(complaints, '');
    process.env.TERMS_WEBHOOK = `${address}/hook`;
    process.env.TERMS_WEBHOOK_SECRET = 'short';
    await tell(OBJECTED);
    assert.equal(received.length, 0);
    assert.match(complaints, /TERMS_WEBHOOK_SECRET is not set, or too short\. Expected .* of at least 24 bytes/);
    assert.throws(openWebhook, /too short/);
  });

  test('keeps a record of its own that names nobody', async () => {
    await tell(OBJECTED);
    const record = readFileSync(join(process.env.TERMS_STATE!, 'webhook.jsonl'), 'utf8');
    assert.deepEqual(
      record
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).type),
      ['opened', 'due', 'taken'],
    );
    assert.doesNotMatch(record, /canary|finch|comment-1/);
  });

  test('knows what came twice by its id where no state is kept', async () => {
    process.env.TERMS_STATE = '';
    await tell(OBJECTED);
    await tell(OBJECTED);
    assert.equal(new Set(bodies().map(({ id }) => id)).size, 1);
  });
});

suite('addresses of webhooks', () => {
  for (const [address, problem] of [
    ['hooks.example.com', /is not an address/],
    ['http://hooks.example.com/a', /is not reached over https: "http:\/\/hooks\.example\.com"/],
    ['https://user:pass@hooks.example.com/', /has a user name or password in it/],
    ['http://169.254.169.254/latest', /an address of the network itself/],
    ['file:///etc/passwd', /is not reached over https/],
  ] as const)
    test(`are refused: ${address}`, () => {
      assert.throws(() => checkWebhookUrl(address), problem);
    });

  test('may hold a token, which no message repeats', () => {
    assert.equal(checkWebhookUrl('https://hooks.example.com/a?token=b#c').href, 'https://hooks.example.com/a?token=b');
    assert.throws(
      () => checkWebhookUrl('http://hooks.example.com/tok-4711'),
      (error: Error) => !error.message.includes('4711'),
    );
  });
});
