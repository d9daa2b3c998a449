import { visibleLine } from '../../texts/defuse.ts';
import type { Answer } from './answer.ts';
import type { NoticesProof, ProvenAnswer, ProvenIssue, ProvenLetter } from './prove-notices.ts';

/**
 * The proof for people, in Markdown.
 * @param web the address of GitHub's pages, without a slash at its end
 */
export function formatProof(proof: NoticesProof, web: string): string {
  const { customer, name, repository, email, notices, open, heads } = proof;
  const lines = [`# Notices to ${name === null ? customer : `${visibleLine(name)} (${customer})`}`, ''];
  if (repository !== null)
    lines.push(`Repository, by the registry of today: ${web}/${repository}. The ledger knows it by its number.`, '');
  if (email !== null)
    lines.push(
      `Address, by the registry of today: ${email}. The ledger knows it by its hash, ${proof.addressHash}.`,
      '',
    );
  if (notices.length === 0) lines.push('No notice was delivered.', '');
  for (const notice of notices) {
    const { document, version, kind, effective, textHash } = notice;
    lines.push(
      `## ${document}@${version}, ${kind}`,
      '',
      ...(notice.channel === undefined ? formatIssue(notice, repository, web) : formatLetter(notice, proof)),
      `- takes effect for this customer, as it was told: ${effective}`,
      `- text, as SHA-256 of title, an empty line and body: ${textHash}`,
      `- acknowledged: ${formatWhere(notice.acknowledged)}`,
      `- objected: ${formatWhere(notice.objected)}`,
      ...notice.answers.map((answer) => `- answer: ${formatAnswer(answer)}`),
      '',
    );
  }
  for (const { document, version, kind, why } of open)
    lines.push(`Not delivered: ${document}@${version}, ${kind}, ${visibleLine(why)}.`, '');
  for (const { document, version, acceptedOn, by, reference, on } of proof.acceptances) {
    const who = [
      by === null ? [] : `by ${visibleLine(by)}`,
      reference === null ? [] : `reference ${visibleLine(reference)}`,
    ].flat();
    const said = who.length === 0 ? '' : `, ${who.join(', ')}`;
    lines.push(
      `Accepted: ${document}@${version} on ${acceptedOn}${said}, as your click-through said; put on record on ${on}.`,
      '',
    );
  }
  for (const [ledger, head] of Object.entries(heads)) lines.push(`Last line of ${ledger}: ${head}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function formatIssue(
  { deliveredAt, requestId, repositoryId, issue, comment }: ProvenIssue,
  repository: string | null,
  web: string,
): readonly string[] {
  return [
    `- delivered: ${deliveredAt}, by GitHub's clock${requestId === null ? '' : ` (request ${requestId})`}`,
    `- where: repository ${repositoryId}, issue ${issue}${comment === null ? '' : `, comment ${comment}`}${repository === null ? '' : `: ${web}/${repository}/issues/${issue}${comment === null ? '' : `#issuecomment-${comment}`}`}`,
  ];
}

/** A letter: who says when it was sent, what the server said, and by which hashes it is known again. */
function formatLetter(letter: ProvenLetter, { addressHash: today }: NoticesProof): readonly string[] {
  const { channel, deliveredAt, how, by, messageId, replyTo, addressHash, letterHash, answer } = letter;
  const who = how === 'recorded' ? 'as a person recorded it' : 'by the clock of the machine that sent it';
  const way = by === 'export' ? 'exported, and sent with another system' : 'given to the mail server';
  const same = today === null ? '' : `, which is ${addressHash === today ? '' : 'not '}that of the registry of today`;
  return [
    `- sent: ${deliveredAt}, ${who}`,
    `- how: ${channel === 'mail' ? 'by mail' : 'in another way than by mail'}, ${way}`,
    ...(answer === null ? [] : [`- the server took it and said: ${visibleLine(answer)}`]),
    `- Message-ID: ${visibleLine(messageId)}${replyTo === null ? '' : `, in answer to ${visibleLine(replyTo)}`}`,
    ...(addressHash === null ? [] : [`- to the address with the SHA-256 ${addressHash}${same}`]),
    `- letter, as SHA-256 of the ${by === 'export' ? 'file that was exported' : 'message that the server was given'}: ${letterHash}`,
  ];
}

function formatWhere(answer: ProvenAnswer | null): string {
  return answer === null ? 'no' : `${answer.how}${formatPerson(answer)}, ${answer.on}`;
}

/** What was done, what it was taken for, what became of it, and who said what it means. */
function formatAnswer(answer: Answer): string {
  const { id, how, on, textHash, takenAs, removedAt, marked } = answer;
  const what = `${how === 'closed' ? 'closed the issue' : how === 'told' ? 'told in another way than on GitHub' : id}${formatPerson(answer)}, ${on}`;
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
