import type { TextClause } from '../edition.ts';
import { escapeHtml } from './html.ts';
import { NestedHtml, type RowKind } from './nested-html.ts';
import { outline } from './outline.ts';

/** What a page adds to a text: where links into the site lead from it, and what stands beside a clause. */
export interface TextSurroundings {
  /** The way from the page to the site's top: `../../`. */
  readonly top: string;
  /** Whether there is a page of a document. */
  readonly hasDocument: (id: string) => boolean;
  /** HTML that follows a clause; empty for most. */
  readonly beside: (clause: TextClause) => string;
}

/**
 * A version's clauses as one HTML string: headings, lists, tables, quotes and code as in the source. Each clause has its id
 * as its anchor, its number as a link to itself, and its text character for character.
 */
export function textHtml(clauses: readonly TextClause[], around: TextSurroundings): string {
  const levels = outline(clauses);
  const nested = new NestedHtml();
  clauses.forEach((clause, index) => {
    const { id, type, label } = clause;
    const number = label === '' ? '' : `<a class="n" href="#${id}">${escapeHtml(label)}</a> `;
    const words = number + remarks(clause) + leadIntoSite(clause.html, around) + around.beside(clause);
    const element = levels[index] === undefined ? 'p' : `h${levels[index]}`;
    if (type === 'row') nested.row(clause, kindOfRow(clause), rowHtml(clause, around));
    else if (type === 'item')
      nested.item(clause, clause.ordered ? 'ol' : 'ul', `${number && ' class="n"'} id="${id}"`, words);
    else if (type === 'code') nested.block(clause, `<pre id="${id}"><code>${words}</code></pre>`);
    else nested.block(clause, `<${element} id="${id}">${words}</${element}>`);
  });
  return nested.end();
}

function kindOfRow({ header, goesOn }: TextClause): RowKind {
  return header ? (goesOn ? 'more of the head' : 'head') : 'row';
}

function rowHtml(clause: TextClause, around: TextSurroundings): string {
  const name = clause.header ? 'th' : 'td';
  const cells = clause.cells.map((cell, index) => {
    const last = index === clause.cells.length - 1;
    const words = `${index === 0 ? remarks(clause) : ''}${leadIntoSite(cell, around)}${last ? around.beside(clause) : ''}`;
    return `<${name}${cellAttributes(clause, index)}>${words}</${name}>`;
  });
  return `<tr id="${clause.id}">${cells.join('')}</tr>`;
}

function cellAttributes({ header, spans }: TextClause, index: number): string {
  const { columns, rows } = spans?.[index] ?? { columns: 1, rows: 1 };
  const scope = header ? ` scope="${columns > 1 ? 'colgroup' : 'col'}"` : '';
  return `${scope}${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
}

/** What a reader sees of the publisher's markup that is no word of the clause: the kind of its box, and for whom it is printed. */
function remarks({ box, condition }: TextClause): string {
  const kind = box === '' ? '' : `<span class="tag">${escapeHtml(box)}</span> `;
  return condition === '' ? kind : `${kind}<span class="tag">Only where ${escapeHtml(condition)}</span> `;
}

/** Makes addresses below the site relative to the page. In these strings `<` is a tag's own: in text it is escaped. */
function leadIntoSite(html: string, { top, hasDocument }: TextSurroundings): string {
  if (!html.includes('<a href="/')) return html;
  return html.replace(/<a href="\/documents\/([a-z0-9-]+)\/">(.*?)<\/a>/gs, (_, id: string, words: string) =>
    hasDocument(id) ? `<a href="${top}documents/${id}/">${words}</a>` : words,
  );
}
