/** A text as it stands in a regular expression: its signs mean themselves. */
export function forPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
