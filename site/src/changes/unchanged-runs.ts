import type { Entry, TextClause } from '../edition.ts';
import { type Html, html } from '../markup/html.ts';
import { clauseNumber } from '../words/clause-name.ts';
import { clauseRange } from '../words/clause-range.ts';
import { langOf } from '../words/lang-of.ts';
import { CHANGES } from '../words/language.ts';

/**
 * The clauses of a version that keep their words, where they stand among its changes: for each change those before it,
 * and at last those after all.
 */
export function unchangedRuns(
  changes: Entry['changes'],
  clauses: readonly TextClause[],
): readonly (readonly TextClause[])[] {
  const positionOf = new Map(clauses.map(({ id }, index) => [id, index]));
  const starts = changes.map(({ after }) => (after[0] ? positionOf.get(after[0].clause) : undefined));
  const changed = coveredBy(changes, clauses, positionOf);
  const kept: (readonly TextClause[])[] = [];
  let next = 0;
  let old = 0;
  /** Takes up to so many from `next` on, but none that stands at `end` or later. */
  const take = (end: number, most: number) => {
    const run: TextClause[] = [];
    for (; next < end && run.length < most; next++) if (!changed.has(next)) run.push(clauses[next]!);
    kept.push(run);
    old += run.length;
  };
  for (const [index, { before, after }] of changes.entries()) {
    const start = starts[index];
    if (start !== undefined) take(start, clauses.length);
    // What is gone stood in the older text alone: as far from the change before it as it was there.
    else
      take(starts.find((it, other) => other > index && it !== undefined) ?? clauses.length, positionIn(before) - old);
    next = Math.max(next, (start ?? -1) + 1);
    old = Math.max(old, positionIn(before) + (after.length > 0 ? before.length : linesOf(before)));
  }
  take(clauses.length, clauses.length);
  return kept;
}

/** Positions of all clauses that the changes are of. A change of a whole section is of all that stands in it. */
function coveredBy(
  changes: Entry['changes'],
  clauses: readonly TextClause[],
  positionOf: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { clause, text } of changes.flatMap(({ after }) => after)) {
    const start = positionOf.get(clause);
    if (start === undefined) continue;
    covered.add(start);
    if (text === clauses[start]!.text) continue;
    for (let index = start + 1; (clauses[index]?.parent ?? -1) >= start; index++) covered.add(index);
  }
  return covered;
}

function positionIn(before: Entry['changes'][number]['before']): number {
  return before[0] && !before[0].document ? before[0].index : 0;
}

/** Of a section that is gone nothing says how many clauses it had; most have a line each. */
function linesOf(before: Entry['changes'][number]['before']): number {
  return before.reduce((count, { text }) => count + text.split('\n').length, 0);
}

/**
 * Clauses in a row that keep their words: folded, or where there are too many words a link to the first of them in the text.
 * @param address of the version's text
 */
export function unchangedRun(
  run: readonly TextClause[],
  address: string,
  language: string,
  folded: boolean,
): Html | null {
  const [first] = run;
  if (!first) return null;
  const range = clauseRange(
    run
      .filter(({ label }) => label !== '')
      .map(clauseNumber)
      .filter((number) => /\d/.test(number)),
  );
  const title = CHANGES.keepTheirWords(run.length, range);
  const lang = langOf(language);
  if (!folded) return html`<p class="meta kept"><a href="${address}#${first.id}">${title}</a></p>`;
  return html`<details class="reading kept">
<summary>${title}</summary>
<div class="text"${lang && html` lang="${lang}"`}>${runBlocks(run)}</div>
</details>`;
}

/** Clauses as paragraphs, and rows that follow one another as a table. */
function runBlocks(run: readonly TextClause[]): readonly Html[] {
  const blocks: Html[] = [];
  for (let index = 0; index < run.length; index++) {
    const { type, depth, label, text } = run[index]!;
    if (type !== 'row') {
      blocks.push(html`<p dir="auto">${label && html`<b>${label}</b> `}${depth > 0 ? html`<b>${text}</b>` : text}</p>`);
      continue;
    }
    const rows: Html[] = [];
    for (; run[index]?.type === 'row'; index++) rows.push(rowOf(run[index]!));
    index--;
    blocks.push(html`<table class="idx" dir="auto"><tbody>${rows}</tbody></table>`);
  }
  return blocks;
}

function rowOf({ header, text, cells }: TextClause): Html {
  // What is no sign between two cells stands in one of them.
  const words = text.split(' | ').length === cells.length ? text.split(' | ') : [text];
  return html`<tr>${words.map((cell) => (header ? html`<th scope="col">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`;
}
