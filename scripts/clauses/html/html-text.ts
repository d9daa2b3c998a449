import { raiseInHtml } from '../blocks/raise-signs.ts';

const BREAK = /<br\s*\/?>/gi;
/** Elements that stand on lines of their own; without a break between them their words would run together. */
const BLOCK =
  /<\/?(?:p|div|center|section|article|ul|ol|li|dl|dt|dd|table|tr|td|th|h[1-6]|blockquote|details|summary)\b[^<>]*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text of raw HTML without its tags and comments. It is never put on a page as HTML. */
export function stripTags(html: string): string {
  return raiseInHtml(withoutComments(html)).replace(BREAK, '\n').replace(BLOCK, '\n').replace(TAG, '');
}

/** Text of a block of HTML, with its entities read: Markdown leaves them as they are there. */
export function readHtmlText(html: string): string {
  const lines = stripTags(html).replace(ENTITY, readEntity).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Text of a cell of an HTML table: a line break of the source alone is a space. */
export function readCellText(html: string): string {
  return readHtmlText(withoutComments(html).replace(/\s+/g, ' '));
}

function withoutComments(html: string): string {
  let text = '';
  let at = 0;
  for (let open = html.indexOf('<!--'); open >= 0; open = html.indexOf('<!--', at)) {
    text += html.slice(at, open);
    const close = html.indexOf('-->', open + 4);
    if (close < 0) return text;
    at = close + 3;
  }
  return text + html.slice(at);
}

function readEntity(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED[name.toLowerCase()]!;
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}
