import { FINDINGS_LANG } from '../words/lang-of.ts';
import { type Html, html } from './html.ts';

/** What was found in the texts, marked as of its language where that is not the page's. */
export function foundHtml(words: string): Html {
  return FINDINGS_LANG ? html`<span lang="${FINDINGS_LANG}">${words}</span>` : html`${words}`;
}
