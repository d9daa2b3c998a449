/** Text in UTF-8 that was read as Windows-1252: "thatâ€™s". In the form in which texts are compared a trade mark is two letters. */
const MISREAD = /â€(?:TM|[™˜œ“”¦\u009d]|(?=[\s.,;:!?)]|$))|[ÃÂ][\u00a0-\u00bf]/u;

/** True for a text with such sequences. */
export function isMisread(text: string): boolean {
  return MISREAD.test(text);
}

/** A text with the characters that were meant, typographic signs as plain ones. */
export function repairEncoding(text: string): string {
  return text
    .replace(/â€(?:TM|[™˜])/gu, "'")
    .replace(/â€(?:[œ“”\u009d]|(?=[\s.,;:!?)]|$))/gu, '"')
    .replace(/â€¦/gu, '...')
    .replace(/Ã([\u00a0-\u00bf])/gu, (_, second: string) => String.fromCharCode(second.charCodeAt(0) + 0x40))
    .replace(/Â(?=[\u00a0-\u00bf])/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/\u00a0/g, ' ');
}
