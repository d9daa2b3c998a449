import { effectiveDate } from './effective-date.ts';
import type { FrontMatter } from './statements/front-matter.ts';

/** An effective date that was moved. */
export interface MovedDate {
  /** The ISO date that was announced before. */
  readonly from: string;
}

/** What decides it, of each revision of a version, oldest first. */
export interface DatedRevision {
  readonly wordsHash: string;
  readonly frontMatter: Pick<FrontMatter, 'effective'>;
}

/**
 * Whether a version's effective date was moved to an earlier day after it was announced: a revision that leaves the text
 * as it was states an earlier date than the one before it. A date that comes with other words is that text's own, and a
 * date moved back again was not moved.
 *
 *     version 3, effective 2026-01-15      announced
 *     version 3, effective 2025-12-01      advanced from 2026-01-15
 */
export function readMovedDate(revisions: readonly DatedRevision[]): MovedDate | null {
  const newest = revisions.at(-1)!;
  const since = revisions.findLastIndex(({ wordsHash }) => wordsHash !== newest.wordsHash) + 1;
  const dates = revisions
    .slice(since)
    .flatMap(({ frontMatter: { effective } }) => (effective === null ? [] : [effectiveDate({ effective })]));
  const last = dates.at(-1);
  const from = dates.findLast((date) => date !== last);
  return from !== undefined && from > last! ? { from } : null;
}
