import type { Change } from '../edition.ts';
import { KIND_STYLES } from '../words/kind-tag.ts';
import { REDLINE } from '../words/language.ts';
import { type Html, html } from './html.ts';

/**
 * Which changes of a long list are shown: all, the substantive ones, or those of one kind. The style does the rest, as with the views.
 * Nothing where there is nothing to choose.
 */
export function changeFilter(changes: readonly Change[]): Html | null {
  const kinds = Map.groupBy(changes, ({ kind }) => KIND_STYLES[kind].slice(2));
  const count = (kind: string) => kinds.get(kind)?.length ?? 0;
  const substantive = changes.filter(({ significance }) => significance === 'substantive').length;
  const choices = [
    { id: 'substantive', count: substantive === changes.length ? 0 : substantive },
    ...(['add', 'chg', 'rem', 'mov'] as const).map((id) => ({ id, count: count(id) })),
  ].filter((choice) => choice.count > 0 && choice.count < changes.length);
  if (choices.length === 0) return null;
  return html`<fieldset class="views only">
<legend>${REDLINE.filter.legend}</legend>
<span class="seg">
<label><input type="radio" name="only" id="only-all" checked>${REDLINE.filter.all} (${changes.length})</label>
${choices.map(({ id, count }) => html`<label><input type="radio" name="only" id="only-${id}">${REDLINE.filter[id as keyof typeof REDLINE.filter]} (${count})</label>`)}
</span>
</fieldset>`;
}
