/** The words around a place of a text, for a sentence that speaks of it: `… within fourteen (41) days of …` */
export function quoteAround(text: string, start: number, end: number, length = 24): string {
  const from = wordStart(text, Math.max(0, start - length));
  const to = wordEnd(text, Math.min(text.length, end + length));
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `“${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}”`;
}

function wordStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && /\S/.test(text[from - 1]!) && at - from < 20) from--;
  return from;
}

function wordEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && /\S/.test(text[to]!) && to - at < 20) to++;
  return to;
}
