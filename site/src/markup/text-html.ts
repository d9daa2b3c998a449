import type { TextClause } from '../edition.ts';
import { clauseShortName } from '../words/clause-name.ts';
import { DOCUMENTS } from '../words/language.ts';
import { escapeHtml } from './html.ts';
import { NestedHtml, type RowKind } from './nested-html.ts';
import { outline } from './outline.ts';

/** What a page adds to a text: where links into the site lead from it, and what stands beside a clause. */
export interface TextSurroundings {
  /** The way from the page to the site's top: `../../`. */
  readonly top: string;
  /** Whether there is a page of a document. */
  readonly hasDocument: (id: string) => boolean;
  /** HTML that stands at the end of a clause's words; empty for most. */
  readonly beside: (clause: TextClause) => string;
  /** Links at the end of a clause that show when it is looked at, beside that to itself; empty for most. */
  readonly links: (clause: TextClause) => string;
  /** HTML of blocks that come after a clause; empty for most. */
  readonly beneath: (clause: TextClause) => string;
}

/**
 * A version's clauses as one HTML string: headings, lists, tables, quotes and code as in the source. Each clause has its id
 * as its anchor, its number or a sign as a link to itself, and its text character for character.
 * @param levels of the headings among them, where they are a part of a text
 */
export function textHtml(
  clauses: readonly TextClause[],
  around: TextSurroundings,
  levels: ReturnType<typeof outline> = outline(clauses),
): string {
  const nested = new NestedHtml();
  /** What stands over the columns of the table that is being written. */
  let heads: readonly string[] = [];
  clauses.forEach((clause, index) => {
    const { id, type, label } = clause;
    const number = label === '' ? '' : `<a class="n" href="#${id}">${escapeHtml(label)}</a> `;
    const words = number + remarks(clause) + leadIntoSite(clause.html, around) + around.beside(clause);
    const links = atHand(clause, around);
    const element = levels[index] === undefined ? 'p' : `h${levels[index]}`;
    const below = around.beneath(clause);
    if (clause.header) heads = clause.spans ? [] : clause.cells.map(plainText);
    else if (type !== 'row') heads = [];
    if (type === 'row') nested.row(clause, kindOfRow(clause), rowHtml(clause, around, heads));
    else if (type === 'item')
      nested.item(clause, clause.ordered ? 'ol' : 'ul', `${number && ' class="n"'} id="${id}"`, words + links + below);
    else if (type === 'code') nested.block(clause, `<pre id="${id}"><code>${words}</code>${links}</pre>${below}`);
    else nested.block(clause, `<${element} id="${id}">${words}${links}</${element}>${below}`);
  });
  return nested.end();
}

function kindOfRow({ header, goesOn }: TextClause): RowKind {
  return header ? (goesOn ? 'more of the head' : 'head') : 'row';
}

function rowHtml(clause: TextClause, around: TextSurroundings, heads: readonly string[]): string {
  const name = clause.header ? 'th' : 'td';
  const cells = clause.cells.map((cell, index) => {
    const last = index === clause.cells.length - 1;
    const words = `${index === 0 ? remarks(clause) : ''}${leadIntoSite(cell, around)}${last ? around.beside(clause) + atHand(clause, around) + around.beneath(clause) : ''}`;
    const head = clause.header || !heads[index] ? '' : ` data-h="${heads[index]}"`;
    return `<${name}${cellAttributes(clause, index)}${head}>${words}</${name}>`;
  });
  return `<tr id="${clause.id}">${cells.join('')}</tr>`;
}

/** The way to the clause itself, where no number is one, and to what else is known of it. Of the head of a table there is nothing to tell. */
function atHand(clause: TextClause, around: TextSurroundings): string {
  if (clause.header) return '';
  const name = DOCUMENTS.addressOf(clauseShortName(clause));
  const own = clause.label === '' ? ` <a class="h" href="#${clause.id}" aria-label="${escapeHtml(name)}">#</a>` : '';
  const links = own + around.links(clause);
  return links === '' ? '' : `<span class="at">${links}</span>`;
}

/** HTML without its tags, as the value of an attribute. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('"', '&quot;');
}

function cellAttributes({ header, spans }: TextClause, index: number): string {
  const { columns, rows } = spans?.[index] ?? { columns: 1, rows: 1 };
  const scope = header ? ` scope="${columns > 1 ? 'colgroup' : 'col'}"` : '';
  return `${scope}${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
}

/** What a reader sees of the publisher's markup that is no word of the clause: the kind of its box, and for whom it is printed. */
function remarks({ box, condition }: TextClause): string {
  const kind = box === '' ? '' : `<span class="tag">${escapeHtml(box)}</span> `;
  return condition === '' ? kind : `${kind}<span class="tag">${escapeHtml(DOCUMENTS.onlyWhere(condition))}</span> `;
}

/** Makes addresses below the site relative to the page. In these strings `<` is a tag's own: in text it is escaped. */
function leadIntoSite(html: string, { top, hasDocument }: TextSurroundings): string {
  if (!html.includes('<a href="/')) return html;
  return html.replace(/<a href="\/documents\/([a-z0-9-]+)\/">(.*?)<\/a>/gs, (_, id: string, words: string) =>
    hasDocument(id) ? `<a href="${top}documents/${id}/">${words}</a>` : words,
  );
}
