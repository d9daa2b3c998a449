import { type ChangedSection, changedSections, strongest } from '../changes/changed-sections.ts';
import { countClauses } from '../changes/quiet-changes.ts';
import type { Compared, Names } from '../changes/text-before.ts';
import { isRead, type UnreadChange } from '../changes/unread-change.ts';
import { shorten } from '../engine.ts';
import { clauseName, clauseOf, clauseShortName } from '../words/clause-name.ts';
import { standsUnder } from '../words/clause-trail.ts';
import { KINDS, kindTag } from '../words/kind-tag.ts';
import { CHANGES, JOINS } from '../words/language.ts';
import { foundHtml } from './found-html.ts';
import { type Html, html } from './html.ts';

/** The table of changed clauses with what each change means, where that is read, and how many clauses stay. */
export function changeTable(
  loud: readonly UnreadChange[],
  quiet: readonly UnreadChange[],
  compared: Compared,
  unchanged: number,
  names: Names,
): Html {
  const empty = loud.length + quiet.length === 0;
  const notes = [unchanged > 0 ? CHANGES.unchanged(unchanged) : '', empty ? '' : CHANGES.readByRules].filter(Boolean);
  return html`<section aria-labelledby="changed-clauses">
<h2 id="changed-clauses">${CHANGES.clausesChange(loud.length)}</h2>
${empty ? html`<p>${CHANGES.sameAs(compared.before)}</p>` : table(loud, quiet, compared, names)}
${notes.length > 0 && html`<p class="meta">${notes.join(' ')}</p>`}
</section>`;
}

function table(loud: readonly UnreadChange[], quiet: readonly UnreadChange[], compared: Compared, names: Names): Html {
  const sections = changedSections(loud, compared.title, names);
  return html`<table class="idx cards${sections.length > 0 && ' sections'}">
<caption class="vh">${CHANGES.tableCaption}</caption>
<thead><tr><th scope="col">${sections.length > 0 ? CHANGES.section : CHANGES.clause}</th><th scope="col">${sections.length > 0 ? CHANGES.changes : CHANGES.change}</th><th scope="col">${CHANGES.meaning}</th></tr></thead>
<tbody>
${sections.length > 0 ? sections.map((section) => sectionRow(section, sections.length > MANY_SECTIONS ? 1 : QUOTED)) : loud.map((change) => loudRow(change, compared.title))}
${quiet.length > 0 && quietRow(countClauses(quiet), loud.length > 0, compared)}
</tbody>
</table>`;
}

/** Sentences that are quoted of the changes of a section; one where the sections are many. */
const QUOTED = 2;
const MANY_SECTIONS = 15;

/** A section with its changes by kind, and what the strongest of them do. */
function sectionRow({ id, name, changes }: ChangedSection, quoted: number): Html {
  const told = changes.every(isRead) ? strongest(changes, quoted) : [];
  const more = changes.length - told.length;
  return html`<tr>
<th scope="row"><a href="#${id}">${name}</a></th>
<td>${kindCounts(changes)}</td>
<td>${told.map((change) => html`<p><a href="#${change.anchor}">${clauseShortName(clauseOf(change))}</a>${JOINS.colon}${foundHtml(shorten(change.summary, 120))}</p>`)}${told.length > 0 && more > 0 && html`<p class="meta">${CHANGES.moreInSection(more)}</p>`}</td>
</tr>
`;
}

/** How many changes there are of each kind, in the order of the kinds. */
export function kindCounts(changes: readonly UnreadChange[]): readonly Html[] {
  const counts = Map.groupBy(changes, ({ kind }) => kind);
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : html`${kindTag(kind, count)} `;
  });
}

function loudRow(change: UnreadChange, documentTitle: string): Html {
  const clause = clauseOf(change);
  const above = standsUnder(clause, documentTitle);
  return html`<tr>
<th scope="row"><a href="#${change.anchor}">${clauseName(clause, 44)}</a>${above && html` <small>${above}</small>`}</th>
<td>${kindTag(change.kind)}</td>
<td>${isRead(change) && change.summary !== '' ? foundHtml(shorten(change.summary, 400)) : CHANGES.kinds[change.kind].sentence}</td>
</tr>
`;
}

/** How many more clauses have only another number or other formatting. */
function quietRow(count: number, more: boolean, { replaces }: Compared): Html {
  return html`<tr>
<th scope="row"><a href="#quiet">${CHANGES.moreClauses(count, more)}</a></th>
<td></td>
<td>${replaces ? CHANGES.carriedOver : CHANGES.onlyNumber}</td>
</tr>`;
}
