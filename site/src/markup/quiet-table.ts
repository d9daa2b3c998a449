import { countClauses } from '../changes/quiet-changes.ts';
import { type ClauseAddresses, type Compared, clauseList, type Names } from '../changes/text-before.ts';
import type { UnreadChange } from '../changes/unread-change.ts';
import type { ClauseRef } from '../edition.ts';
import { clauseNumber, nameWithoutLabel } from '../words/clause-name.ts';
import { kindTag } from '../words/kind-tag.ts';
import { CHANGES, VERSIONS } from '../words/language.ts';
import { type Html, html } from './html.ts';

/**
 * The clauses whose words are the same, folded; nothing where there are none.
 * @param histories where the history of a clause can be read
 * @param id its place on the page
 */
export function quietTable(
  changes: readonly UnreadChange[],
  compared: Compared,
  names: Names,
  histories: ClauseAddresses,
  id = 'quiet',
): Html | null {
  const count = countClauses(changes);
  if (count === 0) return null;
  return html`<details id="${id}" class="quiet">
<summary>${CHANGES.quietClauses(count, compared.replaces)}</summary>
<table class="idx">
<caption class="vh">${CHANGES.quietCaption}</caption>
<thead><tr><th scope="col">${VERSIONS.text(compared.before)}</th><th scope="col">${VERSIONS.title(compared.after)}</th><th scope="col">${CHANGES.clause}</th><th scope="col">${CHANGES.change}</th></tr></thead>
<tbody>
${changes.map((change) => rowsOf(change, names, histories))}
</tbody>
</table>
</details>`;
}

/** A run of renumbered clauses is one change and has one anchor on the page: its first row. */
function rowsOf(
  { kind, before, after, anchor }: UnreadChange,
  names: Names,
  histories: ClauseAddresses,
): readonly Html[] {
  return after.map((now, index) => {
    const name = nameWithoutLabel(now);
    const history = histories.get(now);
    const was = kind === 'merged' ? before : before.slice(index, index + 1);
    return html`<tr${index === 0 && html` id="${anchor}"`}>
<td>${was.some(({ document }) => document) ? clauseList(was, names) : labelOf(was[0])}</td>
<td>${labelOf(now)}</td>
<th scope="row">${history ? html`<a href="${history}">${name}</a>` : name}</th>
<td>${kindTag(kind)}</td>
</tr>
`;
  });
}

function labelOf(clause: ClauseRef | undefined): string {
  return clauseNumber(clause) || '–';
}
