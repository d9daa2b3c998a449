import type { Answer } from '../ledger/answer.ts';
import type { LedgerRecord } from '../ledger/ledger-record.ts';
import type { NoticeState } from '../ledger/ledger-state.ts';
import type { OpenMatter } from '../ledger/open-matters.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import { judgeComment } from './judge-comment.ts';
import type { Person, SeenComment, SeenIssue } from './seen-issue.ts';

export interface JudgingContext {
  /** Our own number as a user. */
  readonly us: number;
  /** Who else speaks for the publisher, as logins; an address matches nobody. */
  readonly staff: readonly string[];
  /** Strangers can comment and react where the repository is public. */
  readonly isPublic: boolean;
  /** ISO moment of the look, by GitHub's clock. */
  readonly at: string;
  readonly sha256: Sha256;
}

/** The one reaction that notices ask for. What another face means is for a person to say. */
const ASKED_FOR = '+1';
const OBJECTION_LABEL = /^(?:objects?|objection|objected)$/i;

type Found = Omit<Answer, 'removedAt' | 'marked'>;

/**
 * What an issue says of what the customer was told on it. Only what was asked for acknowledges: closing it as done, a thumb up, the
 * one word. Any plain sign of an objection objects. All else that a person did or wrote is put on record to be read.
 * Bots say nothing (many repositories close what is stale), and neither do we. An answer is one to the last notice told before it.
 * @returns records for the ledger; none where it says nothing new
 */
export function judgeResponses(issue: SeenIssue, matter: OpenMatter, context: JudgingContext): readonly LedgerRecord[] {
  const { at } = context;
  const records: LedgerRecord[] = [];
  const found = [...answersIn(issue, context)];
  for (const telling of matter.tellings) {
    const { key } = telling.sent!;
    const there = telling.answers.filter(({ removedAt }) => removedAt === null);
    if (issue.open && there.some(({ how }) => how === 'closed')) records.push({ type: 'reopened', key, at });
    for (const { id, how } of there)
      if ((how === 'comment' || how === 'reaction') && isGone(id, issue))
        records.push({ type: 'removed', key, answer: id, at });
  }
  for (const { answer, moment } of found) {
    const telling = matter.tellings.findLast(({ sent }) => Date.parse(sent!.deliveredAt) <= Date.parse(moment));
    if (telling === undefined || isKnown(answer, telling, matter)) continue;
    const { deliveredAt, key } = telling.sent!;
    // A comment from before this notice that was changed after it: whoever acknowledged something else has not acknowledged this.
    const older = Date.parse(answer.on) < Date.parse(deliveredAt);
    records.push(
      recordOf(older && answer.takenAs === 'acknowledged' ? { ...answer, takenAs: 'unread' } : answer, key, at),
    );
  }
  return records;
}

/** All that counts as an answer on an issue, each with the moment by which it belongs to one notice or another. */
function* answersIn(issue: SeenIssue, context: JudgingContext): Generator<{ answer: Found; moment: string }> {
  const { isPublic, sha256 } = context;
  const counts = (by: Person | null): by is Person => by?.human === true && !isOurs(by, context);
  const ours = [issue.body, ...issue.comments.filter(({ by }) => by?.id === context.us).map(({ body }) => body)];
  for (const comment of issue.comments) {
    const { id, by, on, changedOn, body, belongs } = comment;
    if (!counts(by) || (!belongs && isPublic)) continue;
    const answer = {
      how: 'comment',
      by: by.id,
      on,
      textHash: sha256(body),
      takenAs: judgeComment(body, ours),
    } as const;
    yield { answer: { id: commentName(id), ...answer }, moment: changedOn };
  }
  for (const { id, by, on, content } of isPublic ? [] : issue.reactions) {
    if (!counts(by)) continue;
    const takenAs = content === ASKED_FOR ? 'acknowledged' : 'unread';
    yield { answer: { id: reactionName(id), how: 'reaction', by: by.id, on, textHash: null, takenAs }, moment: on };
  }
  const { open, closedBy, closedAt, done } = issue;
  if (!open && closedAt !== null && counts(closedBy)) {
    const answer = { how: 'closed', by: closedBy.id, on: closedAt, textHash: null } as const;
    yield {
      answer: { id: `closed-${closedAt}`, ...answer, takenAs: done ? 'acknowledged' : 'unread' },
      moment: closedAt,
    };
  }
  if (issue.labels.some((label) => OBJECTION_LABEL.test(label))) {
    const { updatedAt: on } = issue;
    yield { answer: { id: 'label', how: 'label', by: null, on, textHash: null, takenAs: 'objected' }, moment: on };
  }
}

/**
 * The same words are no news, to whichever notice on the issue they were said; nor is a label, of which GitHub does not say when it
 * was set; nor a closing or a reaction that is on record.
 */
function isKnown({ id, textHash }: Found, telling: NoticeState, { tellings }: OpenMatter): boolean {
  const known = (those: readonly NoticeState[]): readonly Answer[] =>
    those.flatMap(({ answers }) => answers.filter((answer) => answer.id === id));
  if (textHash === null) return known(tellings).length > 0;
  const here = known([telling]).at(-1);
  return here === undefined
    ? known(tellings).some((answer) => answer.textHash === textHash)
    : here.textHash === textHash;
}

function recordOf({ id: answer, how, by, on, textHash, takenAs }: Found, key: string, at: string): LedgerRecord {
  const said = { key, answer, on, textHash, at };
  if (takenAs === 'objected') return { type: 'objected', how: how === 'label' ? how : 'comment', by, ...said };
  // Only a label is nobody's, and it objects.
  const done = { how: how as 'closed' | 'reaction' | 'comment', by: by!, ...said };
  return takenAs === 'acknowledged' ? { type: 'acknowledged', ...done } : { type: 'answered', ...done };
}

function isGone(answer: string, { comments, reactions }: SeenIssue): boolean {
  const named = /^(?:comment|reaction)-\d+$/.test(answer);
  return (
    named &&
    ![...comments.map(({ id }) => commentName(id)), ...reactions.map(({ id }) => reactionName(id))].includes(answer)
  );
}

function commentName(id: SeenComment['id']): string {
  return `comment-${id}`;
}

function reactionName(id: number): string {
  return `reaction-${id}`;
}

function isOurs({ id, login }: Person, { us, staff }: JudgingContext): boolean {
  return id === us || staff.some((name) => name.toLowerCase().replace(/^@/, '') === login.toLowerCase());
}
