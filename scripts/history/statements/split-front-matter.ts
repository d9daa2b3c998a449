import { tomlAsYaml } from './toml-as-yaml.ts';

/** A Markdown file in its two parts. */
export interface SplitMarkdown {
  /** The front matter without the lines around it, beginning with the file's second line; that of TOML and JSON as YAML. Empty where there is none. */
  readonly yaml: string;
  /** Everything below the front matter, exactly as in the file but for a byte order mark at its start. */
  readonly body: string;
  /** 1-based line of the file on which the body starts; 1 where there is no front matter. */
  readonly bodyLine: number;
}

/** A kind of front matter, by the lines around it. */
interface FrontMatterKind {
  readonly opening: RegExp;
  readonly closing: RegExp;
  /** What directly follows the opening line, as any other text may be a part of the terms. */
  readonly begins: RegExp;
  readonly toYaml: (text: string) => string | null;
}

const KINDS: readonly FrontMatterKind[] = [
  {
    opening: /^---[ \t]*\r?\n/,
    closing: /^---[ \t]*(?:\r?\n|$)/m,
    begins: /^(?:$|#|[^\s:#[\]{},&*!|>%@`-][^\s:]*[ \t]*:(?:[ \t\r\n]|$))/,
    toYaml: (text) => text,
  },
  {
    opening: /^\+\+\+[ \t]*\r?\n/,
    closing: /^\+\+\+[ \t]*(?:\r?\n|$)/m,
    begins: /^(?:$|#|\s*\[[\w-]{1,80}\]|\s*[\w"'-]{1,80}\s*=)/,
    toYaml: tomlAsYaml,
  },
  { opening: /^;;;[ \t]*\r?\n/, closing: /^;;;[ \t]*(?:\r?\n|$)/m, begins: /^\s*["{]/, toYaml: jsonAsYaml },
  { opening: /^\{[ \t]*\r?\n/, closing: /^\}[ \t]*(?:\r?\n|$)/m, begins: /^\s*"/, toYaml: jsonAsYaml },
];

/**
 * Splits front matter from text. Front matter is a first line `---`, directly followed by `key:` or a comment, up to the
 * next line `---`; or TOML between lines `+++`; or JSON between lines `;;;` or between `{` and `}` on lines of their own.
 * Anything else is text, because terms may well begin with a thematic break:
 *
 *     ---                      ---
 *     title: Terms             These terms apply from 1 June.     all of it is text
 *     ---                      ---
 *
 * Unclosed front matter is text too, and so is what is no JSON. It runs in a browser as well.
 */
export function splitFrontMatter(markdown: string): SplitMarkdown {
  const text = markdown.startsWith('\ufeff') ? markdown.slice(1) : markdown;
  const whole = { yaml: '', body: text, bodyLine: 1 };
  const kind = KINDS.find(({ opening }) => opening.test(text));
  if (kind === undefined) return whole;
  const start = kind.opening.exec(text)![0].length;
  const match = kind.closing.exec(text.slice(start));
  if (match === null) return whole;
  const inside = text.slice(start, start + match.index);
  if (inside !== '' && !kind.begins.test(inside)) return whole;
  const yaml = kind.toYaml(inside);
  if (yaml === null) return whole;
  const bodyStart = start + match.index + match[0].length;
  return { yaml, body: text.slice(bodyStart), bodyLine: countLines(text.slice(0, bodyStart)) + 1 };
}

/** JSON is YAML but for tabs at the start of a line; null for what is no JSON object. */
function jsonAsYaml(text: string): string | null {
  const spaced = text.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
  const json = spaced.trimStart().startsWith('{') ? spaced : `{${spaced}}`;
  try {
    JSON.parse(json);
  } catch {
    return null;
  }
  return json;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
