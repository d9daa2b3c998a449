/** Text in UTF-8 that was read as Windows-1252: "thatâ€™s". */
const MISREAD = /â€[™œ\u009d“”˜¦]|â€(?=[\s.,;:!?)]|$)|Ã[\u00a0-\u00bf]|Â[\u00a0-\u00bf]/u;

export function isMisread(text: string): boolean {
  return MISREAD.test(text);
}

/** The characters that were meant, typographic signs as plain ones. */
export function repairEncoding(text: string): string {
  return text
    .replace(/â€[™˜]/gu, "'")
    .replace(/â€(?:[œ“”\u009d]|(?=[\s.,;:!?)]|$))/gu, '"')
    .replace(/â€¦/gu, '...')
    .replace(/Ã([\u00a0-\u00bf])/gu, (_, second: string) => String.fromCharCode(second.charCodeAt(0) + 0x40))
    .replace(/Â(?=[\u00a0-\u00bf])/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/\u00a0/g, ' ');
}
