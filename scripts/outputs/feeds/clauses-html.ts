import type { EntryChange } from '../../changelog/entry.ts';
import { overrulingInWords } from '../../changelog/overruling-in-words.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Kind, RedlineRun } from '../../diff/describe-changes.ts';
import { markupText, plainLine } from '../markup-text.ts';

/** Where the clauses' page is, and how their words are to be shown. */
export interface ClausesShown {
  /** The change page; null where the site's address is not known. */
  readonly page: string | null;
  readonly language: string;
  /** Characters of HTML that all clauses together may take. */
  readonly room: number;
}

/**
 * The changed clauses with their redline as HTML, in the order of the document. Those that find no room are left out whole
 * and counted, as are those of which only the number or the formatting changes.
 */
export function changedClausesHtml(changes: readonly EntryChange[], shown: ClausesShown): string {
  const told = changes.filter(({ kind, moved }) => moved || (kind !== 'renumbered' && kind !== 'markup'));
  const written: string[] = [];
  let { room } = shown;
  for (const change of told) {
    // Markup only adds to the words, so what is too long before it need not be written.
    if (wordsOf(change).reduce((sum, { text }) => sum + text.length, 0) > room) continue;
    const html = clauseHtml(change, shown);
    if (html.length > room) continue;
    room -= html.length;
    written.push(html);
  }
  const cut = told.length - written.length;
  const quiet = changes.length - told.length;
  return [
    ...(written.length > 0 ? ['<h2>Changed clauses</h2>', ...written] : []),
    ...(cut > 0 ? [`<p>${clauses(cut, written.length > 0 ? 'more ' : '')} too long to be shown here.</p>`] : []),
    ...(quiet > 0 ? [`<p>Elsewhere only numbers or the formatting change. The words are the same.</p>`] : []),
  ].join('\n');
}

function clauses(count: number, more: string): string {
  return count === 1 ? `1 ${more}clause changes and is` : `${count} ${more}clauses change and are`;
}

function clauseHtml(change: EntryChange, { page, language }: ClausesShown): string {
  const { kind, moved, summary, anchor } = change;
  const name = markupText(clauseName(change));
  const title = page === null ? name : `<a href="${markupText(`${page}#${anchor}`)}">${name}</a>`;
  const happened = [HAPPENED[kind], ...(moved && kind !== 'moved' ? ['moved'] : [])].join(', ');
  const overruling = overrulingInWords(change);
  const runs = wordsOf(change).filter(({ text }) => text !== '');
  const redline = runs
    .map((run, index) => (meets(runs[index - 1], run) ? '<span> </span>' : '') + runHtml(run))
    .join('');
  return [
    `<h3>${title}: ${happened}</h3>`,
    ...(summary === '' ? [] : [`<p>${markupText(summary)}</p>`]),
    ...(overruling === null ? [] : [`<p>${markupText(overruling)}</p>`]),
    ...(redline === '' ? [] : [`<blockquote><p dir="auto" lang="${markupText(language)}">${redline}</p></blockquote>`]),
  ].join('\n');
}

/** The clause as it now stands, or as it stood where it is gone: by number and title, else by what it stands under. */
function clauseName({ before, after }: EntryChange): string {
  const { label = '', title = '', text = '', trail = [], cite } = after[0] ?? before[0] ?? {};
  const above = plainLine(trail.at(-1) ?? '');
  return nameClause(
    { label: plainLine(label), title: plainLine(title), text: plainLine(text), above, ...(cite && { cite }) },
    'under',
  );
}

/** A change's redline; of one that carries none, the old words and the new. */
function wordsOf({ redline, before, after }: EntryChange): readonly RedlineRun[] {
  if (redline.length > 0) return redline;
  const [old, now] = [before, after].map((side) => side.map(({ text }) => text).join('\n')) as [string, string];
  if (old === now) return [{ op: 'equal', text: now }];
  return [
    { op: 'delete', text: old },
    { op: 'insert', text: now },
  ];
}

/** Whether what came and what went meet without a space: without their marks they would be read as one word. */
function meets(left: RedlineRun | undefined, right: RedlineRun): boolean {
  if (left === undefined || left.op === 'equal' || right.op === 'equal' || left.op === right.op) return false;
  return !/\s$/u.test(left.text) && !/^\s/u.test(right.text);
}

/** Feed readers drop styles, so a line break is an element; the text content stays the clause's own but for the `span` between what went and what came. */
function runHtml({ op, text }: RedlineRun): string {
  const html = markupText(text).replaceAll('\n', '<br>\n');
  if (html === '' || op === 'equal') return html;
  return op === 'insert' ? `<ins>${html}</ins>` : `<del>${html}</del>`;
}

const HAPPENED: Readonly<Record<Kind, string>> = {
  added: 'added',
  removed: 'removed',
  modified: 'changed',
  split: 'split',
  merged: 'merged',
  retitled: 'retitled',
  moved: 'moved',
  renumbered: 'renumbered',
  markup: 'formatting',
};
