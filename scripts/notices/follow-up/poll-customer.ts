import { ownerAndName } from '../delivery/deliver-notice.ts';
import { judgeRepository } from '../delivery/judge-repository.ts';
import { listWhole } from '../delivery/list-whole.ts';
import { type Answer, type GitHub, memberOf, momentOf } from '../delivery/make-answer.ts';
import type { RefusalReason } from '../delivery/refusal.ts';
import { type Trouble, troubleOf } from '../delivery/trouble.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/ledger-record.ts';
import type { OpenMatter } from '../ledger/open-matters.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import { judgeResponses } from './judge-responses.ts';
import { readSeenIssue, type SeenIssue } from './seen-issue.ts';

export interface PollMeans {
  readonly github: GitHub;
  readonly us: number;
  /** Logins of those who speak for the publisher. */
  readonly staff: readonly string[];
  readonly ledger: Ledger;
  readonly sha256: Sha256;
  /** Where a reminder is due, the look is fresh: GitHub does not count a reaction as an update of its issue. */
  readonly fresh: boolean;
}

export type PollOutcome =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'heard'; readonly records: readonly LedgerRecord[] }
  /** The repository is not the one to which the notices went, or cannot be read any more. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | Trouble;

/**
 * Looks at the issues of one customer and takes down what was said. One request where nothing happened, which does not
 * even count against the limits where GitHub knows the ETag again.
 */
export async function pollCustomer(
  repository: string,
  matters: readonly OpenMatter[],
  means: PollMeans,
): Promise<PollOutcome> {
  const { github, ledger, sha256 } = means;
  const { customer } = matters[0]!;
  const since = matters.map(({ tellings }) => tellings[0]!.sent!.deliveredAt).sort()[0]!;
  const before = ledger.state.seen.get(customer);
  const known = before?.since === since && !means.fresh ? before : null;
  const list = {
    ...ownerAndName(repository),
    state: 'all',
    sort: 'created',
    direction: 'asc',
    since,
    per_page: 100,
    page: 1,
  };
  const answer = await github({
    route: 'GET /repos/{owner}/{repo}/issues',
    parameters: list,
    ifNoneMatch: known?.etag ?? null,
  });
  if (answer.status === 304 && answer.time !== null) return { kind: 'quiet' };
  const trouble = troubleOf(answer);
  if (trouble) return trouble;
  if (answer.status !== 200) return refusedBy(answer);
  if (!Array.isArray(answer.data)) return { kind: 'unreachable' };
  // More than a page is more than one ETag tells of: then every run looks closely.
  const whole = answer.data.length < 100;
  const look = sha256(JSON.stringify(answer.data.map(lookOf)));
  if (whole && known?.look === look) return { kind: 'quiet' };

  const seen = await github({ route: 'GET /repos/{owner}/{repo}', parameters: ownerAndName(repository) });
  const stranger = judgePinned(seen, repository, ledger.state.pins.get(customer) ?? null);
  if (stranger) return stranger;
  const isPublic = memberOf(seen.data, 'private') !== true;
  const records: LedgerRecord[] = [];
  for (const matter of matters) {
    const read = await readIssue(repository, matter, github);
    if (read.kind === 'gone') records.push({ type: 'gone', key: matter.told.key, at: momentOf(answer) });
    else if (read.kind !== 'read') return read;
    else
      records.push(
        ...judgeResponses(read.issue, matter, {
          us: means.us,
          staff: means.staff,
          isPublic,
          at: momentOf(answer),
          sha256,
        }),
      );
  }
  const etag = whole ? answer.etag : null;
  if (before?.look !== look || before.since !== since)
    records.push({ type: 'seen', customer, since, etag, look, at: momentOf(answer) });
  if (records.length > 0) await ledger.append(...records);
  return { kind: 'heard', records };
}

/** What of an issue in a list changes when somebody answers. */
function lookOf(issue: unknown): readonly unknown[] {
  const reactions = memberOf(issue, 'reactions');
  return [
    ...['number', 'state', 'updated_at', 'comments'].map((name) => memberOf(issue, name)),
    // One that takes the place of another leaves their number as it was.
    ...['total_count', '+1', '-1', 'confused'].map((name) => memberOf(reactions, name)),
  ];
}

function judgePinned(answer: Answer, repository: string, pinned: number | null): PollOutcome | null {
  const trouble = troubleOf(answer);
  if (trouble) return trouble;
  const verdict = judgeRepository(answer, { repository, pinned, allowPublic: true });
  if (verdict.kind === 'unreadable') return { kind: 'unreachable' };
  const readable = verdict.kind === 'fit' || ['archived', 'issues-off', 'disabled'].includes(verdict.reason);
  return readable ? null : verdict;
}

function refusedBy({ status }: Answer): PollOutcome {
  if (status < 400) return { kind: 'refused', reason: 'moved' };
  return { kind: 'refused', reason: status === 404 ? 'not-found' : status === 410 ? 'issues-off' : 'no-access' };
}

type IssueRead = { readonly kind: 'read'; readonly issue: SeenIssue } | { readonly kind: 'gone' } | Trouble;

async function readIssue(repository: string, { issue: number }: OpenMatter, github: GitHub): Promise<IssueRead> {
  const parameters = { ...ownerAndName(repository), issue_number: number };
  const answer = await github({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}', parameters });
  const trouble = troubleOf(answer);
  if (trouble) return trouble;
  if ([301, 404, 410].includes(answer.status)) return { kind: 'gone' };
  const lists: (readonly unknown[])[] = [];
  for (const name of ['comments', 'reactions']) {
    const list = await listWhole(github, {
      route: `GET /repos/{owner}/{repo}/issues/{issue_number}/${name}`,
      parameters,
    });
    if (!list.whole) return troubleOf(list.answer) ?? { kind: 'unreachable' };
    lists.push(list.items);
  }
  const issue = readSeenIssue(answer.data, lists[0]!, lists[1]!);
  return issue === null ? { kind: 'unreachable' } : { kind: 'read', issue };
}
