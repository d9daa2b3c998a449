/**
 * Text as XML or HTML that reads back the same, in an element or between double quotes. Characters that XML 1.0 cannot
 * carry in any form (https://www.w3.org/TR/xml/#charsets) are left out; half a surrogate pair becomes U+FFFD.
 */
export function markupText(text: string): string {
  return xmlCharacters(text).replace(/[&<>"'\r]/g, (character) => ESCAPES[character]!);
}

/** Text without what XML 1.0 cannot carry. */
function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/**
 * A title or a tag: one line, shown by a feed reader among its own words, so without the marks that would turn the direction
 * of those around.
 */
export function plainLine(text: string): string {
  return xmlCharacters(text)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `>` as well, so that no `]]>` stands in a text; a bare carriage return would be read as a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};
