import type { Kind } from '../edition.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import { type Html, html } from './html.ts';

/** A kind of change as a word with a sign: `~ Changed`; with a count `~ 2 changed`. */
export function kindTag(kind: Kind, count?: number): Html {
  const { tag, counted, style } = KIND_WORDS[kind];
  return html`<span class="tag ${style}">${count === undefined ? tag : `${count} ${counted}`}</span>`;
}
