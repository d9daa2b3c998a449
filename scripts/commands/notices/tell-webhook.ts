import { createHmac } from 'node:crypto';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { InputError } from '../../history/input-error.ts';
import { CHAIN_START, chainLine, lineHash } from '../../notices/ledger/chain.ts';
import type { LedgerStore } from '../../notices/ledger/ledger.ts';
import { openLedgerBranch } from '../../notices/ledger/ledger-branch.ts';
import { openLedgerFile } from '../../notices/ledger/ledger-file.ts';
import type { LedgerRecord } from '../../notices/ledger/ledger-record.ts';
import type { WebhookFact } from '../../notices/watching/webhook-facts.ts';
import {
  newMessages,
  openMessages,
  type WebhookMessage,
  type WebhookRecord,
  writeMessage,
} from '../../notices/watching/webhook-message.ts';
import { checkWebhookUrl } from '../../notices/watching/webhook-url.ts';
import { safeLine } from '../safe.ts';
import { sha256 } from '../sha256.ts';
import { type StatePlace, statePlace } from './open-state.ts';
import { postWebhook, type WebhookTarget } from './post-webhook.ts';

/** What a run has to tell, and when. */
export interface WebhookNews {
  readonly facts: readonly WebhookFact[];
  /** Of a plan. */
  readonly numbers?: WebhookMessage['numbers'];
  /** ISO date. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep?: WebhookTarget['sleep'];
}

/**
 * Tells the owner's webhook what is new, where TERMS_WEBHOOK names one: each thing in one message, which is on record before it is
 * posted and posted until it is taken, under the same id. Nothing that goes wrong here stops what the run is for, or changes how it ends: it
 * is said on standard error, and the next run tries again.
 */
export async function tellWebhook(news: WebhookNews): Promise<void> {
  try {
    const target = openWebhook();
    if (target === null) return;
    const place = statePlace();
    const record = place === null ? forgetful() : await openRecord(place);
    try {
      await tell(news, record, { ...target, clock: news.clock, sleep: news.sleep ?? setTimeout });
    } finally {
      await record.store?.close();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    complain(error.message);
  }
}

/**
 * The webhook that the environment names; null where it names none.
 * @throws InputError where it cannot be used
 */
export function openWebhook(): Pick<WebhookTarget, 'url' | 'secret'> | null {
  const { TERMS_WEBHOOK, TERMS_WEBHOOK_SECRET = '' } = process.env;
  if (!TERMS_WEBHOOK) return null;
  const url = checkWebhookUrl(TERMS_WEBHOOK);
  const [, encoded] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(TERMS_WEBHOOK_SECRET) ?? [];
  const secret = Buffer.from(encoded ?? TERMS_WEBHOOK_SECRET, encoded === undefined ? 'utf8' : 'base64');
  if (secret.length >= SHORTEST) return { url, secret };
  throw new InputError('TERMS_WEBHOOK_SECRET is not set, or too short', {
    expected: 'the secret that the receiver has too, of at least 24 bytes',
    example: 'TERMS_WEBHOOK_SECRET=whsec_$(openssl rand -base64 32)',
  });
}

/** As the Standard Webhooks specification asks. */
const SHORTEST = 24;

async function tell({ facts, numbers = {}, today }: WebhookNews, record: Memory, target: WebhookTarget): Promise<void> {
  const hash = (text: string): string => createHmac('sha256', target.secret).update(text).digest('hex');
  await record.append(newMessages(facts, record.records, { day: today, hash, numbers }));
  const open = openMessages(record.records);
  for (const [index, message] of open.entries()) {
    const why = await postWebhook(message.id, writeMessage(message), target);
    if (why === null) {
      await record.append([{ type: 'taken', id: message.id }]);
      continue;
    }
    const left = open.length - index;
    const later = record.store === null ? '' : '; the next run tries again';
    return complain(`The webhook did not take ${left === 1 ? 'a message' : `${left} messages`}: ${why}${later}.`);
  }
}

/** What was told, in memory and where it is kept. */
interface Memory {
  readonly records: WebhookRecord[];
  readonly store: LedgerStore | null;
  append(records: readonly WebhookRecord[]): Promise<void>;
}

/** Kept beside the ledger and chained like it, under a lock of its own. */
async function openRecord(place: StatePlace): Promise<Memory> {
  const store =
    place.kind === 'folder'
      ? await openLedgerFile(place.folder, 'webhook.jsonl', sha256)
      : await openLedgerBranch({ ...place, prefix: `webhook-${place.prefix}` }, 'ledger.jsonl', sha256);
  const records = [...store.chain.records] as unknown as WebhookRecord[];
  let { head } = store.chain;
  const append = async (more: readonly WebhookRecord[]): Promise<void> => {
    const opening: WebhookRecord[] = head === CHAIN_START ? [{ type: 'opened', format: 'terms-webhook/1' }] : [];
    const lines = (more.length === 0 ? [] : [...opening, ...more]).map((record) => {
      const line = chainLine(record as unknown as LedgerRecord, head);
      head = lineHash(line, sha256);
      return line;
    });
    if (lines.length > 0) await store.append(lines);
    records.push(...more);
  };
  return { records, store, append };
}

/** Where no state is kept, the receiver knows by its id what it has taken already. */
function forgetful(): Memory {
  const records: WebhookRecord[] = [];
  return { records, store: null, append: async (more) => void records.push(...more) };
}

function complain(line: string): void {
  process.stderr.write(`${safeLine(line)}\n`);
}
