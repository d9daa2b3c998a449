import type { Edition } from '../../changelog/edition.ts';
import { longDate } from '../long-date.ts';

/**
 * Documents that are to end and that none replaces. A notice tells of a version, and the end of a document is none: whoever is bound
 * hears of it only where a last version says so, so the notice owner must know. Sentences in the order of the documents.
 */
export function endingDocuments({ documents, today }: Edition): string[] {
  return documents.flatMap(({ id, retired, supersededBy }) =>
    retired === null || retired <= today || supersededBy !== null
      ? []
      : [
          `${id} ends on ${longDate(retired)} and no document replaces it; of that alone nobody is told: publish a last version of it that says so`,
        ],
  );
}
