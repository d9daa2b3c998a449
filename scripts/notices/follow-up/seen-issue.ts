import { memberOf } from '../delivery/make-answer.ts';

/** What was said on an issue, as far as it counts. */
export interface SeenIssue {
  readonly open: boolean;
  readonly closedBy: Person | null;
  readonly closedAt: string | null;
  /** Closed in the way in which one says that a thing is done: neither as not planned nor as a duplicate. */
  readonly done: boolean;
  readonly body: string;
  readonly updatedAt: string;
  readonly labels: readonly string[];
  readonly comments: readonly SeenComment[];
  readonly reactions: readonly SeenReaction[];
}

export interface Person {
  readonly id: number;
  readonly login: string;
  /** False for bots and organizations. */
  readonly human: boolean;
}

export interface SeenComment {
  readonly id: number;
  readonly by: Person | null;
  readonly on: string;
  /** When it was last changed; `on` where it never was. */
  readonly changedOn: string;
  readonly body: string;
  /** Somebody of the customer's, not a stranger who passes a public repository. */
  readonly belongs: boolean;
}

export interface SeenReaction {
  readonly id: number;
  readonly by: Person | null;
  readonly on: string;
  readonly content: string;
}

/** Reads GitHub's JSON; null where it is no issue. */
export function readSeenIssue(
  issue: unknown,
  comments: readonly unknown[],
  reactions: readonly unknown[],
): SeenIssue | null {
  const [state, updatedAt, closedAt] = [
    memberOf(issue, 'state'),
    memberOf(issue, 'updated_at'),
    memberOf(issue, 'closed_at'),
  ];
  if ((state !== 'open' && state !== 'closed') || typeof updatedAt !== 'string') return null;
  const labels = memberOf(issue, 'labels');
  return {
    open: state === 'open',
    closedBy: readPerson(memberOf(issue, 'closed_by')),
    closedAt: typeof closedAt === 'string' ? closedAt : null,
    done: ['completed', null].includes((memberOf(issue, 'state_reason') ?? null) as string | null),
    body: String(memberOf(issue, 'body') ?? ''),
    updatedAt,
    labels: Array.isArray(labels) ? labels.map((label) => String(memberOf(label, 'name') ?? label)) : [],
    comments: comments.map((comment) => ({
      id: Number(memberOf(comment, 'id')),
      by: readPerson(memberOf(comment, 'user')),
      on: String(memberOf(comment, 'created_at')),
      changedOn: String(memberOf(comment, 'updated_at') ?? memberOf(comment, 'created_at')),
      body: String(memberOf(comment, 'body') ?? ''),
      belongs: ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(String(memberOf(comment, 'author_association'))),
    })),
    reactions: reactions.map((reaction) => ({
      id: Number(memberOf(reaction, 'id')),
      by: readPerson(memberOf(reaction, 'user')),
      on: String(memberOf(reaction, 'created_at')),
      content: String(memberOf(reaction, 'content')),
    })),
  };
}

function readPerson(user: unknown): Person | null {
  const id = memberOf(user, 'id');
  const login = String(memberOf(user, 'login') ?? '');
  return typeof id === 'number' ? { id, login, human: memberOf(user, 'type') === 'User' } : null;
}
