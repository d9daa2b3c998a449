import { visibleLine } from '../../texts/defuse.ts';
import type { NoticesProof, ProvenNotice } from './prove-notices.ts';

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
      `- acknowledged: ${formatAnswer(notice.acknowledged)}`,
      `- objected: ${formatAnswer(notice.objected)}`,
      '',
    );
  }
  for (const { document, version, kind, why } of open)
    lines.push(`Not delivered: ${document}@${version}, ${kind}, ${why}.`, '');
  for (const [ledger, head] of Object.entries(heads)) lines.push(`Last line of ${ledger}: ${head}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function formatAnswer(answer: ProvenNotice['acknowledged'] | ProvenNotice['objected']): string {
  if (answer === null) return 'no';
  const by = answer.by === null ? '' : ` by GitHub user ${answer.by}`;
  return `${answer.how}${by}, ${answer.on}`;
}
