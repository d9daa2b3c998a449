import type { Kind } from '../edition.ts';
import { type Html, html } from '../markup/html.ts';
import { CHANGES } from './language.ts';

/** The class that gives the tag of each kind its sign and colour, in the order in which kinds are counted. */
export const KIND_STYLES: Readonly<Record<Kind, 'k-add' | 'k-chg' | 'k-rem' | 'k-mov' | 'k-fmt'>> = {
  added: 'k-add',
  removed: 'k-rem',
  modified: 'k-chg',
  split: 'k-mov',
  merged: 'k-mov',
  retitled: 'k-chg',
  moved: 'k-mov',
  renumbered: 'k-mov',
  markup: 'k-fmt',
};

/** The kinds of change, in the order in which they are counted. */
export const KINDS = Object.keys(KIND_STYLES) as readonly Kind[];

/** A kind of change as a word with a sign: `~ Changed`; with a count `~ 2 changed`. */
export function kindTag(kind: Kind, count?: number): Html {
  const { tag, counted } = CHANGES.kinds[kind];
  return html`<span class="tag ${KIND_STYLES[kind]}">${count === undefined ? tag : counted(count)}</span>`;
}
