import type { AnnouncedChange } from '../fate/announced-clauses.ts';
import { langOf } from '../words/lang-of.ts';
import { DOCUMENTS, FATE } from '../words/language.ts';
import { Html, html } from './html.ts';
import { hasParts, redlineBlocks } from './redline-blocks.ts';
import { redlineHtml, redlineRuns } from './redline-html.ts';

/** What was announced of a clause, lighter than the text in force that it stands in, with its date and the way to the change. */
export function announcedHtml(
  { change, dates, follows, ofShown }: AnnouncedChange,
  address: string,
  language: string,
): string {
  const { before, after } = change;
  const runs = redlineRuns(change);
  const elsewhere = after.length > 0 && runs.every(({ op }) => op === 'equal');
  const what = follows ? 'new below' : after.length === 0 ? 'removed' : elsewhere ? 'elsewhere' : 'other words';
  const said = DOCUMENTS.announced(FATE.effectiveDates(dates), ofShown || follows ? what : 'changes');
  const shows = (ofShown && what === 'other words') || follows;
  const drawn = { before, after, runs: follows ? runs.map(({ text }) => ({ op: 'equal' as const, text })) : runs };
  const own = langOf(language);
  const lang = own && html` lang="${own}"`;
  const words = !shows
    ? null
    : hasParts(drawn)
      ? redlineBlocks(drawn, 'both', language)
      : html`<p dir="auto"${lang}>${after[0]?.label && follows && html`<b class="n">${after[0].label}</b> `}${new Html(redlineHtml(drawn.runs))}</p>`;
  return html`<div class="ahead"><p class="meta">${said} <a href="${address}">${DOCUMENTS.seeChange}</a></p>${words}</div>`
    .markup;
}
