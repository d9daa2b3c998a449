import type { Ledger } from '../ledger/ledger.ts';
import type { IssueFacts, LedgerRecord, NoticeIdentity, SentIssue } from '../ledger/ledger-record.ts';
import { type NoticeState, noticeId } from '../ledger/ledger-state.ts';
import { judgeCreation } from './judge-creation.ts';
import { judgeRepository } from './judge-repository.ts';
import { listWhole } from './list-whole.ts';
import { type Answer, type GitHub, memberOf, momentOf } from './make-answer.ts';
import { findMarked, type Hmac, markerKey, type Posted, withMarker } from './marker.ts';
import type { RefusalReason } from './refusal.ts';
import { recordRefusal } from './refusal.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** One thing to post: a notice as an issue, or a correction or reminder as a comment. */
export interface DeliveryTask {
  readonly identity: NoticeIdentity & { readonly channel?: never };
  /** `owner/name`. */
  readonly repository: string;
  readonly title: string;
  /** Markdown without the marker. */
  readonly body: string;
  readonly textHash: string;
  readonly effective: string;
  /** The last day, by GitHub's clock, on which what it says of its day is true; null where it stays true. */
  readonly deliverBy: string | null;
  /** The issue to comment on; null for an issue of its own. */
  readonly commentOn: number | null;
  /** Best effort: GitHub drops them where we may not set them, and nothing is ever found by them. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface DeliveryMeans {
  readonly github: GitHub;
  /** Our own number as a user. */
  readonly us: number;
  readonly ledger: Ledger;
  readonly hmac: Hmac;
  /** Milliseconds after which a POST in doubt would show in the lists if it had worked. */
  readonly settle: number;
  /** Our own clock, in milliseconds; what it says is compared with nothing but itself. */
  readonly clock: () => number;
  readonly allowPublic: (customer: string) => boolean;
  /** Record what is found, post nothing: rebuilds a lost ledger. */
  readonly lookOnly: boolean;
}

