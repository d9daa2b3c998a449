import { type Html, type HtmlPart, html } from '../markup/html.ts';

/** `a`, `a and b`, `a, b and c` */
export function listInWords(parts: readonly HtmlPart[]): Html {
  const joint = (index: number) => (index === 0 ? '' : index === parts.length - 1 ? ' and ' : ', ');
  return html`${parts.map((part, index) => [joint(index), part])}`;
}
