/** Documents are not ours: control characters other than line breaks must not reach the terminal. */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => (character === '\n' ? '\n' : '\ufffd'));
}

/** The same on one line: what begins a line can be an instruction to the program that runs this one. */
export function safeLine(text: string): string {
  return safe(text.replace(/\s*\n\s*/g, ' '));
}
