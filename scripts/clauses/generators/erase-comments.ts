import type { Unclosed } from './unclosed.ts';

/** Comments that a generator takes out before it reads Markdown. Those of HTML are the parser's. */
const COMMENTS: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/\{%-?\s{0,9}comment\s{0,9}-?%\}/, /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/],
  [/\{::comment\}/, /\{:\/(?:comment)?\}/],
  [/\{\/\*/, /\*\/\}/],
];

/** Takes comments out of the lines, which keep their places: a comment of three lines leaves three, of which none says anything. */
export function eraseComments(lines: string[], fenced: readonly boolean[], unclosed: Unclosed[]): void {
  for (const [opening, closing] of COMMENTS) {
    for (let index = 0; index < lines.length; index++) {
      const found = fenced[index] ? null : opening.exec(lines[index]!);
      if (found === null || isInCode(lines[index]!, found.index)) continue;
      const end = findEnd(lines, index, found.index + found[0].length, closing);
      if (end === null) {
        unclosed.push({ line: index, tag: found[0] });
        break; // What closes none closes none of those below.
      }
      erase(lines, { line: index, at: found.index }, end);
      index--; // The rest of the line may hold another.
    }
  }
}

interface Place {
  readonly line: number;
  readonly at: number;
}

function findEnd(lines: readonly string[], index: number, from: number, closing: RegExp): Place | null {
  for (let line = index; line < lines.length; line++) {
    const start = line === index ? from : 0;
    const found = closing.exec(lines[line]!.slice(start));
    if (found !== null) return { line, at: start + found.index + found[0].length };
  }
  return null;
}

function erase(lines: string[], start: Place, end: Place): void {
  const before = lines[start.line]!.slice(0, start.at);
  const after = lines[end.line]!.slice(end.at);
  if (start.line === end.line) {
    lines[start.line] = before + after;
    return;
  }
  for (let line = start.line + 1; line < end.line; line++) lines[line] = '';
  lines[start.line] = before.trimEnd();
  lines[end.line] = after.trim() === '' ? '' : after;
}

function isInCode(line: string, at: number): boolean {
  return (line.slice(0, at).match(/`/g) ?? []).length % 2 === 1;
}
