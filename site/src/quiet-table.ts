import { nameWithoutLabel } from './clause-name.ts';
import type { Change, ClauseRef } from './edition.ts';
import { type Html, html } from './html.ts';
import { kindTag } from './kind-tag.ts';
import { countClauses } from './quiet-changes.ts';
import { type Compared, clauseList, type Names } from './text-before.ts';
import { capitalised } from './version-name.ts';

/**
 * The clauses whose words are the same, folded; nothing where there are none.
 * @param historyOf the address of a clause's history; null where it has none, or the page cannot tell
 */
export function quietTable<Of extends Change>(
  changes: readonly Of[],
  compared: Compared,
  names: Names,
  historyOf: (clause: Of['after'][number]) => string | null,
): Html | null {
  const count = countClauses(changes);
  if (count === 0) return null;
  const only = compared.replaces ? 'another place, number or formatting' : 'another number or other formatting';
  return html`<details id="quiet" class="quiet">
<summary>${count === 1 ? 'One clause' : `${count} clauses`} with only ${only}</summary>
<table class="idx">
<caption class="vh">Clauses whose words are the same</caption>
<thead><tr><th scope="col">${capitalised(compared.before)}</th><th scope="col">${capitalised(compared.after)}</th><th scope="col">Clause</th><th scope="col">Change</th></tr></thead>
<tbody>
${changes.map((change) => rowsOf(change, names, historyOf))}
</tbody>
</table>
</details>`;
}

/** A run of renumbered clauses is one change and has one place on the page: its first row. */
function rowsOf<Of extends Change>(
  { kind, before, after, anchor }: Of,
  names: Names,
  historyOf: (clause: Of['after'][number]) => string | null,
): readonly Html[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const [old, now]: readonly (Of['after'][number] | undefined)[] = [before[index], after[index]];
    const name = nameWithoutLabel(now ?? old);
    const history = now ? historyOf(now) : null;
    return html`<tr${index === 0 && html` id="${anchor}"`}>
<td>${old?.document ? clauseList([old], names) : labelOf(old)}</td>
<td>${labelOf(now)}</td>
<th scope="row">${history === null ? name : html`<a href="${history}">${name}</a>`}</th>
<td>${kindTag(kind)}</td>
</tr>
`;
  });
}

function labelOf(clause: ClauseRef | undefined): string {
  return clause?.label || '–';
}