export type DeliveryOutcome =
  | { readonly kind: 'known' }
  | { readonly kind: 'sent'; readonly how: 'created' | 'found' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** It may be there; from this moment of GitHub's clock on another look decides. */
  | { readonly kind: 'undecided'; readonly until: number }
  /** Not there, and not to be posted. */
  | { readonly kind: 'absent' }
  /** The mail server does not take this letter for now. */
  | { readonly kind: 'later' }
  /** A letter was sent or not, and nobody can look for it: a person finds out. `fresh` where that came about just now. */
  | { readonly kind: 'unanswered'; readonly fresh: boolean }
  /** The issue to comment on was deleted or transferred. */
  | { readonly kind: 'gone'; readonly at: string }
  | Trouble;

/**
 * Delivers one notice, at most once whatever fails: looks in the ledger, at the repository, and for the marker in every issue; puts the
 * intent on record; posts once; and takes nothing but proof for an answer. What is in doubt stays undecided until an
 * earlier POST must have come to light.
 */
export async function deliverNotice(task: DeliveryTask, means: DeliveryMeans): Promise<DeliveryOutcome> {
  const { identity, repository } = task;
  const { ledger, github, us, settle } = means;
  const known = ledger.state.notices.get(noticeId(identity));
  if (known?.sent) return { kind: 'known' };

  const pinned = ledger.state.pins.get(identity.customer) ?? null;
  const seen = await github({ route: 'GET /repos/{owner}/{repo}', parameters: ownerAndName(repository) });
  const trouble = troubleOf(seen);
  if (trouble) return trouble;
  const verdict = judgeRepository(seen, { repository, pinned, allowPublic: means.allowPublic(identity.customer) });
  if (verdict.kind === 'unreadable') return { kind: 'unreachable' };
  if (verdict.kind === 'refused') return await refuse(task, means, verdict.reason, seen);

  const { textHash, effective, commentOn } = task;
  const key = markerKey(identity, verdict.id, means.hmac);
  const facts: IssueFacts = { ...identity, key, repositoryId: verdict.id, textHash, effective, issue: commentOn };
  const pin: LedgerRecord[] =
    pinned === null
      ? [{ type: 'pinned', customer: identity.customer, repositoryId: verdict.id, at: momentOf(seen) }]
      : [];

  const look = await listWhole(github, listOf(task));
  if (!look.whole) return await judgeLook(look.answer, task, means);
  const found = findMarked(look.items as readonly Posted[], key, us);
  if (found) {
    await ledger.append(...pin, sentRecord(factsOfFound(found, task, facts, known), found, 'found', look.last));
    return { kind: 'sent', how: 'found' };
  }
  if (means.lookOnly) return { kind: 'absent' };
  const until = known?.openIntent ? Date.parse(known.openIntent) + settle : null;
  if (until !== null && look.last.time! < until) return { kind: 'undecided', until };
  const at = momentOf(look.last);
  // What was posted before stands; a text that names a day which is not true any more is not posted.
  if (task.deliverBy !== null && at.slice(0, 10) > task.deliverBy)
    return await refuse(task, means, 'too-late', look.last);
  return await post(task, means, facts, { pin, at, extras: true });
}

/** The only place that posts. The intent is safe on record before. */
async function post(
  task: DeliveryTask,
  means: DeliveryMeans,
  facts: IssueFacts,
  { pin, at, extras }: { readonly pin: readonly LedgerRecord[]; readonly at: string; readonly extras: boolean },
): Promise<DeliveryOutcome> {
  const { ledger, github, settle, clock } = means;
  const begun = clock();
  await ledger.append(...pin, { type: 'intent', ...facts, at });
  // Whoever was asleep meanwhile, or pushed for minutes, may have been given up by another run, which then posts itself.
  if (settle > 0 && Math.abs(clock() - begun) > settle / 2)
    return { kind: 'undecided', until: Date.parse(at) + settle };
  const given = await github(creationOf(task, facts.key, extras));
  // One without a date is dated by the look before it: what it says of the POST counts all the same.
  const answer = { ...given, time: given.time ?? Date.parse(at) };
  const trouble = troubleOf(answer);
  if (trouble?.kind === 'limited' || trouble?.kind === 'credentials') {
    await ledger.append({ type: 'deferred', key: facts.key, at: momentOf(answer) });
    return trouble;
  }
  const verdict = judgeCreation(answer, facts.key, task.commentOn === null ? 'number' : 'id');
  switch (verdict.kind) {
    case 'created':
      await ledger.append(sentRecord(facts, answer.data as Posted, 'created', answer));
      return { kind: 'sent', how: 'created' };
    case 'refused':
      return await refuse(task, means, verdict.reason, answer, facts.key);
    case 'extras-refused':
      await ledger.append({ type: 'deferred', key: facts.key, at: momentOf(answer) });
      if (extras) return await post(task, means, facts, { pin: [], at: momentOf(answer), extras: false });
      return await refuse(task, means, 'not-accepted', answer, facts.key);
    case 'undecided':
      return { kind: 'undecided', until: Date.parse(at) + settle };
  }
}

async function judgeLook(answer: Answer, task: DeliveryTask, means: DeliveryMeans): Promise<DeliveryOutcome> {
  const trouble = troubleOf(answer);
  if (trouble) return trouble;
  // Not a list although GitHub says so: cut off on its way.
  if (answer.status === 200) return { kind: 'unreachable' };
  if (task.commentOn !== null && [301, 404, 410].includes(answer.status)) return { kind: 'gone', at: momentOf(answer) };
  return await refuse(task, means, answer.status === 410 ? 'issues-off' : 'no-access', answer);
}

function refuse(
  { identity }: DeliveryTask,
  { ledger }: DeliveryMeans,
  reason: RefusalReason,
  answer: Answer,
  key: string | null = null,
): Promise<DeliveryOutcome> {
  return recordRefusal(ledger, identity, reason, { at: momentOf(answer), requestId: answer.requestId, key });
}

/**
 * What the ledger says of a text that was found. A late notice that was posted by an earlier run, which could not know, may name another
 * day than the plan of today: then what that run meant to post counts.
 */
function factsOfFound(
  { body }: Posted,
  task: DeliveryTask,
  facts: IssueFacts,
  known: NoticeState | undefined,
): IssueFacts {
  const meant = known?.facts ?? null;
  if (meant === null || meant.channel !== undefined || meant.key !== facts.key || meant.textHash === facts.textHash)
    return facts;
  const isOurs = String(body).replaceAll('\r\n', '\n').includes(task.body.trimEnd());
  return isOurs ? facts : meant;
}

function sentRecord(facts: IssueFacts, posted: Posted, how: 'created' | 'found', answer: Answer): SentIssue {
  const [issue, comment] = facts.issue === null ? [posted.number as number, null] : [facts.issue, posted.id as number];
  const createdAt = memberOf(posted, 'created_at');
  const deliveredAt = typeof createdAt === 'string' ? createdAt : momentOf(answer);
  return {
    type: 'sent',
    ...facts,
    how,
    issue,
    comment,
    deliveredAt,
    at: momentOf(answer),
    requestId: answer.requestId,
  };
}

function listOf({ repository, commentOn }: DeliveryTask) {
  const place = ownerAndName(repository);
  if (commentOn === null)
    return {
      route: 'GET /repos/{owner}/{repo}/issues',
      parameters: { ...place, state: 'all', sort: 'created', direction: 'asc' },
    };
  return {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { ...place, issue_number: commentOn },
  };
}

function creationOf(
  { repository, title, body, labels, assignees, commentOn }: DeliveryTask,
  key: string,
  extras: boolean,
) {
  const place = { ...ownerAndName(repository), body: withMarker(body, key) };
  if (commentOn !== null)
    return {
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { ...place, issue_number: commentOn },
    };
  const wished = { ...(labels.length > 0 && { labels }), ...(assignees.length > 0 && { assignees }) };
  return { route: 'POST /repos/{owner}/{repo}/issues', parameters: { ...place, title, ...(extras && wished) } };
}

/** Owner and name for octokit, which encodes them; the registry's own rules keep `..` out. */
export function ownerAndName(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
