import { reachInWords, type TermReach } from '../changes/definition-reach.ts';
import { type ClauseAddresses, type Compared, formerly, goneFrom, type Names } from '../changes/text-before.ts';
import { isRead, type UnreadChange } from '../changes/unread-change.ts';
import type { Change } from '../edition.ts';
import { overrulingInWords } from '../engine.ts';
import { clauseName, clauseOf } from '../words/clause-name.ts';
import { clauseTrail, movement } from '../words/clause-trail.ts';
import { KIND_WORDS, kindTag } from '../words/kind-words.ts';
import { type Html, html } from './html.ts';
import { type Link, linkRow } from './link-row.ts';
import { redlineRuns } from './redline-html.ts';
import { redlineViews, type SideNames } from './redline-views.ts';
import { whyWeReadItSo } from './why-we-read-it-so.ts';

/** What a page knows beside a change. */
export interface Surroundings {
  readonly compared: Compared;
  readonly names: Names;
  readonly sides: SideNames;
  /** The language of the text. */
  readonly language: string;
  readonly addresses: ClauseAddresses;
  /** To the histories of its clauses; none where the page cannot tell. */
  readonly histories: readonly Link[];
  /** Where the words of the definitions that it changes count. */
  readonly reach: readonly TermReach[];
}

/** What happened to one clause: where it stands, its kind, a sentence, the redline and, once it is read, why it is read so. */
export function clauseChange(change: UnreadChange | Change, around: Surroundings): Html {
  const { compared, names, sides, language, addresses, histories, reach } = around;
  const { anchor, kind, before, after } = change;
  const trail = clauseTrail(clauseOf(change), compared.title);
  const was = formerly(change, compared, names) || goneFrom(change, names);
  const [wasAt, isAt] = [before[0] && addresses.get(before[0]), after[0] && addresses.get(after[0])];
  const notes = [
    movement(change, compared.title, names, addresses),
    titleBefore(change),
    headsOver(change),
    ...reach.map(reachInWords),
    isRead(change) ? overrulingInWords(change) : null,
  ];
  return html`<article class="clause" id="${anchor}">
${trail && html`<p class="trail">${trail}</p>`}
<header class="tags">
<h3><a href="#${anchor}">${clauseName(clauseOf(change))}</a></h3>
${kindTag(kind)}
${change.moved && kind !== 'moved' && kindTag('moved')}
${was && (wasAt ? html`<a class="was" href="${wasAt}">${was}</a>` : html`<span class="was">${was}</span>`)}
${isAt && html`<a class="was" href="${isAt}">In the text</a>`}
</header>
${clauseSays(change)}
${notes.map((note) => note && html`<p class="meta">${note}</p>`)}
${redlineViews(redlineRuns(change), sides, language)}
${linkRow(histories)}
${isRead(change) && whyWeReadItSo(change, names)}
</article>`;
}

/** What a change does, in a sentence; of one that is not read, what its kind says. */
export function clauseSays(change: UnreadChange | Change): Html {
  return html`<p class="says">${(isRead(change) && change.summary) || KIND_WORDS[change.kind].sentence}</p>`;
}

/** Where the title is all that changed, the redline shows it. */
function titleBefore({ kind, before, after }: UnreadChange): string {
  const [from, to] = [before[0]?.title ?? '', after[0]?.title ?? ''];
  return kind !== 'retitled' && from !== to && from && to ? `Title before: “${from}”.` : '';
}

/** What stands over the columns of a row: without it, its cells are words without a sense. */
function headsOver({ before, after }: UnreadChange): string {
  const heads = clauseOf({ before, after })?.heads;
  if (heads === undefined) return '';
  return `Columns: ${heads.map((head) => head.replace(/\s+/g, ' ').trim() || '–').join(' | ')}`;
}

/** A change without its words, for a page that has no room for them: its clause, and where to read it. */
export function namedChange({ anchor, kind, before, after }: Change, addresses: ClauseAddresses): Html {
  const [clause] = [...after, ...before];
  const href = clause && addresses.get(clause);
  return html`<article class="clause" id="${anchor}">
<header class="tags"><h3>${clauseName(clause)}</h3>${kindTag(kind)}${href && html`<a class="was" href="${href}">In the text</a>`}</header>
</article>`;
}
