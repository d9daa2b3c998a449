/**
 * Text that stands in XML, in an element or between double quotes. What XML 1.0 cannot carry in any form
 * (https://www.w3.org/TR/xml/#charsets) is shown as U+FFFD, so that nobody takes the text for what it is without it.
 */
export function wordText(text: string): string {
  return visibleText(text).replace(/[&<>"\r]/g, (character) => ESCAPES[character]!);
}

/** The same before it is escaped: what is read again from XML. */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** A bare carriage return would be read as a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
