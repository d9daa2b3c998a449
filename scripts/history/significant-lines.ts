import { eachLine } from './each-line.ts';

/**
 * A text without the white space that says nothing: line ends, spaces at the ends of lines, and how many blank lines there are
 * between paragraphs. Indentation counts, because it decides which lead-in governs a list item.
 * @returns each line that is not blank; the first of a paragraph with a line break before it
 */
export function* significantLines(text: string): Generator<string, undefined> {
  let separator = '';
  let isFirst = true;
  for (const untrimmed of eachLine(text)) {
    const line = untrimmed.trimEnd();
    if (line === '') separator = isFirst ? '' : '\n';
    else {
      yield separator + line;
      separator = '';
      isFirst = false;
    }
  }
}
