import type { DatedDocument, DatedVersion } from './dated-version.ts';
import { versionsTakingEffect } from './in-force.ts';
import { documentsReplacing } from './in-force-on.ts';
import { cohortsOf } from './timeline.ts';

/** From when on other documents stand in the place of one for everybody. */
export interface Replaced {
  /** ISO date: that of the group for which it is the latest. */
  readonly from: string;
  /** Ids of the documents that replace it. */
  readonly by: readonly string[];
}

/**
 * The day from which a document binds nobody any more, because others take its place: until then it binds those for whom none does
 * yet. Null where none ever does for some group. It is the day on which the document is to end (`retired`): one that ends before
 * leaves days on which nothing binds, and one that is said to end later does not.
 */
export function replacedFrom<Item extends DatedVersion>(
  document: DatedDocument<Item>,
  documents: readonly DatedDocument<Item>[],
): Replaced | null {
  const heirs = documentsReplacing(document.id, documents);
  const days = ['all', ...cohortsOf(document, documents)].map((cohort) => {
    const dates = heirs.flatMap(({ versions }) => {
      const first = versionsTakingEffect(versions, cohort).find(({ version }) =>
        version.supersedes.includes(document.id),
      );
      return first === undefined ? [] : [first.effective.date];
    });
    return dates.sort()[0];
  });
  const last = days.toSorted().at(-1);
  if (last === undefined || days.includes(undefined)) return null;
  return { from: last, by: heirs.map(({ id }) => id) };
}
