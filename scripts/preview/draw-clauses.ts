import type { Change } from '../reading/read-change.ts';

/**
 * The redline of a change in signs: `within [-thirty-]{+fourteen+} days`. What came or went as a whole keeps the number of each clause in
 * it, and what only stands elsewhere is written once.
 */
export function drawClauses({ kind, redline, before, after }: Change): string {
  if (redline.length > 0)
    return redline
      .map(({ op, text }) => (op === 'insert' ? `{+${text}+}` : op === 'delete' ? `[-${text}-]` : text))
      .join('');
  const [gone, come] = [before.map(numbered), after.map(numbered)];
  if (kind === 'moved' && gone.join('\n') === come.join('\n')) return come.join('\n');
  return [...gone.map((text) => `[-${text}-]`), ...come.map((text) => `{+${text}+}`)].join('\n');
}

/** The words of a clause with its number; of a section, each clause with its own. */
function numbered({ label, text, parts }: Change['after'][number]): string {
  let end = 0;
  const clauses = (parts ?? [{ label, length: text.length }]).map((part) => {
    const words = text.slice(end, end + part.length);
    end += part.length + 1;
    return `${part.label} ${words}`.trim();
  });
  return clauses.join('\n');
}
