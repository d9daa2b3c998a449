import { type Answer, memberOf } from './make-answer.ts';
import type { RefusalReason } from './refusal.ts';

export type RepositoryVerdict =
  | { readonly kind: 'fit'; readonly id: number }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** The answer is not a repository: cut off on its way. */
  | { readonly kind: 'unreadable' };

/** What is asked of a repository before anything is written there. */
export interface RepositoryDemands {
  /** `owner/name` from the registry. */
  readonly repository: string;
  /** Its number at first sight; null where it is seen for the first time. */
  readonly pinned: number | null;
  readonly allowPublic: boolean;
}

/**
 * Judges the answer to `GET /repos/{owner}/{repo}`, in which `troubleOf` found nothing. A notice goes only to the very
 * repository that was first seen under the name, and only where others cannot read it: GitHub calls a repository private that all of an
 * enterprise can read, so its visibility counts as well.
 */
export function judgeRepository(
  answer: Answer,
  { repository, pinned, allowPublic }: RepositoryDemands,
): RepositoryVerdict {
  const { status, data } = answer;
  const refused = (reason: RefusalReason) => ({ kind: 'refused', reason }) as const;
  if (status >= 300 && status < 400) return refused('moved');
  if (status === 404) return refused('not-found');
  if (status !== 200) return refused('no-access');
  const id = memberOf(data, 'id');
  const name = memberOf(data, 'full_name');
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof name !== 'string') return { kind: 'unreadable' };
  if (pinned !== null && id !== pinned) return refused('another-repository');
  if (name.toLowerCase() !== repository.toLowerCase()) return refused('moved');
  const visibility = memberOf(data, 'visibility') ?? 'private';
  const isPrivate = memberOf(data, 'private') === true && visibility === 'private';
  if (!isPrivate && !allowPublic) return refused('not-private');
  if (memberOf(data, 'archived') === true) return refused('archived');
  if (memberOf(data, 'disabled') === true) return refused('disabled');
  if (memberOf(data, 'has_issues') !== true) return refused('issues-off');
  return { kind: 'fit', id };
}
