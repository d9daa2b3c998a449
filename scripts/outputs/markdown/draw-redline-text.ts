import type { EntryChange, TracedRef } from '../../changelog/entry.ts';

/**
 * The words of a change with what came and went in signs: `within [-thirty-]{+fourteen+} days`. Such a sign in the text itself has a
 * backslash before it, so that the text before and after can be read off. What came or went as a whole keeps each clause's number.
 */
export function drawRedlineText({
  kind,
  redline,
  before,
  after,
}: Pick<EntryChange, 'kind' | 'redline' | 'before' | 'after'>): string {
  if (redline.length > 0) return redline.map(({ op, text }) => sign(op, escapeSigns(text))).join('');
  const [gone, come] = [before.map(numbered), after.map(numbered)];
  if (kind === 'moved' && gone.join('\n') === come.join('\n')) return come.map(escapeSigns).join('\n');
  return [
    ...gone.map((text) => sign('delete', escapeSigns(text))),
    ...come.map((text) => sign('insert', escapeSigns(text))),
  ].join('\n');
}

function sign(op: EntryChange['redline'][number]['op'], text: string): string {
  return op === 'insert' ? `{+${text}+}` : op === 'delete' ? `[-${text}-]` : text;
}

/** Backslashes before a sign are doubled, so that an odd one is ours. */
function escapeSigns(text: string): string {
  return text.replace(/(\\*)(\{\+|\+\}|\[-|-\])/g, '$1$1\\$2');
}

function numbered({ label, text, parts }: TracedRef): string {
  let end = 0;
  const clauses = (parts ?? [{ label, length: text.length }]).map((part) => {
    const words = text.slice(end, end + part.length);
    end += part.length + 1;
    return `${part.label} ${words}`.trim();
  });
  return clauses.join('\n');
}
