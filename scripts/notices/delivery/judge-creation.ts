import { type Answer, memberOf } from './make-answer.ts';
import { marker } from './marker.ts';
import type { RefusalReason } from './refusal.ts';
import { createdNothing } from './trouble.ts';

export type CreationVerdict =
  /** Issue number or comment id, and when it was created, ISO. */
  | { readonly kind: 'created'; readonly number: number; readonly createdAt: string | null }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** GitHub does not know a label or an assignee; they are not worth a notice. */
  | { readonly kind: 'extras-refused' }
  /** It may have been created or not. */
  | { readonly kind: 'undecided' };

/**
 * Judges the answer to the one POST. Only 201 with a number and our marker in the echoed body is proof; only a clear refusal
 * is proof of the contrary. A cut-off answer has status 201 and no number.
 */
export function judgeCreation(answer: Answer, key: string, id: 'number' | 'id'): CreationVerdict {
  const { status, data } = answer;
  const number = memberOf(data, id);
  const body = memberOf(data, 'body');
  if (status === 201 && typeof number === 'number' && Number.isSafeInteger(number) && number > 0) {
    const createdAt = memberOf(data, 'created_at');
    if (typeof body === 'string' && body.includes(marker(key)))
      return { kind: 'created', number, createdAt: typeof createdAt === 'string' ? createdAt : null };
  }
  if (!createdNothing(answer)) return { kind: 'undecided' };
  if (status === 422 && /"field":"(assignees?|labels?)"/.test(JSON.stringify(memberOf(data, 'errors') ?? null)))
    return { kind: 'extras-refused' };
  return { kind: 'refused', reason: reasonFor(answer) };
}

function reasonFor({ status, data }: Answer): RefusalReason {
  if (status < 400) return 'moved';
  if (status === 404) return 'not-found';
  if (status === 410) return 'issues-off';
  if (status !== 403) return 'not-accepted';
  const message = String(memberOf(data, 'message') ?? '');
  // "Blocked" says that the repository's owner lets nobody hear from the sender any more.
  if (/\bblocked\b/i.test(message)) return 'blocked';
  if (/\blocked\b/i.test(message)) return 'locked';
  return /archived/i.test(message) ? 'archived' : 'no-access';
}
