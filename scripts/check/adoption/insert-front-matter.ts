import { parseFrontMatter } from '../../history/statements/front-matter.ts';
import { splitFrontMatter } from '../../history/statements/split-front-matter.ts';
import type { Proposal } from './adoption.ts';

/**
 * A file with the proposals as lines at the end of its front matter, or in front matter of its own; all else stays byte for byte,
 * the kind of its line ends too. What was written is read back.
 * @returns null where the front matter is of another kind than YAML, or cannot be read with the lines in it, or the file is not in UTF-8
 */
export function insertFrontMatter(markdown: string, proposals: readonly Proposal[]): string | null {
  if (markdown.includes('\ufffd')) return null; // what could not be read would be lost
  const { body, bodyLine } = splitFrontMatter(markdown);
  const end = markdown.includes('\r\n') ? '\r\n' : '\n';
  const lines = proposals.map(({ key, value }) => `${key}: ${value}${end}`).join('');
  const mark = markdown.startsWith('\ufeff') ? '\ufeff' : '';
  const text = markdown.slice(mark.length);
  const edited = bodyLine === 1 ? `${mark}---${end}${lines}---${end}${text}` : insideOf(mark, text, body, lines);
  if (edited === null) return null;
  const again = splitFrontMatter(edited);
  const { warnings } = parseFrontMatter(again.yaml, '');
  const { warnings: before } = parseFrontMatter(splitFrontMatter(markdown).yaml, '');
  return again.body === body && warnings.length <= before.length && !isBroken(again.yaml) ? edited : null;
}

/** Before the line that ends the front matter. */
function insideOf(mark: string, text: string, body: string, lines: string): string | null {
  if (!/^---[ \t]*\r?\n/.test(text)) return null;
  const head = text.slice(0, text.length - body.length);
  const closing = /---[ \t]*(?:\r?\n)?$/.exec(head);
  if (closing === null) return null;
  const inside = head.slice(0, closing.index);
  return `${mark}${inside}${lines}${head.slice(closing.index)}${body}`;
}

function isBroken(yaml: string): boolean {
  return parseFrontMatter(yaml, '').warnings.some(({ cause }) => cause === 'broken-yaml');
}
