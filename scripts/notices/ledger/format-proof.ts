import { visibleLine } from '../../texts/defuse.ts';
import type { Answer } from './answer.ts';
import type { NoticesProof, ProvenAnswer } from './prove-notices.ts';

/**
 * The proof for people, in Markdown.
 * @param web the address of GitHub's pages, without a slash at its end
 */
export function formatProof({ customer, name, repository, notices, open, heads }: NoticesProof, web: string): string {
  const lines = [`# Notices to ${name === null ? customer : `${visibleLine(name)} (${customer})`}`, ''];
  if (repository !== null)
    lines.push(`Repository, by the registry of today: ${web}/${repository}. The ledger knows it by its number.`, '');
  if (notices.length === 0) lines.push('No notice was delivered.', '');
  for (const notice of notices) {
    const { document, version, kind, deliveredAt, effective, repositoryId, issue, comment, textHash, requestId } =
      notice;
    lines.push(
      `## ${document}@${version}, ${kind}`,
      '',
      `- delivered: ${deliveredAt}, by GitHub's clock${requestId === null ? '' : ` (request ${requestId})`}`,
      `- where: repository ${repositoryId}, issue ${issue}${comment === null ? '' : `, comment ${comment}`}${repository === null ? '' : `: ${web}/${repository}/issues/${issue}${comment === null ? '' : `#issuecomment-${comment}`}`}`,
      `- takes effect for this customer, as it was told: ${effective}`,
      `- text, as SHA-256 of title, an empty line and body: ${textHash}`,
      `- acknowledged: ${formatWhere(notice.acknowledged)}`,
      `- objected: ${formatWhere(notice.objected)}`,
      ...notice.answers.map((answer) => `- answer: ${formatAnswer(answer)}`),
      '',
    );
  }
  for (const { document, version, kind, why } of open)
    lines.push(`Not delivered: ${document}@${version}, ${kind}, ${why}.`, '');
  for (const [ledger, head] of Object.entries(heads)) lines.push(`Last line of ${ledger}: ${head}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function formatWhere(answer: ProvenAnswer | null): string {
  return answer === null ? 'no' : `${answer.how}${formatPerson(answer)}, ${answer.on}`;
}

/** What was done, what it was taken for, what became of it, and who said what it means. */
function formatAnswer(answer: Answer): string {
  const { id, how, on, textHash, takenAs, removedAt, marked } = answer;
  const what = `${how === 'closed' ? 'closed the issue' : id}${formatPerson(answer)}, ${on}`;
  const words = textHash === null ? '' : `; its words as SHA-256: ${textHash}`;
  const taken = takenAs === 'unread' ? 'to be read by a person' : takenAs;
  const removed = removedAt === null ? '' : `; not there any more as it was when looked at on ${removedAt}`;
  const note = marked?.note == null ? '' : `: ${visibleLine(marked.note)}`;
  const found = marked === null ? '' : `; marked as ${marked.as} by ${visibleLine(marked.by)} on ${marked.on}${note}`;
  return `${what}; taken as: ${taken}${found}${removed}${words}`;
}

function formatPerson({ by }: ProvenAnswer): string {
  return by === null ? '' : ` by GitHub user ${by}`;
}
