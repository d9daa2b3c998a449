import { wordText } from './word-text.ts';

/** Gives the attributes of the next tracked change, with an id that no other has. */
export interface Revisions {
  next(): string;
  /** An id for what is no change itself, such as the two ends of a range. */
  id(): number;
}

/** Word cuts an author's name that is longer than this, or refuses it. */
const LONGEST_AUTHOR = 255;

/** @param date ISO date on which all changes were made */
export function numberRevisions(author: string, date: string): Revisions {
  const name = wordText(author.trim().slice(0, LONGEST_AUTHOR)) || 'Publisher';
  const by = `w:author="${name}" w:date="${date}T00:00:00Z"`;
  let last = 0;
  const id = () => {
    last++;
    return last;
  };
  return { id, next: () => `w:id="${id()}" ${by}` };
}
