import { isQuietStep } from '../changes/clause-steps.ts';
import { type ClauseHistory, hasClauseHistory, readClauseHistory } from '../edition.ts';

/** The document and the label of the version since which the words shown stand, also where they came along unchanged. */
export function wordsSince(history: ClauseHistory): { readonly document: string; readonly version: string } {
  const { document, firstSeen, standsSince, origins, steps } = history;
  const [origin] = origins.filter((each) => each.document !== document);
  const came = standsSince === firstSeen && steps.every((step) => step.version !== firstSeen || isQuietStep(step));
  if (origin && came && hasClauseHistory(origin.document, origin.clause))
    return wordsSince(readClauseHistory(origin.document, origin.clause));
  return { document, version: standsSince };
}
