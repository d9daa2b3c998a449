import { type ClauseAddresses, linkedClauseList, type Names } from '../changes/text-before.ts';
import type { Change, ClauseRef } from '../edition.ts';
import { shorten } from '../engine.ts';
import { type Html, html } from '../markup/html.ts';
import { REDLINE } from './language.ts';

/**
 * The sections above a clause and its lead-in, as one line, without the document's own title.
 * @param section what stands above the line already
 */
export function clauseTrail(
  clause: Pick<ClauseRef, 'trail'> | undefined,
  documentTitle: string,
  section?: string,
): string {
  const trail = clause?.trail ?? [];
  const own = trail[0] === documentTitle ? trail.slice(1) : trail;
  const at = section === undefined ? -1 : own.findIndex((step) => shorten(step, 80) === section);
  return own.slice(at + 1).join(' › ');
}

/** What a clause stands under, for one whose own number says too little: `6.1 Integrations must not:` for `(b)`. */
export function standsUnder(clause: ClauseRef | undefined, documentTitle: string): string {
  if (!clause || /\d/.test(clause.label) || clause.title !== '') return '';
  const above = clause.trail.at(-1) ?? '';
  return above === documentTitle ? '' : shorten(above, 60);
}

/** Where a moved, split or merged clause came from and went to; nothing for the other kinds. */
export function movement(
  change: Pick<Change, 'kind' | 'moved' | 'before' | 'after'>,
  documentTitle: string,
  names: Names,
  addresses: ClauseAddresses,
): Html | null {
  const { kind, before, after } = change;
  if (kind === 'split' || kind === 'merged') {
    const [was, now, end] = REDLINE.became;
    return html`${was}${linkedClauseList(before, names, addresses)}${now}${linkedClauseList(after, names, addresses)}${end}`;
  }
  // Between documents everything stands elsewhere; which document it came from is said beside the name.
  if ((kind !== 'moved' && !change.moved) || before[0]?.document) return null;
  const from = clauseTrail(before[0], documentTitle);
  const to = clauseTrail(after[0], documentTitle);
  if (!from && !to) return html`${REDLINE.movedSomewhere}`;
  if (from === to) return html`${REDLINE.movedUnder(to)}`;
  return html`${REDLINE.movedFromTo(from, to)}`;
}
