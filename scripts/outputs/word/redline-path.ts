import type { EntryHeading } from '../../changelog/entry.ts';

/**
 * Where the Word redline of a version lies below the site; null where it has none: of a version that takes the place of none, and
 * where no clause changed. What writes the files and what links to them ask this alone.
 */
export function redlinePath({ slug, previous, counts, unreadable }: EntryHeading): string | null {
  const changed = Object.keys(counts).length > 0;
  return previous === null || !changed || unreadable !== undefined ? null : `changes/${slug}/redline.docx`;
}
