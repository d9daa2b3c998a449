import { fence, visibleText } from '../../texts/defuse.ts';

/** A quote as it stands in the terms: in a fence, wrapped between words, for GitHub does not wrap code. */
export function fenceText(text: string): string {
  return fence(wrapLines(text, ''), '');
}

/** A text's lines of about a hundred characters, each after the sign. */
export function wrapLines(text: string, sign: string): string[] {
  if (text === '') return [];
  return visibleText(text)
    .split('\n')
    .flatMap(wrap)
    .map((line) => sign + line);
}

function wrap(line: string): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + word.length > 96) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
