import type { NoticesProof, ProvenNotice } from './prove-notices.ts';

/** The proof for people, in Markdown. */
export function formatProof({ customer, notices, open, heads }: NoticesProof): string {
  const lines = [`# Notices to ${customer}`, ''];
  if (notices.length === 0) lines.push('No notice was delivered.', '');
  for (const notice of notices) {
    const { document, version, kind, deliveredAt, effective, repositoryId, issue, comment, textHash, requestId } =
      notice;
    lines.push(
      `## ${document}@${version}, ${kind}`,
      '',
      `- delivered: ${deliveredAt}, by GitHub's clock${requestId === null ? '' : ` (request ${requestId})`}`,
      `- where: repository ${repositoryId}, issue ${issue}${comment === null ? '' : `, comment ${comment}`}`,
      `- takes effect: ${effective}`,
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
