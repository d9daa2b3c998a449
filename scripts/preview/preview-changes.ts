import { overrulingInWords } from '../changelog/overruling-in-words.ts';
import type { Draft } from '../check/draft.ts';
import { nameClause } from '../clauses/name-clause.ts';
import { SIGNIFICANCES } from '../law/significance.ts';
import type { Change } from '../reading/read-change.ts';
import { byteLength, defuse, fence, visibleText } from '../texts/defuse.ts';
import { linkTo } from './preview-alarms.ts';

/** The changed clauses, weightiest first, each with its redline folded; what does not fit into `bytes` is counted. */
export function writePreviewChanges(draft: Draft, files: string | null, bytes: number): string {
  const { comparison, edits, isNew, path, body } = draft;
  if (!/\S/.test(body)) return '';
  // Of a version that stands, what this branch does to it: what the version changes was merged before.
  const changes = (isNew ? comparison : edits)?.changes ?? [];
  if (changes.length === 0) return isNew || edits === null ? '' : 'The text stays as it stands.';
  const counts = SIGNIFICANCES.flatMap((level) => {
    const count = changes.filter(({ significance }) => significance === level).length;
    return count === 0 ? [] : [`${count} ${level}`];
  });
  const blocks: string[] = [`**Changed clauses:** ${counts.join(', ')}`];
  let room = bytes;
  for (const change of SIGNIFICANCES.flatMap((level) => changes.filter(({ significance }) => significance === level))) {
    // Escapes only add to a text, so what is too long before them need not be written.
    if (lengthOf(change) > room) continue;
    const block = writeChange(change, path, files);
    if (byteLength(block) + 2 > room) continue;
    room -= byteLength(block) + 2;
    blocks.push(block);
  }
  const cut = changes.length - (blocks.length - 1);
  if (cut > 0) blocks.push(`_${cut} more changed clauses found no room here._`);
  return blocks.join('\n\n');
}

function lengthOf({ before, after, redline }: Change): number {
  const texts = redline.length > 0 ? redline : [...before, ...after];
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function writeChange(change: Change, path: string, files: string | null): string {
  const { kind, significance, summary, before, after } = change;
  const clause = (after[0] ?? before[0])!;
  const name = defuse(nameClause(clause, 'sentence'), 300);
  const isLinked = files !== null && after.length > 0;
  const place = isLinked ? `[${name}](${linkTo(files, path, clause.lines.start, clause.lines.end)})` : name;
  const overruling = overrulingInWords(change);
  const says = [summary, ...(overruling === null ? [] : [overruling])].map((sentence) => defuse(sentence, 800));
  const redline = fence([visibleText(drawRedline(change))], 'text');
  return [
    `- ${place}: ${kind}, **${significance}**. ${says.join(' ')}`,
    '',
    ...['<details><summary>Redline</summary>', '', ...redline.split('\n'), '', '</details>'].map((line) =>
      `  ${line}`.trimEnd(),
    ),
  ].join('\n');
}

/** `within [-thirty-]{+fourteen+} days` */
function drawRedline({ redline, before, after }: Change): string {
  if (redline.length === 0) {
    const gone = before.map(({ label, text }) => `[-${label} ${text}-]`.replace('[- ', '[-'));
    const come = after.map(({ label, text }) => `{+${label} ${text}+}`.replace('{+ ', '{+'));
    return [...gone, ...come].join('\n');
  }
  return redline
    .map(({ op, text }) => (op === 'insert' ? `{+${text}+}` : op === 'delete' ? `[-${text}-]` : text))
    .join('');
}
