import { type Answer, memberOf } from './make-answer.ts';

/** Why an answer says nothing about the notice at hand, so that the run must wait, stop or look again. */
export type Trouble =
  /** GitHub asks to wait; `hinted` is false where it does not say how long. */
  | { readonly kind: 'limited'; readonly until: number; readonly hinted: boolean; readonly now: number }
  /** No answer, one that is broken, or one that says something failed on GitHub's side. */
  | { readonly kind: 'unreachable' }
  /** Our token was not accepted. */
  | { readonly kind: 'credentials' };

/** GitHub's documentation of secondary limits: without a hint wait a minute at least, then exponentially longer. */
const UNHINTED = 60_000;

/** What is wrong with an answer in itself; null where it can be judged by its status. */
export function troubleOf(answer: Answer): Trouble | null {
  const { status, time, retryAfter, remaining, reset } = answer;
  if (time === null || !(isSuccess(answer) || createdNothing(answer))) return { kind: 'unreachable' };
  if (status === 401) return { kind: 'credentials' };
  if (!isLimit(answer)) return null;
  const limited = { kind: 'limited', now: time } as const;
  if (retryAfter !== null) return { ...limited, until: time + retryAfter * 1000, hinted: true };
  if (remaining === 0 && reset !== null) return { ...limited, until: Math.max(reset, time) + 1000, hinted: true };
  return { ...limited, until: time + UNHINTED, hinted: false };
}

function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** A 403 may be a limit or a refusal: taken for the other, a notice is lost or asked for in vain. */
function isLimit({ status, data, retryAfter, remaining }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (retryAfter !== null || remaining === 0) return true;
  return /rate limit|abuse|temporarily blocked/i.test(String(memberOf(data, 'message') ?? ''));
}

/**
 * Whether an answer is GitHub's own refusal, or a redirect that was not followed: then a write has certainly created nothing.
 * 408 and 409 can come from something in between, and say nothing.
 */
export function createdNothing({ status }: Answer): boolean {
  return [301, 302, 303, 307, 308, 400, 401, 403, 404, 410, 413, 415, 422, 429, 451].includes(status);
}
