import { reachInWords, type TermReach } from '../changes/definition-reach.ts';
import { mergedRedlines } from '../changes/merged-redlines.ts';
import {
  type ClauseAddresses,
  type Compared,
  formerly,
  goneFrom,
  linkedClauseList,
  type Names,
  titleOf,
} from '../changes/text-before.ts';
import { isRead, type UnreadChange } from '../changes/unread-change.ts';
import type { Change } from '../edition.ts';
import { clauseName, clauseOf } from '../words/clause-name.ts';
import { clauseTrail, movement } from '../words/clause-trail.ts';
import { KIND_STYLES, kindTag } from '../words/kind-tag.ts';
import { FINDINGS_LANG } from '../words/lang-of.ts';
import { CHANGES, REDLINE } from '../words/language.ts';
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
  /** Below the head of a section, where the changes are many: what it stands under goes without saying. */
  readonly section?: string;
  /** Of its heading, where that is not told by `section`. */
  readonly level?: 'h4';
  /** Where the words of the definitions that it changes count. */
  readonly reach: readonly TermReach[];
}

/** What happened to one clause: where it stands, its kind, a sentence, the redline and, once it is read, why it is read so. */
export function clauseChange(change: UnreadChange | Change, around: Surroundings): Html {
  const { compared, names, addresses, histories, reach, section } = around;
  const { anchor, kind, before, after } = change;
  const gone = section !== undefined && after.length === 0;
  // Below what is gone from another document its title is known.
  const own = gone && before[0]?.document ? titleOf(before[0].document, names) : compared.title;
  const trail = clauseTrail(clauseOf(change), own, section);
  const level = around.level ?? (section === undefined ? 'h3' : 'h4');
  const name = html`<a href="#${anchor}">${clauseName(clauseOf(change))}</a>`;
  const was = formerly(change, compared, names) || (gone ? '' : goneFrom(change, names));
  const [wasAt, isAt] = [before[0] && addresses.get(before[0]), after[0] && addresses.get(after[0])];
  // What came from another document says so beside its name, with the way there.
  const at = isAt ?? (was === '' ? wasAt : undefined);
  const merged = mergedRedlines(change);
  const notes = [
    merged === null ? movement(change, compared.title, names, addresses) : null,
    titleBefore(change),
    ...reach.map(reachInWords),
    isRead(change) && overrulingOf(change),
  ];
  const links =
    at === undefined
      ? histories
      : [{ href: at, text: isAt ? REDLINE.inTheText : REDLINE.inTheOldText(compared.before) }, ...histories];
  return html`<article class="clause" id="${anchor}"${section !== undefined && marks(change)}>
${trail && html`<p class="trail">${trail}</p>`}
<header class="tags">
${level === 'h3' ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`}
${kindTag(kind)}
${change.moved && kind !== 'moved' && kindTag('moved')}
${was && (wasAt ? html`<a class="was" href="${wasAt}">${was}</a>` : html`<span class="was">${was}</span>`)}
</header>
${clauseSays(change)}
${notes.map((note) => note && html`<p class="meta">${note}</p>`)}
${!gone && redlines(change, merged, around)}
<div class="foot">${gone && goneWords(change, around)}${linkRow(links)}${isRead(change) && whyWeReadItSo(change, names)}</div>
</article>`;
}

/** By which a long list of changes is filtered: the kind and what it means. */
function marks(change: UnreadChange): Html {
  const kind = KIND_STYLES[change.kind].slice(2);
  return html` data-k="${kind}"${isRead(change) && html` data-s="${change.significance}"`}`;
}

/** What a change does, in a sentence; of one that is not read, what its kind says. */
export function clauseSays(change: UnreadChange | Change): Html {
  const found = isRead(change) ? change.summary : '';
  const lang = found !== '' && FINDINGS_LANG && html` lang="${FINDINGS_LANG}"`;
  return html`<p class="says"${lang}>${found || CHANGES.kinds[change.kind].sentence}</p>`;
}

/** How the publisher reads a change against the rules. */
function overrulingOf({ significance, overruled }: Change): string {
  if (overruled === undefined) return '';
  const because = /[.!?…]["”’)]?$/u.test(overruled.because) ? overruled.because : `${overruled.because}.`;
  return REDLINE.overruled(significance, because, overruled.significance);
}

/** Where the title is all that changed, the redline shows it. */
function titleBefore({ kind, before, after }: UnreadChange): string {
  const [from, to] = [before[0]?.title ?? '', after[0]?.title ?? ''];
  return kind !== 'retitled' && from !== to && from && to ? REDLINE.titleBefore(from) : '';
}

/** One redline, but of clauses that said nearly the same and became one, of which each has its own. */
function redlines(
  change: UnreadChange,
  merged: ReturnType<typeof mergedRedlines>,
  { names, sides, language, addresses }: Surroundings,
): Html {
  if (merged === null) {
    return redlineViews({ ...change, runs: redlineRuns(change) }, sides, language);
  }
  return html`${merged.map(
    ({
      before,
      runs,
    }) => html`<p class="meta">${REDLINE.from[0]}${linkedClauseList(before, names, addresses)}${REDLINE.from[1]}</p>
${redlineViews({ before, after: change.after, runs }, sides, language)}`,
  )}`;
}

/** The words of a clause that is gone, folded: among many changes they are the longest and the least read. */
function goneWords(change: UnreadChange, { sides, language }: Surroundings): Html {
  const drawn = redlineViews({ ...change, runs: redlineRuns(change) }, sides, language);
  return html`<details class="reading gone-words"><summary>${REDLINE.goneWords}</summary>${drawn}</details>`;
}

/** A change without its words, for a page that has no room for them: its clause, and where to read it. */
export function namedChange({ anchor, kind, before, after }: Change, addresses: ClauseAddresses): Html {
  const [clause] = [...after, ...before];
  const href = clause && addresses.get(clause);
  return html`<article class="clause" id="${anchor}">
<header class="tags"><h3>${clauseName(clause)}</h3>${kindTag(kind)}${href && html`<a class="was" href="${href}">${REDLINE.inTheText}</a>`}</header>
</article>`;
}
