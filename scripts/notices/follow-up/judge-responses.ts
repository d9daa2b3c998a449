import type { LedgerRecord } from '../ledger/ledger-record.ts';
import type { OpenMatter } from '../ledger/open-matters.ts';
import type { Person, SeenIssue } from './seen-issue.ts';

export interface JudgingContext {
  /** Our own number as a user. */
  readonly us: number;
  /** The notice owner, who speaks for the publisher, as a login; an address or null matches nobody. */
  readonly owner: string | null;
  /** Strangers can comment and react where the repository is public. */
  readonly isPublic: boolean;
  /** ISO moment of the look, by GitHub's clock. */
  readonly at: string;
}

/** Reactions that say "seen"; thumbs down and a confused face do not. */
const SEEN = ['+1', 'heart', 'hooray', 'laugh', 'rocket', 'eyes'];
const OBJECTION = /^\W*(?:(?:i|we)\s+)?(?:object|objects|objection|objecting|reject|rejects|rejected)\b/i;
const OBJECTION_LABEL = /^(?:objects?|objection|objected)$/i;

/**
 * What an issue says of the last that the customer was told on it: acknowledged by a person who closed it, reacted or commented
 * after it was delivered; taken back where an issue that was closed is open again; objected to by a label or by the first word of a comment.
 * Bots do not acknowledge (many repositories close what is stale), and we do not.
 * @returns records for the ledger; none where it says nothing new
 */
export function judgeResponses(issue: SeenIssue, matter: OpenMatter, context: JudgingContext): readonly LedgerRecord[] {
  const { told, state } = matter;
  const { key } = told;
  const { at } = context;
  if (issue.open && state.acknowledged?.how === 'closed') return [{ type: 'reopened', key, at }];
  const since = Date.parse(state.reopenedAt ?? told.deliveredAt);
  const counts = (by: Person | null, on: string): by is Person =>
    by?.human === true && !isOurs(by, context) && Date.parse(on) >= since;
  const records: LedgerRecord[] = [];

  const comments = issue.comments.filter(({ by, on, belongs }) => counts(by, on) && (belongs || !context.isPublic));
  const objection = comments.find(({ body }) => OBJECTION.test(body));
  if (state.objected === null && objection !== undefined)
    records.push({ type: 'objected', key, how: 'comment', by: objection.by!.id, on: objection.on, at });
  else if (state.objected === null && issue.labels.some((label) => OBJECTION_LABEL.test(label)))
    records.push({ type: 'objected', key, how: 'label', by: null, on: issue.updatedAt, at });

  const { closedBy, closedAt } = issue;
  if (!issue.open && closedAt !== null && counts(closedBy, closedAt)) {
    if (state.acknowledged?.how !== 'closed')
      records.push({ type: 'acknowledged', key, how: 'closed', by: closedBy.id, on: closedAt, at });
    return records;
  }
  if (state.acknowledged !== null) return records;
  const comment = comments.find(({ body }) => !OBJECTION.test(body));
  const reaction = issue.reactions.find(
    ({ by, on, content }) => !context.isPublic && SEEN.includes(content) && counts(by, on),
  );
  if (comment !== undefined)
    records.push({ type: 'acknowledged', key, how: 'comment', by: comment.by!.id, on: comment.on, at });
  else if (reaction !== undefined)
    records.push({ type: 'acknowledged', key, how: 'reaction', by: reaction.by!.id, on: reaction.on, at });
  return records;
}

function isOurs({ id, login }: Person, { us, owner }: JudgingContext): boolean {
  return id === us || login.toLowerCase() === owner?.toLowerCase().replace(/^@/, '');
}
