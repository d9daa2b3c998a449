import type { DocumentHeading } from '../../changelog/edition.ts';

/**
 * Changes of clauses that the search knows one by one, the newest; of older versions it knows the version as a whole. Each is
 * a file of the site, of which some hosts take no more than 20,000, and 38 KB of memory while the index is made: a history of
 * 34,000 changes would take 2.2 GB.
 */
const MOST_CHANGES = 6_000;

/** The slugs of the versions whose changes are searched one by one. */
export function detailedVersions(documents: readonly DocumentHeading[], most = MOST_CHANGES): ReadonlySet<string> {
  const newestFirst = documents
    .flatMap(({ versions }) => versions.filter(({ stepTo }) => stepTo === undefined))
    .toSorted((one, other) => (one.published === other.published ? 0 : one.published < other.published ? 1 : -1));
  const detailed = new Set<string>();
  let room = most;
  for (const { slug, counts } of newestFirst) {
    const { renumbered: _, markup: __, moved: ___, ...worded } = counts;
    room -= Object.values(worded).reduce((sum, count) => sum + count, 0);
    if (room < 0) break;
    detailed.add(slug);
  }
  return detailed;
}
