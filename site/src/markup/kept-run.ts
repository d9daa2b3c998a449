import type { TextClause } from '../edition.ts';
import { bareNumber } from '../words/clause-name.ts';
import { type Html, html } from './html.ts';

/**
 * Clauses in a row that keep their words: folded, or where there are too many words a link to the first of them in the text.
 * @param address of the version's text
 */
export function keptRun(run: readonly TextClause[], address: string, language: string, folded: boolean): Html | null {
  const [first] = run;
  if (!first) return null;
  const numbers = run.map(({ label }) => bareNumber(label)).filter((label) => /\d/.test(label));
  const range = [...new Set([numbers[0], numbers.at(-1)])].filter(Boolean).join(' to ');
  const count = run.length === 1 ? 'One clause keeps its words' : `${run.length} clauses keep their words`;
  const title = `${count}${range && ` (${range})`}`;
  if (!folded) return html`<p class="meta"><a href="${address}#${first.id}">${title}</a></p>`;
  return html`<details class="reading">
<summary>${title}</summary>
<div class="text"${language !== 'en' && html` lang="${language}"`}>${run.map(({ depth, label, text }) => html`<p dir="auto">${label && html`<b>${label}</b> `}${depth > 0 ? html`<b>${text}</b>` : text}</p>`)}</div>
</details>`;
}
