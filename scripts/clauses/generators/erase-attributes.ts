import { codeSpansOf } from './code-spans.ts';

const ATTRIBUTE = String.raw`(?:[#.][\p{L}_][\p{L}\p{N}_:.-]{0,99}|[\p{L}_][\w:-]{0,49}\s?=\s?(?:"[^"{}]{0,200}"|'[^'{}]{0,200}'|[^\s"'{}=]{1,100}))`;
const MORE = String.raw`(?:\s{1,3}${ATTRIBUTE}){0,20}\s{0,3}`;
/** `{: #fees .wide title="Fees" }`, `{:toc}` */
const COLON = String.raw`\{:\s{0,3}(?:toc\b|${ATTRIBUTE})${MORE}\}`;
/** `{#fees .wide}`; never `{fee}`, which may be a value to be filled in, nor `{#5}`. */
const PLAIN = String.raw`\{\s?[#.][\p{L}_][\p{L}\p{N}_:.-]{0,99}${MORE}\}`;

const OWN_LINE = new RegExp(String.raw`^([ \t>]{0,60})(?:${COLON}|\{:{1,2}options(?:\s[^{}]{0,300})?\/\})[ \t]*$`, 'u');
const AT_ITEM = new RegExp(String.raw`^([ \t>]{0,60}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})${COLON}[ \t]*(?=\S)`, 'u');
const AT_END = new RegExp(String.raw`(?<!\\)${COLON}[ \t]*$`, 'u');
const PLAIN_AT_END = new RegExp(String.raw`(?<!\\)${PLAIN}[ \t]*$`, 'u');
const AFTER_SPAN = new RegExp(
  String.raw`(\]\([^()\n]{0,600}\)|\][ \t]?\[[^[\]\n]{0,100}\]|[^\\][*_\x60])${COLON}`,
  'gu',
);
/** The longest list of attributes that is looked for at the end of a line. */
const LONGEST = 1_000;

const ATX = /^[ \t>]{0,60}#{1,6}[ \t]/;
/** What ends the block that a line belongs to. */
const NEXT_BLOCK = /^[ \t>]*$|^[ \t>]{0,60}(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|=+[ \t]*$|-+[ \t]*$|```|~~~|\{:)/;

/**
 * A line without the attributes that kramdown, Python-Markdown, Pandoc and markdown-it read from it and show to nobody.
 * @param next the line after it, which tells where a block ends
 */
export function eraseAttributes(line: string, next: string | undefined): string {
  if (!/\{\s?[:#.]/.test(line)) return line;
  const own = OWN_LINE.exec(line);
  if (own !== null) return own[1]!.trimEnd();
  let text = line.replace(AT_ITEM, '$1');
  if (text.includes('{:')) {
    const inCode = codeSpansOf(text);
    text = text.replace(AFTER_SPAN, (whole, span: string, at: number) => (inCode(at + span.length) ? whole : span));
  }
  return eraseAtEnd(text, next);
}

function eraseAtEnd(line: string, next: string | undefined): string {
  const start = line.lastIndexOf('{');
  if (start < 0 || line.length - start > LONGEST || codeSpansOf(line)(start)) return line;
  const from = Math.max(0, start - 1);
  const tail = line.slice(from);
  const ends = ATX.test(line) || next === undefined || NEXT_BLOCK.test(next);
  if (!ends) return line;
  const erased = tail.replace(AT_END, '').replace(PLAIN_AT_END, '');
  return erased === tail ? line : `${line.slice(0, from)}${erased}`.trimEnd();
}
