import type { EntryHeading } from './entry.ts';

/**
 * True where clauses changed against the text whose place a version takes, so that a redline of the two can be taken away. What
 * writes these files and what links to them ask this alone. A first version that replaces other documents has none: several texts
 * that never stood together are no text that could be had back by refusing all changes.
 */
export function hasRedline({ previous, counts, unreadable }: EntryHeading): boolean {
  return previous !== null && unreadable === undefined && Object.keys(counts).length > 0;
}
