import type { RedlineRun } from '../edition.ts';
import { langOf } from '../words/lang-of.ts';
import { REDLINE } from '../words/language.ts';
import { Html, html } from './html.ts';
import { type DrawnChange, hasParts, redlineBlocks } from './redline-blocks.ts';
import { type RedlineSide, redlineHtml } from './redline-html.ts';

/** Headings of the two texts where they stand side by side. */
export interface SideNames {
  readonly before: string;
  readonly after: string;
}

/** The choice between the views. The style does the rest; a script only keeps what was chosen for the next page. */
export const CHOICE_OF_VIEW: Html = html`<fieldset class="views">
<legend>${REDLINE.show}</legend>
<span class="seg">
<label><input type="radio" name="view" id="view-inline" checked>${REDLINE.inline}</label>
<label><input type="radio" name="view" id="view-side">${REDLINE.side}</label>
<label><input type="radio" name="view" id="view-new">${REDLINE.new}</label>
</span>
<p class="key"><ins>${REDLINE.added}</ins> &nbsp; <del>${REDLINE.removed}</del></p>
</fieldset>`;

/**
 * A redline for all three views. One text serves as many views as it can, because pages of long contracts are mostly
 * redline. The paragraph that the inline view shows is `inline`: in a mixed redline it is also the old text, with what
 * was inserted hidden by the style. What has parts is written out for each view.
 * @param language of the text, as in front matter
 */
export function redlineViews(change: DrawnChange, names: SideNames, language: string): Html {
  const { runs } = change;
  const words = (op: RedlineRun['op']) => runs.some((run) => run.op === op && run.text !== '');
  const [kept, inserted, deleted] = [words('equal'), words('insert'), words('delete')];
  const parts = hasParts(change);
  const lang = langOf(language);
  const paragraph = (style: string, side: RedlineSide = 'both') => {
    if (parts) return html`<div class="${style}">${redlineBlocks(change, side, language)}</div>`;
    return html`<p${style && html` class="${style}"`} dir="auto"${lang && html` lang="${lang}"`}>${new Html(redlineHtml(runs, side))}</p>`;
  };
  if (!inserted && !deleted) return kept ? html`<div class="text">${paragraph('inline')}</div>` : html``;
  if (parts && (kept || (inserted && deleted)))
    return html`<div class="redline apart">
<div class="text both">${paragraph('inline c')}</div>
${side('before', names, paragraph('d', 'before'))}
${side('after', names, paragraph('i', 'after'))}
</div>`;
  if (kept || (inserted && deleted))
    return sides('mixed', names, paragraph('inline c'), paragraph(inserted ? 'i' : '', 'after'));
  if (inserted)
    return sides('new', names, html`<p class="none">${REDLINE.nothingBefore}</p>`, paragraph('inline i all'));
  return sides('gone', names, paragraph('inline d all'), html`<p class="none">${REDLINE.nothingAfter}</p>`);
}

function sides(shape: 'mixed' | 'new' | 'gone', names: SideNames, before: Html, after: Html): Html {
  return html`<div class="redline ${shape}">
${side('before', names, before)}
${side('after', names, after)}
</div>`;
}

function side(which: 'before' | 'after', names: SideNames, text: Html): Html {
  return html`<div class="text ${which}"><p class="side">${names[which]}</p>${text}</div>`;
}
