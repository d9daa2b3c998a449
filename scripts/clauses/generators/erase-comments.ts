import { codeSpansOf } from './code-spans.ts';
import type { Unclosed } from './unclosed.ts';

/** A comment that a generator takes out before it reads Markdown; those of HTML are the parser's. */
interface Comment {
  readonly opening: RegExp;
  readonly closing: RegExp;
}

const COMMENTS: readonly Comment[] = [
  { opening: /\{%-?\s{0,9}comment\s{0,9}-?%\}/g, closing: /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g },
  { opening: /\{::comment\}/g, closing: /\{:\/(?:comment)?\}/g },
  { opening: /\{\/\*/g, closing: /\*\/\}/g },
];

/** Takes comments out of the lines, which keep their places: a comment of three lines leaves three, of which none says anything. */
export function eraseComments(lines: string[], fenced: readonly boolean[], unclosed: Unclosed[]): void {
  for (const comment of COMMENTS) eraseKind(lines, fenced, unclosed, comment);
}

function eraseKind(lines: string[], fenced: readonly boolean[], unclosed: Unclosed[], comment: Comment): void {
  for (let line = 0; line < lines.length; ) {
    const end = fenced[line] ? null : eraseOnLine(lines, line, comment);
    if (end === null) {
      line++;
      continue;
    }
    const closing = findEnd(lines, line + 1, comment.closing);
    if (closing === null) {
      unclosed.push({ line, tag: end.tag });
      return; // What closes none closes none of those below.
    }
    lines[line] = lines[line]!.slice(0, end.at).trimEnd();
    for (let between = line + 1; between < closing.line; between++) lines[between] = '';
    const rest = lines[closing.line]!.slice(closing.at);
    lines[closing.line] = rest.trim() === '' ? '' : rest;
    line = closing.line;
  }
}

/** Erases what opens and closes on one line; gives the place of a comment that the line leaves open. */
function eraseOnLine(
  lines: string[],
  line: number,
  { opening, closing }: Comment,
): { readonly at: number; readonly tag: string } | null {
  const text = lines[line]!;
  if (find(opening, text, 0) === null) return null;
  const inCode = codeSpansOf(text);
  const kept: string[] = [];
  let [at, search] = [0, 0];
  for (let found = find(opening, text, search); found !== null; found = find(opening, text, search)) {
    search = found.index + found[0].length;
    if (inCode(found.index)) continue;
    const end = find(closing, text, search);
    kept.push(text.slice(at, found.index));
    at = found.index;
    if (end === null) {
      const before = kept.join('');
      lines[line] = before + text.slice(at);
      return { at: before.length, tag: found[0] };
    }
    at = end.index + end[0].length;
    search = at;
  }
  lines[line] = kept.join('') + text.slice(at);
  return null;
}

function findEnd(lines: readonly string[], from: number, closing: RegExp): { line: number; at: number } | null {
  for (let line = from; line < lines.length; line++) {
    const found = find(closing, lines[line]!, 0);
    if (found !== null) return { line, at: found.index + found[0].length };
  }
  return null;
}

function find(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
