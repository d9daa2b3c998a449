import type { ClauseStep } from '../edition.ts';
import { isQuietChange } from './quiet-changes.ts';

/** True for a change that touches no word of the clause; that it moved by itself is worth being told. */
export function isQuietStep(step: ClauseStep): boolean {
  // Of a page that tells of one clause, that several became it is news.
  if (step.kind === 'merged') return false;
  return step.section === null ? isQuietChange(step) : step.kind === 'moved';
}

/** The anchor of a change on the page of its clause: `v-<document>-<version>`, which never changes. */
export function clauseStepId({ entry }: ClauseStep): string {
  return `v-${entry.replace('/', '-')}`;
}
