import { defuse } from '../../texts/defuse.ts';
import type { SentIssue } from '../ledger/ledger-record.ts';
import { type NoticeState, noticeId } from '../ledger/ledger-state.ts';
import { type DeliveryMeans, type DeliveryOutcome, type DeliveryTask, ownerAndName } from './deliver-notice.ts';
import { judgeRepository } from './judge-repository.ts';
import { memberOf, momentOf } from './make-answer.ts';
import { troubleOf } from './trouble.ts';

/**
 * After a correction was delivered as a comment, says so at the head of its issue. An edit can be repeated, so it needs no
 * intent; where it cannot be made, the comment has told the customer all the same. The comment may be of an earlier run, so
 * the repository is looked at again: under the same name and number somebody else's issue may stand by now.
 * @returns what stood in its way; null where it is done or not wanted
 */
export async function editStatus(task: DeliveryTask, means: DeliveryMeans): Promise<DeliveryOutcome | null> {
  const { github, ledger } = means;
  const { customer } = task.identity;
  const state = ledger.state.notices.get(noticeId(task.identity));
  if (!isDue(task, state)) return null;
  const { issue, key, repositoryId } = state!.sent as SentIssue;
  const repository = await github({ route: 'GET /repos/{owner}/{repo}', parameters: ownerAndName(task.repository) });
  const stop = troubleOf(repository);
  if (stop) return stop;
  const demands = { repository: task.repository, pinned: repositoryId, allowPublic: means.allowPublic(customer) };
  if (judgeRepository(repository, demands).kind !== 'fit') return null;
  const place = { ...ownerAndName(task.repository), issue_number: issue };
  const seen = await github({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}', parameters: place });
  const trouble = troubleOf(seen);
  if (trouble) return trouble;
  const body = memberOf(seen.data, 'body');
  if (seen.status === 200 && typeof body !== 'string') return { kind: 'unreachable' };
  if (seen.status === 200) {
    const parameters = { ...place, body: withStatus(body as string, statusText(task)) };
    const edited = await github({ route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', parameters });
    const refused = troubleOf(edited);
    if (refused) return refused;
  }
  await ledger.append({ type: 'status-edited', key, at: momentOf(seen) });
  return null;
}

function isDue({ identity }: DeliveryTask, state: NoticeState | undefined): boolean {
  const delivered = state?.sent != null && state.sent.channel === undefined && state.sent.comment !== null;
  return delivered && identity.kind !== 'reminder' && !state.statusEdited;
}

function statusText({ identity }: DeliveryTask): string {
  // The issue may have announced another version, so the one that was withdrawn is named.
  const said =
    identity.kind === 'withdrawal'
      ? `Version ${defuse(identity.version, 100)} was withdrawn and will not take effect.`
      : 'This notice was corrected.';
  return `> **${said}** A comment below has the details.`;
}

/**
 * An issue's body with its status section, the only part of an issue that is ever edited, set to a text. The rest stays as
 * the customer sees it today.
 */
export function withStatus(body: string, status: string): string {
  const rest = body.replaceAll('\r\n', '\n').replace(SECTION, '');
  return `<!-- terms-status -->\n${status}\n<!-- /terms-status -->\n\n${rest}`;
}

/** Only at the very beginning of a body, where quoted terms never stand. */
const SECTION = /^<!-- terms-status -->\n[\s\S]*?\n<!-- \/terms-status -->\n\n?/;
