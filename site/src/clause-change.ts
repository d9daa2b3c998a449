import { clauseName, clauseOf } from './clause-name.ts';
import type { Change } from './edition.ts';
import { type Html, html } from './html.ts';
import { kindTag } from './kind-tag.ts';
import { KIND_WORDS } from './kind-words.ts';
import { type Link, linkRow } from './link-row.ts';
import { redlineRuns } from './redline-html.ts';
import { redlineViews, type SideNames } from './redline-views.ts';
import { type Compared, formerly, goneFrom, type Names } from './text-before.ts';
import { movement, trailOf } from './whereabouts.ts';
import { whyWeReadItSo } from './why-we-read-it-so.ts';

/** What a page knows beside a change. */
export interface Surroundings {
  readonly compared: Compared;
  readonly names: Names;
  readonly sides: SideNames;
  /** The language of the text. */
  readonly language: string;
  /** A link to the clause in the newer text; null where it is not there, or the page cannot tell. */
  readonly inText: string | null;
  /** To the histories of its clauses; none where the page cannot tell. */
  readonly histories: readonly Link[];
}

/** What happened to one clause: where it stands, its kind, a sentence, the redline and why it is read so. */
export function clauseChange(
  change: Change,
  { compared, names, sides, language, inText, histories }: Surroundings,
): Html {
  const { anchor, kind } = change;
  const trail = trailOf(clauseOf(change), compared.title);
  const was = formerly(change, compared, names) || goneFrom(change, names);
  const notes = [movement(change, compared.title, names), titleBefore(change)].filter(Boolean);
  return html`<article class="clause" id="${anchor}">
${trail && html`<p class="trail">${trail}</p>`}
<header class="tags">
<h3><a href="#${anchor}">${clauseName(clauseOf(change))}</a></h3>
${kindTag(kind)}
${change.moved && kind !== 'moved' && kindTag('moved')}
${was && html`<span class="was">${was}</span>`}
${inText !== null && html`<a class="was" href="${inText}">In the text</a>`}
</header>
<p class="says">${change.summary || KIND_WORDS[kind].sentence}</p>
${notes.map((note) => html`<p class="meta">${note}</p>`)}
${redlineViews(redlineRuns(change), sides, language)}
${linkRow(histories)}
${whyWeReadItSo(change, names)}
</article>`;
}

/** Where the title is all that changed, the redline shows it. */
function titleBefore({ kind, before, after }: Change): string {
  const [from, to] = [before[0]?.title ?? '', after[0]?.title ?? ''];
  return kind !== 'retitled' && from !== to && from && to ? `Title before: “${from}”.` : '';
}
