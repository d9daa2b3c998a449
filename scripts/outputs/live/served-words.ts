import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { wordsOf } from './words-of.ts';

/** Elements whose words no reader sees. */
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'select', 'datalist']);

/** Elements that stand in a line: the words beside them go on. All others end a word. */
const IN_LINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q s samp small span strong time u var wbr'.split(
    ' ',
  ),
);

/**
 * The words that a page shows, in order, as `wordsOf` gives them. What a style or a script would hide or write cannot be told.
 * @param id of the element that holds the terms; null for the whole page
 * @returns null where the page has no such element
 */
export function servedWords(html: string, id: string | null): readonly string[] | null {
  const root = unified().use(rehypeParse).parse(html);
  const held = id === null ? root : findElement(root, id);
  if (held === null) return null;
  const text: string[] = [];
  collect(held, text);
  return wordsOf(text.join(''));
}

function findElement(node: Root | Element, id: string): Element | null {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = child.properties.id === id ? child : findElement(child, id);
    if (found !== null) return found;
  }
  return null;
}

function collect(node: Root | RootContent | ElementContent, text: string[]): void {
  if (node.type === 'text') text.push(node.value);
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && (UNSEEN.has(node.tagName) || node.properties.hidden === true)) return;
  const breaks = node.type === 'element' && !IN_LINE.has(node.tagName);
  if (breaks) text.push(' ');
  for (const child of node.children) collect(child, text);
  if (breaks) text.push(' ');
}
