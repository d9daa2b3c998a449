import { visibleLine } from '../../texts/defuse.ts';
import type { DeliveryMeans, DeliveryOutcome } from '../delivery/deliver-notice.ts';
import type { RefusalReason } from '../delivery/refusal.ts';
import { recordRefusal } from '../delivery/refusal.ts';
import type { LetterFacts } from '../ledger/ledger-record.ts';
import { noticeId } from '../ledger/ledger-state.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import { hashAddress, letterKey, messageIdOf } from './letter-key.ts';
import type { LetterTask } from './letter-task.ts';
import type { MailAnswer } from './mail-answer.ts';
import type { MailSender } from './mail-sender.ts';

export interface LetterMeans extends Pick<DeliveryMeans, 'ledger' | 'hmac' | 'clock' | 'lookOnly'> {
  readonly mail: MailSender;
  readonly sha256: Sha256;
  /** Customers to whom a letter that came back goes to the same address once more. */
  readonly again?: ((customer: string) => boolean) | undefined;
}

/** A busy server is left alone for a minute at first; `runLane` makes that longer. */
const BUSY = 60_000;

/**
 * Delivers one letter, at most once whatever fails: looks in the ledger; puts the intent on record when the server asks for the words, and
 * before any of them goes out; and takes nothing for success but the server's answer in its place. Unlike an issue a letter cannot be
 * looked for, so what is in doubt stays so until a person finds out, and is never sent again on a guess.
 */
export async function deliverLetter(task: LetterTask, means: LetterMeans): Promise<DeliveryOutcome> {
  const { identity } = task;
  const { ledger, mail, hmac, sha256 } = means;
  const known = ledger.state.notices.get(noticeId(identity));
  if (known?.sent) return { kind: 'known' };
  if (known?.openIntent != null) return { kind: 'unanswered', fresh: false };
  if (means.lookOnly) return { kind: 'absent' };
  const now = means.clock();
  const at = new Date(now).toISOString();
  const refuse = (reason: RefusalReason, answer?: string, key: string | null = null): Promise<DeliveryOutcome> =>
    recordRefusal(ledger, identity, reason, { at, requestId: null, key, ...(answer !== undefined && { answer }) });
  const address = identity.channel === 'none' ? null : mail.addressOf(identity.customer);
  if (address === null) return await refuse('no-channel');
  if (task.deliverBy !== null && at.slice(0, 10) > task.deliverBy) return await refuse('too-late');
  const addressHash = hashAddress(address, sha256);
  const cameBack = known?.bounced != null && known.bounced.addressHash === addressHash;
  if (cameBack && !means.again?.(identity.customer)) return await refuse('bounced');

  const key = letterKey(identity, hmac);
  const messageId = messageIdOf(key, mail.from.address);
  const { title, body, replyTo, textHash, effective } = task;
  const { from, answersTo } = mail;
  const message = await mail.compose({ from, to: address, answersTo, key, messageId, replyTo, date: now, title, body });
  const letter = { messageId, replyTo, addressHash, letterHash: sha256(message), by: 'smtp' } as const;
  const facts: LetterFacts = { ...identity, key, textHash, effective, ...letter };
  let intended = false;
  const answer = await mail.post({ from: from.bounces, to: address }, async () => {
    await ledger.append({ type: 'intent', ...facts, at });
    intended = true;
    return message;
  });
  const said = (reply: string): string => withoutAddress(reply, address);
  if (answer.kind === 'taken') {
    const when = { deliveredAt: at, at: new Date(means.clock()).toISOString() };
    await ledger.append({ type: 'sent', ...facts, how: 'created', ...when, answer: said(answer.reply) });
    return { kind: 'sent', how: 'created' };
  }
  if (answer.kind === 'lost') return { kind: 'unanswered', fresh: true };
  if (answer.kind === 'refused') return await refuse(REASONS[answer.what], said(answer.reply), intended ? key : null);
  if (intended) await ledger.append({ type: 'deferred', key, at: new Date(means.clock()).toISOString() });
  return troubleBy(answer, means.clock());
}

const REASONS = { sender: 'sender-refused', address: 'address-refused', letter: 'letter-refused' } as const;

function troubleBy(answer: Exclude<MailAnswer, { kind: 'taken' | 'lost' | 'refused' }>, now: number): DeliveryOutcome {
  if (answer.kind === 'unreachable') return { kind: 'unreachable' };
  if (answer.kind === 'credentials') return { kind: 'credentials' };
  return answer.busy ? { kind: 'limited', until: now + BUSY, hinted: false, now } : { kind: 'later' };
}

/** At most 200 characters of what a server said, in which it may repeat the address. */
function withoutAddress(reply: string, address: string): string {
  const line = visibleLine(reply).replaceAll(new RegExp(address.replaceAll(/[.+]/g, '\\$&'), 'gi'), '(address)');
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…`;
}
