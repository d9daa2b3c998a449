import type { Sample } from './alarm.ts';

/** A sample on one line: what is in front matter, then the text; `before → after` where a text became another. */
export function showSample({ yaml = '', text = '', before }: Sample): string {
  const after = [yaml, text].filter((part) => part !== '').join('\n');
  const old = [before?.yaml ?? '', before?.text ?? ''].filter((part) => part !== '').join('\n');
  return [old, after]
    .filter((part) => part !== '')
    .map(oneLine)
    .join(' → ');
}

function oneLine(text: string): string {
  return text.trim().replace(/\n+/g, ' ⏎ ').replaceAll('\0', '␀');
}
