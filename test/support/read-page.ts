import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from './html-text-content.ts';

/** A page of a built site as read aloud: its words, with a space where an element ends. */
export function wordsOf(site: string, path: string): string {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const body = html.slice(html.indexOf('<main'));
  const spaced = body.replace(/<\/?(?!ins|del|a\b|b\b|span)[a-z]/g, ' $&').replace(/<span/g, ' $&');
  return textContent(spaced).replace(/\s+/g, ' ');
}

/** HTML without all elements of a name and what is in them. */
export function without(element: 'ins' | 'del' | 'span', html: string): string {
  return html.replace(new RegExp(`<${element}(?: [^>]*)?>[\\s\\S]*?</${element}>`, 'g'), '');
}
