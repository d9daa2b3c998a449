/** A Markdown file in its two parts. */
export interface SplitMarkdown {
  /** The text between the two `---` lines, without them; empty where there is none. */
  readonly yaml: string;
  /** Everything below the front matter, exactly as in the file but for a byte order mark at its start. */
  readonly body: string;
  /** 1-based line of the file on which the body starts; 1 where there is no front matter. */
  readonly bodyLine: number;
}

/**
 * Splits front matter from text. Front matter is a first line `---`, directly followed by `key:` or a comment, up to the
 * next line `---`. Anything else is text, because terms may well begin with a thematic break:
 *
 *     ---                      ---
 *     title: Terms             These terms apply from 1 June.     all of it is text
 *     ---                      ---
 *
 * Unclosed front matter is text too. It imports nothing, as the browser uses it.
 */
export function splitFrontMatter(markdown: string): SplitMarkdown {
  const text = markdown.startsWith('\ufeff') ? markdown.slice(1) : markdown;
  const whole = { yaml: '', body: text, bodyLine: 1 };
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return whole;
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/m;
  const match = closing.exec(text.slice(start));
  if (match === null) return whole;
  const yaml = text.slice(start, start + match.index);
  if (yaml !== '' && !FIRST_YAML_LINE.test(yaml)) return whole;
  const bodyStart = start + match.index + match[0].length;
  return { yaml, body: text.slice(bodyStart), bodyLine: countLines(text.slice(0, bodyStart)) + 1 };
}

const FIRST_YAML_LINE = /^(?:#|[^\s:#[\]{},&*!|>%@`-][^\s:]*[ \t]*:(?:[ \t\r\n]|$))/;

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
