import { createHash } from 'node:crypto';
import type { Diagnostic } from './input-error.ts';
import { significantLines } from './significant-lines.ts';
import { datesInText, type TextDate } from './statements/dates-in-text.ts';
import { type FrontMatter, parseFrontMatter } from './statements/front-matter.ts';
import { splitFrontMatter } from './statements/split-front-matter.ts';
import { titleHeading } from './title-heading.ts';

/** All that the history must know of one text, so that versions can be made without reading it again. Plain data. */
export interface TextFacts {
  /** SHA-256 of the body with LF line ends, hex. */
  readonly textHash: string;
  /** Equal for two texts that differ only in white space that says nothing, see significant-lines.ts. */
  readonly wordsHash: string;
  /** Whether the body holds anything but white space. */
  readonly empty: boolean;
  /** The plain text of the heading that names the whole; null where none does. */
  readonly heading: string | null;
  readonly frontMatter: FrontMatter;
  /** What the body says of its own dates. */
  readonly textDates: readonly TextDate[];
  /** With no file named, as one text may stand in many. */
  readonly warnings: readonly Diagnostic[];
}

/** Front matter by its YAML: most revisions leave it as it was. */
export type ParsedFrontMatter = Map<string, ReturnType<typeof parseFrontMatter>>;

/** Takes one file apart. `parsed` is where front matter that was read before is found. */
export function readText(markdown: string, parsed: ParsedFrontMatter = new Map()): TextFacts {
  const { yaml, body } = splitFrontMatter(markdown);
  const known = parsed.get(yaml) ?? parseFrontMatter(yaml, '');
  parsed.set(yaml, known);
  const heading = titleHeading(body);
  return {
    textHash: createHash('sha256').update(body.replaceAll('\r\n', '\n')).digest('hex'),
    wordsHash: hashWords(body),
    empty: !/\S/.test(body),
    // A copy, as a part of a string keeps the whole of it in memory.
    heading: heading === null ? null : Array.from(heading).join(''),
    frontMatter: known.frontMatter,
    textDates: datesInText(body),
    warnings: markdown.includes('\ufffd') ? [...known.warnings, ENCODING_WARNING] : known.warnings,
  };
}

function hashWords(body: string): string {
  let words = '';
  // A line break before the line says that a paragraph begins; one behind it that the line ends.
  for (const line of significantLines(body)) words += `${line}\r\n`;
  // At once: a call for each line costs more than the hash itself.
  return createHash('sha256').update(words).digest('hex');
}

const ENCODING_WARNING: Diagnostic = {
  severity: 'warning',
  file: '',
  line: 1,
  message: 'Some characters cannot be read and show as \ufffd',
  expected: 'a text file in UTF-8',
  cause: 'encoding',
};
