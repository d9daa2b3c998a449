import { countClauses } from '../changes/quiet-changes.ts';
import type { Compared } from '../changes/text-before.ts';
import { isRead, type UnreadChange } from '../changes/unread-change.ts';
import type { Change } from '../edition.ts';
import { compareSignificance, shorten } from '../engine.ts';
import { clauseName, clauseOf } from '../words/clause-name.ts';
import { standsUnder } from '../words/clause-trail.ts';
import { countInWords, KIND_WORDS, kindTag } from '../words/kind-words.ts';
import { capitalised } from '../words/version-name.ts';
import { type Html, html } from './html.ts';

/** The table of changed clauses with what each change means, where that is read, and how many clauses stay. */
export function changeTable(
  loud: readonly UnreadChange[],
  quiet: readonly UnreadChange[],
  compared: Compared,
  unchanged: number,
): Html {
  const empty = loud.length + quiet.length === 0;
  const notes = [
    unchanged > 0 ? `${unchanged === 1 ? '1 clause does' : `${unchanged} clauses do`} not change.` : '',
    empty ? '' : 'What a change means is read by rules; only the text binds.',
  ].filter(Boolean);
  return html`<section aria-labelledby="changed-clauses">
<h2 id="changed-clauses">${countInTitle(loud.length)}</h2>
${empty ? html`<p>The text is the same as in ${compared.before}.</p>` : table(loud, quiet, compared)}
${notes.length > 0 && html`<p class="meta">${notes.join(' ')}</p>`}
</section>`;
}

/** `Eight clauses change` */
export function countInTitle(count: number): string {
  return count === 0 ? 'No words change' : `${countInWords(count)} clause${count === 1 ? ' changes' : 's change'}`;
}

function table(loud: readonly UnreadChange[], quiet: readonly UnreadChange[], compared: Compared): Html {
  const shown: readonly UnreadChange[] = loud.every(isRead) ? weightiest(loud, MOST_ROWS) : loud.slice(0, MOST_ROWS);
  return html`<table class="idx cards">
<caption class="vh">Clauses that differ between ${compared.before} and ${compared.after}</caption>
<thead><tr><th scope="col">Clause</th><th scope="col">Change</th><th scope="col">What it means</th></tr></thead>
<tbody>
${shown.map((change) => loudRow(change, compared.title))}
${shown.length < loud.length && moreRow(loud.filter((change) => !shown.includes(change)))}
${quiet.length > 0 && quietRow(countClauses(quiet), loud.length > 0, compared)}
</tbody>
</table>`;
}

function loudRow(change: UnreadChange, documentTitle: string): Html {
  const clause = clauseOf(change);
  const above = standsUnder(clause, documentTitle);
  return html`<tr>
<th scope="row"><a href="#${change.anchor}">${clauseName(clause, 44)}</a>${above && html` <small>${above}</small>`}</th>
<td>${kindTag(change.kind)}</td>
<td>${(isRead(change) && shorten(change.summary, 400)) || KIND_WORDS[change.kind].sentence}</td>
</tr>
`;
}

/** In reading order those that mean most, where a list of all would be no overview any more. */
export function weightiest(changes: readonly Change[], most: number): readonly Change[] {
  if (changes.length <= FEW) return changes;
  const weighty = changes.filter(({ significance }) => significance !== 'editorial');
  const ranked = weighty.toSorted((one, other) => compareSignificance(one.significance, other.significance));
  const shown = new Set((ranked.length > 0 ? ranked : changes).slice(0, most));
  return changes.filter((change) => shown.has(change));
}

/** A list that is read at a glance. */
const FEW = 12;
const MOST_ROWS = 40;

/** How many more clauses the redline shows. */
function moreRow(rest: readonly UnreadChange[]): Html {
  return html`<tr>
<th scope="row"><a href="#redline">${rest.length} more clause${rest.length > 1 && 's'}</a></th>
<td></td>
<td>${whatRestMeans(rest)}The redline shows them.</td>
</tr>
`;
}

function whatRestMeans(rest: readonly UnreadChange[]): string {
  if (!rest.every(isRead)) return '';
  return rest.every(({ significance }) => significance === 'editorial')
    ? 'Editorial changes, as to cross-references, punctuation or spelling. '
    : 'Changes that mean less than these. ';
}

/** How many more clauses have only another number or other formatting. */
function quietRow(count: number, more: boolean, { replaces }: Compared): Html {
  const title = `${capitalised(countInWords(count))} ${more ? 'more' : ''} clause${count === 1 ? '' : 's'}`;
  return html`<tr>
<th scope="row"><a href="#quiet">${title}</a></th>
<td></td>
<td>${replaces ? 'Carried over.' : 'Only a number or the formatting changes.'} The words are the same.</td>
</tr>`;
}
