import { compareText, readEdition, readStanding } from '../edition.ts';
import { type End, findEnd, findEndAhead } from './find-end.ts';

/** The end of a document in a list of changes. */
export interface ListedEnd extends End {
  /** Document id. */
  readonly document: string;
  /** Whether the day is still to come. */
  readonly ahead: boolean;
}

/** The ends of all documents, the earliest first: those that have come, and those that are announced. */
export function listedEnds(): readonly ListedEnd[] {
  const { documents, today } = readEdition();
  return documents
    .flatMap(({ id }): readonly ListedEnd[] => {
      const standing = readStanding(id);
      const end = findEnd(standing, today);
      if (end !== null) return [{ ...end, document: id, ahead: false }];
      const ahead = findEndAhead(standing, today);
      return ahead === null ? [] : [{ ...ahead, document: id, ahead: true }];
    })
    .sort((one, other) => compareText(one.on, other.on));
}
