/** Words of a text that are written alike. */
export interface InlineSpan {
  readonly text: string;
  /** Names of the elements around them, `strong`, `em`, `code`, `sup` or `sub`, sorted. */
  readonly marks: readonly string[];
}

/**
 * Reads back what `renderInline` wrote: the text with what is marked on it, links aside. Numbers of footnotes and struck words, which are no
 * words of the text, are left out; a NUL, which HTML cannot carry, stays U+FFFD.
 */
export function readInline(html: string): readonly InlineSpan[] {
  if (!/[<&]/.test(html)) return html === '' ? [] : [{ text: html, marks: [] }];
  const spans: InlineSpan[] = [];
  const open: string[] = [];
  for (const [part] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (part.startsWith('</')) open.pop();
    else if (part.startsWith('<')) {
      if (part !== '<br>') open.push(part.startsWith('<sup class') ? NOTE : /^<[a-z]+/.exec(part)![0].slice(1));
    } else if (!open.some((name) => NO_WORDS.has(name))) push(spans, decode(part), open);
  }
  return spans;
}

function push(spans: InlineSpan[], text: string, open: readonly string[]): void {
  const marks = [...new Set(open.filter((name) => name !== 'a'))].sort();
  const last = spans.at(-1);
  if (last !== undefined && last.marks.join() === marks.join())
    spans[spans.length - 1] = { text: last.text + text, marks };
  else spans.push({ text, marks });
}

const NOTE = 'note';
const NO_WORDS: ReadonlySet<string> = new Set([NOTE, 's']);

/** The only references that the writer makes are by number, and of what is not ASCII none; a few have names. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|(amp|lt|gt|quot));/gi, (_, hex, decimal, name) =>
    name !== undefined
      ? NAMED[name.toLowerCase()]!
      : String.fromCodePoint(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
