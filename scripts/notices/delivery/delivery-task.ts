import { issueId, type LedgerState } from '../ledger/ledger-state.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import type { NoticeToSend } from '../planning/plan-format.ts';
import type { DeliveryTask } from './deliver-notice.ts';
import { textHash } from './text-hash.ts';

/**
 * What is to be posted for a notice: a comment where it goes on with an issue that the customer still has, else an issue. Null
 * where the ledger does not know the notice that it goes on with: then it is incomplete, and this one may be there as a comment.
 */
export function deliveryTaskFor(
  notice: NoticeToSend & { readonly repository: string },
  state: LedgerState,
  sha256: Sha256,
): DeliveryTask | null {
  const { repository, effective, deliverBy, continues, title, body, assignees } = notice;
  const { customer, document, version, kind, ordinal } = notice;
  const identity = { customer, document, version, kind, ordinal };
  const commentOn = continues === null ? null : state.issues.get(issueId({ ...identity, version: continues }));
  if (commentOn === undefined) return null;
  return {
    identity,
    repository,
    effective,
    deliverBy,
    title,
    body,
    textHash: textHash(title, body, sha256),
    commentOn,
    labels: ['terms-notice', ...(notice.priority === 'action-required' ? ['action-required'] : [])],
    assignees,
  };
}
