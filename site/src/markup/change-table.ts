import { type ChangedSection, changedSections, strongest } from '../changes/changed-sections.ts';
import { countClauses } from '../changes/quiet-changes.ts';
import type { Compared, Names } from '../changes/text-before.ts';
import { isRead, type UnreadChange } from '../changes/unread-change.ts';
import type { Kind } from '../edition.ts';
import { shorten } from '../engine.ts';
import { clauseName, clauseOf, clauseShortName } from '../words/clause-name.ts';
import { standsUnder } from '../words/clause-trail.ts';
import { countInWords, KIND_WORDS, kindTag } from '../words/kind-words.ts';
import { moreInSection } from '../words/section-words.ts';
import { capitalised } from '../words/version-name.ts';
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
  const notes = [
    unchanged > 0 ? `${unchanged === 1 ? '1 clause does' : `${unchanged} clauses do`} not change.` : '',
    empty ? '' : 'What a change means is read by rules; only the text binds.',
  ].filter(Boolean);
  return html`<section aria-labelledby="changed-clauses">
<h2 id="changed-clauses">${countInTitle(loud.length)}</h2>
${empty ? html`<p>The text is the same as in ${compared.before}.</p>` : table(loud, quiet, compared, names)}
${notes.length > 0 && html`<p class="meta">${notes.join(' ')}</p>`}
</section>`;
}

/** `Eight clauses change` */
export function countInTitle(count: number): string {
  return count === 0 ? 'No words change' : `${countInWords(count)} clause${count === 1 ? ' changes' : 's change'}`;
}

function table(loud: readonly UnreadChange[], quiet: readonly UnreadChange[], compared: Compared, names: Names): Html {
  const sections = changedSections(loud, compared.title, names);
  return html`<table class="idx cards${sections.length > 0 && ' sections'}">
<caption class="vh">Clauses that differ between ${compared.before} and ${compared.after}</caption>
<thead><tr><th scope="col">${sections.length > 0 ? 'Section' : 'Clause'}</th><th scope="col">${sections.length > 0 ? 'Changes' : 'Change'}</th><th scope="col">What it means</th></tr></thead>
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
<td>${told.map((change) => html`<p><a href="#${change.anchor}">${clauseShortName(clauseOf(change))}</a>: ${shorten(change.summary, 120)}</p>`)}${told.length > 0 && more > 0 && html`<p class="meta">${moreInSection(more)}</p>`}</td>
</tr>
`;
}

/** How many changes there are of each kind, in the order of the kinds. */
export function kindCounts(changes: readonly UnreadChange[]): readonly Html[] {
  const counts = Map.groupBy(changes, ({ kind }) => kind);
  return (Object.keys(KIND_WORDS) as Kind[]).flatMap((kind) => {
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
<td>${(isRead(change) && shorten(change.summary, 400)) || KIND_WORDS[change.kind].sentence}</td>
</tr>
`;
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
