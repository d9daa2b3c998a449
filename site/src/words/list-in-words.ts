import { Html, type HtmlPart, html } from '../markup/html.ts';
import { JOINS } from './language.ts';

/** `a`, `a and b`, `a, b and c`; of names that have a comma themselves `a; b, first bullet and c` */
export function listInWords(parts: readonly HtmlPart[]): Html {
  const comma = parts.some((part) => (part instanceof Html ? part.markup : String(part)).includes(', ')) ? '; ' : ', ';
  const joint = (index: number) => (index === 0 ? '' : index === parts.length - 1 ? JOINS.and : comma);
  return html`${parts.map((part, index) => [joint(index), part])}`;
}
