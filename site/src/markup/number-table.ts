import { changedNumbers } from '../changes/changed-numbers.ts';
import type { Change } from '../edition.ts';
import { clauseOf, clauseShortName } from '../words/clause-name.ts';
import { CHANGES, SINCE } from '../words/language.ts';
import { listInWords } from '../words/list-in-words.ts';
import { type Html, html } from './html.ts';

/** So many rows are looked through at a glance. */
const MOST_ROWS = 20;
/** So many clauses with one and the same number are named. */
const MOST_CLAUSES = 5;

/**
 * The amounts, periods and dates that changed, before and after, each with the clauses in which; null where there are none.
 * @param level of its heading
 */
export function numberTable(changes: readonly Change[], level: 'h2' | 'h3' = 'h2'): Html | null {
  const rows = changedNumbers(changes);
  if (rows.length === 0) return null;
  const more = rows.length - MOST_ROWS;
  const heading = level === 'h2' ? html`<h2>${SINCE.numbers}</h2>` : html`<h3>${SINCE.numbers}</h3>`;
  return html`<section>
${heading}
<table class="idx">
<caption class="vh">${SINCE.numbersCaption}</caption>
<thead><tr><th scope="col">${CHANGES.clause}</th><th scope="col">${SINCE.before}</th><th scope="col">${SINCE.after}</th></tr></thead>
<tbody>
${rows.slice(0, MOST_ROWS).map(
  ({ before, after, changes: own }) => html`<tr>
<th scope="row">${listInWords(own.slice(0, MOST_CLAUSES).map((change) => html`<a href="#${change.anchor}">${clauseShortName(clauseOf(change))}</a>`))}${own.length > MOST_CLAUSES && ' …'}</th>
<td>${numberHtml(before)}</td>
<td>${numberHtml(after)}</td>
</tr>
`,
)}
</tbody>
</table>
${more > 0 && html`<p class="meta">${SINCE.moreNumbers(more)}</p>`}
${changes.some(({ kind }) => kind === 'added' || kind === 'removed') && html`<p class="meta">${SINCE.numbersLeftOut}</p>`}
</section>`;
}

function numberHtml(number: string | null): Html {
  return number === null
    ? html`<span aria-hidden="true">–</span><span class="vh">${SINCE.none}</span>`
    : html`<bdi>${number}</bdi>`;
}
