import type { RedlineRun } from '../edition.ts';
import { Html, html } from './html.ts';
import { type RedlineSide, redlineHtml } from './redline-html.ts';

/** Headings of the two texts where they stand side by side. */
export interface SideNames {
  readonly before: string;
  readonly after: string;
}

/** The choice between the views. The style does the rest: no script takes part. */
export const CHOICE_OF_VIEW: Html = html`<fieldset class="views">
<legend>Show</legend>
<span class="seg">
<label><input type="radio" name="view" id="view-inline" checked>Inline</label>
<label><input type="radio" name="view" id="view-side">Side by side</label>
<label><input type="radio" name="view" id="view-new">New text only</label>
</span>
<p class="key"><ins>Added text</ins> &nbsp; <del>Removed text</del></p>
</fieldset>`;

/**
 * A redline for all three views. One text serves as many views as it can, because pages of long contracts are mostly
 * redline. The paragraph that the inline view shows is `inline`: in a mixed redline it is also the old text, with what
 * was inserted hidden by the style.
 * @param language of the text, as in front matter
 */
export function redlineViews(runs: readonly RedlineRun[], names: SideNames, language: string): Html {
  const words = (op: RedlineRun['op']) => runs.some((run) => run.op === op && run.text !== '');
  const [kept, inserted, deleted] = [words('equal'), words('insert'), words('delete')];
  const paragraph = (style: string, side?: RedlineSide) =>
    html`<p${style && html` class="${style}"`} dir="auto"${language !== 'en' && html` lang="${language}"`}>${new Html(redlineHtml(runs, side))}</p>`;
  if (!inserted && !deleted) return kept ? html`<div class="text">${paragraph('inline')}</div>` : html``;
  if (kept || (inserted && deleted))
    return sides('mixed', names, paragraph('inline c'), paragraph(inserted ? 'i' : '', 'after'));
  if (inserted)
    return sides('new', names, html`<p class="none">This text did not exist.</p>`, paragraph('inline i all'));
  return sides('gone', names, paragraph('inline d all'), html`<p class="none">This text is gone.</p>`);
}

function sides(shape: 'mixed' | 'new' | 'gone', names: SideNames, before: Html, after: Html): Html {
  return html`<div class="redline ${shape}">
<div class="text before"><h4>${names.before}</h4>${before}</div>
<div class="text after"><h4>${names.after}</h4>${after}</div>
</div>`;
}
