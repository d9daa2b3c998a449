import { readHtmlText } from './html-text.ts';

/** An item of a list in HTML. */
export interface HtmlItem {
  readonly text: string;
  /** The printed number: `2.`, `b.`; empty for a bullet. */
  readonly ordinal: string;
  /** How many lists of the block it stands in, from 1. */
  readonly nesting: number;
  /** Lines from the first of the block on, from 0, inclusive. */
  readonly start: number;
  readonly end: number;
}

interface List {
  readonly type: string | null;
  next: number;
}

const TAG = /<!--|<(\/?)(ul|ol|li)\b([^<>]*)>/gi;
/** So many levels are read; deeper ones stand on the last. */
const DEEPEST = 20;

/**
 * Reads a block of HTML that is a list, or the part of one between two empty lines, as its items:
 *
 *     <ul><li>scan faces</li><li>sell access</li></ul>     →     scan faces, sell access: two items
 *
 * @returns null where it has words outside items: then its text is read as that of any HTML
 */
export function readHtmlLists(html: string): readonly HtmlItem[] | null {
  if (!/<li[\s>]/i.test(html)) return null;
  const items: HtmlItem[] = [];
  const lists: List[] = [];
  let item: { readonly ordinal: string; readonly nesting: number } | null = null;
  let [from, line] = [0, 0];
  const endsWell = (to: number): boolean => {
    const slice = html.slice(from, to);
    const text = readHtmlText(slice);
    const start = line + countBreaks(slice.slice(0, slice.length - slice.trimStart().length));
    line += countBreaks(slice);
    if (text === '') return true;
    if (item === null) return false;
    items.push({ ...item, text, start, end: start + countBreaks(slice.trim()) });
    // What follows a list within an item is an item without a number for want of a better.
    item = { ...item, ordinal: '' };
    return true;
  };
  for (const match of html.matchAll(TAG)) {
    const [tag, closing, name, attributes] = match;
    if (name === undefined) return null;
    if (!endsWell(match.index)) return null;
    from = match.index + tag.length;
    line += countBreaks(tag);
    if (name.toLowerCase() === 'li') {
      const list = lists.at(-1);
      item =
        closing === '' ? { ordinal: ordinalOf(list), nesting: Math.min(DEEPEST, Math.max(1, lists.length)) } : null;
    } else if (closing === '') lists.push(openList(name.toLowerCase(), attributes!));
    else {
      lists.pop();
      item = lists.length === 0 ? null : { ordinal: '', nesting: Math.min(DEEPEST, lists.length) };
    }
  }
  return endsWell(html.length) && items.length > 0 ? items : null;
}

function openList(name: string, attributes: string): List {
  const start = /\bstart\s*=\s*["']?(\d{1,4})/i.exec(attributes)?.[1];
  const type = /\btype\s*=\s*["']?([1aAiI])\b/.exec(attributes)?.[1] ?? '1';
  return { type: name === 'ol' ? type : null, next: start === undefined ? 1 : Number(start) };
}

function ordinalOf(list: List | undefined): string {
  if (list === undefined || list.type === null) return '';
  const number = list.next++;
  if (list.type === '1' || number > 26) return `${number}.`;
  const letter = /a/i.test(list.type) ? String.fromCharCode(96 + number) : ROMANS[number - 1];
  if (letter === undefined) return `${number}.`;
  return `${list.type === list.type.toUpperCase() ? letter.toUpperCase() : letter}.`;
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
