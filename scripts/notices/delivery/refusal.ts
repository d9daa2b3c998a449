import type { Ledger } from '../ledger/ledger.ts';
import type { NoticeIdentity, Refused } from '../ledger/ledger-record.ts';
import { noticeId } from '../ledger/ledger-state.ts';

/** Why a notice cannot be delivered until a person does something. */
export type RefusalReason = keyof typeof REMEDIES;

/** What a person must do about each. */
export const REMEDIES = {
  'not-found': 'check the repository in the registry, and that the sender may read it',
  'no-access': 'give the sender the right to read and write issues in the repository',
  moved: 'the repository was renamed or transferred: ask the customer, then change the registry',
  'another-repository':
    'the name leads to another repository than before: ask the customer; where it is theirs, name the customer with --new-repository',
  'not-private': 'make the repository private, or name the customer with --allow-public',
  archived: 'take the repository out of the archive, or name another in the registry',
  disabled: 'GitHub has disabled the repository: name another in the registry',
  'issues-off': 'turn on issues in the settings of the repository',
  'not-accepted': 'GitHub does not take the text: look at the notice in the plan',
  locked: 'unlock the issue',
  blocked: "ask the repository's owner to unblock the sender; until then tell the customer in another way",
  'too-late': 'the day from which it says that the version binds is not true any more: plan again',
  'earlier-unknown':
    'the ledger lacks the notice that this one goes on with: run `deliver --look-only` with the earlier plans; of a letter, take down with `notices record` what became of it',
  'not-installed': "install the GitHub App for the repository's owner",
  'no-channel':
    'name a repository or an address in the registry and plan again; or send what `notices export` writes, and take it down with `notices record`',
  'sender-refused': 'the mail server takes no mail from TERMS_MAIL_FROM: ask whoever runs it',
  'address-refused':
    'the mail server knows no such address: ask the customer for another, change the registry, and plan again',
  'letter-refused': 'the mail server does not take the letter: `notices proof` has its words; ask whoever runs it',
  bounced:
    'the letter came back: ask the customer for another address, change the registry, and plan again; or name the customer with --again',
  suspended: "lift the suspension of the GitHub App at the repository's owner",
} as const;

/**
 * Puts a refusal on record, once while nothing else happens to the notice. Where an earlier POST is in doubt it stays so: a refusal
 * that came before any other POST says nothing of it.
 * @param answered of the answer that refused; `key` where it was the answer to the POST itself
 */
export async function recordRefusal(
  ledger: Ledger,
  identity: NoticeIdentity,
  reason: RefusalReason,
  answered: Pick<Refused, 'at' | 'requestId' | 'key' | 'answer'>,
): Promise<{ readonly kind: 'refused'; readonly reason: RefusalReason }> {
  const { refused, openIntent } = ledger.state.notices.get(noticeId(identity)) ?? {};
  const inDoubt = openIntent != null && answered.key === null;
  if (refused?.reason !== reason && !inDoubt) {
    const { customer, document, version, kind, ordinal, channel } = identity;
    const which = { customer, document, version, kind, ordinal, ...(channel !== undefined && { channel }) };
    await ledger.append({ type: 'refused', ...which, reason, ...answered });
  }
  return { kind: 'refused', reason };
}
