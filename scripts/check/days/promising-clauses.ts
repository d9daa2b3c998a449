import { LimitError } from '../../clauses/limits.ts';
import { parseClauses } from '../../clauses/parse-clauses.ts';
import type { Version } from '../../history/versions.ts';
import { type PromisingClause, promisingVersions } from '../../law/notice-promise.ts';
import { findNoticeClauses } from '../../reading/promises/find-notice-clauses.ts';
import type { DeskDocument } from '../draft.ts';
import type { DraftTexts } from '../find-drafts.ts';

/**
 * Reads the clauses by which notice of some versions is promised, were they published on their day or today, by the blobs of the
 * versions that they stand in. Of several the longest counts.
 */
export async function readPromisingClauses(
  versions: readonly Version[],
  {
    documents,
    today,
    texts,
  }: {
    readonly documents: readonly DeskDocument[];
    readonly today: string;
    readonly texts: Pick<DraftTexts, 'markdownOf'>;
  },
): Promise<ReadonlyMap<string, PromisingClause>> {
  const promising = versions.flatMap((version) =>
    [version.published, today].flatMap((day) =>
      ['all', ...Object.keys(version.effective)].flatMap((cohort) =>
        promisingVersions(version, day, { documents, cohort }),
      ),
    ),
  );
  const found = new Map<string, PromisingClause>();
  for (const blob of new Set(promising.map((version) => version.blob))) {
    const [clause] = noticeClausesOf(await texts.markdownOf(blob));
    if (clause !== undefined) found.set(blob, clause);
  }
  return found;
}

/** A text beyond what can be parsed promises what its front matter states. */
function noticeClausesOf(markdown: string): readonly PromisingClause[] {
  try {
    return findNoticeClauses(parseClauses(markdown).clauses);
  } catch (error) {
    if (error instanceof LimitError) return [];
    throw error;
  }
}
