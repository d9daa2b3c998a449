/**
 * Cuts Markdown into pieces that can be parsed one by one, so that a piece shared by a hundred versions is parsed once.
 *
 *     ## 2. Use            ┐ piece
 *                          ┘
 *     You must not:        ┐ piece
 *                          ┘
 *     * sell the output    ┐
 *                          │ piece: the list goes on after the blank line
 *     * resell access      ┘
 *
 * CommonMark guarantees that an unindented line after a blank line closes whatever was open, unless it continues a list
 * or stands inside a fence or an HTML block that runs on. Not cutting is always right, so every doubt is a reason not to
 * cut. A link definition works across the whole document, so a document that has one is one piece.
 */
export interface Piece {
  readonly text: string;
  /** 1-based line of the piece's first line, in the text that was split. */
  readonly line: number;
}

const DEFINITION = /^[ \t>*+\-\d.)]*\[(?:[^[\]\\]|\\.){1,999}\]:/m;
const LIST_MARKER = /^ {0,3}(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)/;
/** A line of non-breaking spaces is a paragraph to CommonMark. */
const BLANK = /^[ \t]*$/;
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const HTML_RUNNING_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];
const HTML_UNTIL_BLANK = /^ {0,3}</;

/** Splits Markdown (line feeds only, no front matter) into pieces, each with the blank lines after it: a fence in an item may hold them. */
export function splitMarkdown(markdown: string): readonly Piece[] {
  if (DEFINITION.test(markdown)) return [{ text: markdown, line: 1 }];
  const lines = markdown.split('\n');
  const cuts = findCuts(lines);
  return cuts.map((start, index) => {
    const text = lines.slice(start, cuts[index + 1] ?? lines.length).join('\n');
    // A line alone would be a mere part of the document, which would then be kept in memory with it; so it is put together.
    return { text: `${text}\n`.slice(0, -1), line: start + 1 };
  });
}

/** Indexes of the lines with which a piece begins; the first is 0. */
function findCuts(lines: readonly string[]): readonly number[] {
  const cuts = [0];
  let afterBlank = false;
  let hasList = false;
  let inHtml = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (BLANK.test(line)) {
      afterBlank = true;
      inHtml = false;
      continue;
    }
    const isItem = LIST_MARKER.test(line);
    if (afterBlank && index > 0 && /^\S/.test(line) && !(isItem && hasList)) {
      cuts.push(index);
      hasList = false;
    }
    afterBlank = false;
    hasList ||= isItem || /^\s*>/.test(line);
    const runningOn = HTML_RUNNING_ON.find(([opening]) => opening.test(line));
    if (runningOn !== undefined) {
      index = nextLine(lines, index, runningOn[1]);
      continue;
    }
    const fence = FENCE.exec(line);
    if (fence !== null) {
      if (inHtml || (hasList && fence[1] !== '')) break; // may or may not open a fence: the rest is one piece
      const [, , marks] = fence;
      index = nextLine(lines, index + 1, new RegExp(`^ {0,3}\\${marks![0]}{${marks!.length},}[ \\t]*$`));
      continue;
    }
    inHtml ||= HTML_UNTIL_BLANK.test(line);
  }
  return cuts;
}

/** Index of the first line from `start` on that matches; past the last line where none does. */
function nextLine(lines: readonly string[], start: number, pattern: RegExp): number {
  for (let index = start; index < lines.length; index++) if (pattern.test(lines[index]!)) return index;
  return lines.length;
}
