import { createHmac } from 'node:crypto';

/** Where and how messages are posted. */
export interface WebhookTarget {
  readonly url: URL;
  readonly secret: Uint8Array;
  /** Milliseconds since 1970: receivers refuse what is old. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds for one attempt; a receiver is to take a message and do its work later. */
  readonly timeout?: number;
}

/** Milliseconds before each further attempt. */
const WAITS = [1_000, 3_000, 9_000];
const TIMEOUT = 10_000;

/**
 * Posts a message, signed as webhooks are by the Standard Webhooks specification: `webhook-signature` is HMAC-SHA256 over id,
 * timestamp and body, so that neither can be exchanged. A redirect is not followed: it could lead the message anywhere.
 * @returns null where the receiver took it, else why not, in words that name neither address nor secret
 */
export async function postWebhook(id: string, body: string, target: WebhookTarget): Promise<string | null> {
  let why = '';
  for (const wait of [0, ...WAITS]) {
    if (wait > 0) await target.sleep(wait);
    const answer = await attempt(id, body, target);
    if (answer === null) return null;
    why = answer.why;
    if (!answer.again) break;
  }
  return why;
}

async function attempt(
  id: string,
  body: string,
  { url, secret, clock, timeout = TIMEOUT }: WebhookTarget,
): Promise<{ readonly why: string; readonly again: boolean } | null> {
  const timestamp = String(Math.floor(clock() / 1_000));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'terms-tracker',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  try {
    const signal = AbortSignal.timeout(timeout);
    const { status, body: rest } = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await rest?.cancel().catch(() => undefined);
    if (status >= 200 && status < 300) return null;
    const again = status >= 500 || status === 408 || status === 429;
    return { why: `it answered with ${status}`, again };
  } catch (error) {
    const { name } = error as Error;
    return { why: name === 'TimeoutError' ? 'it did not answer in time' : 'it cannot be reached', again: true };
  }
}
