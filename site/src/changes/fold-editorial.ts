import type { ListedChange } from './changes-by-date.ts';

/** A month's changes: those that a reader has to see, and those that only mend the text. */
export interface FoldedChanges {
  readonly shown: readonly ListedChange[];
  readonly folded: readonly ListedChange[];
}

/** Puts aside what is editorial. A first version changes nothing, and what never took effect is told as that: both are shown. */
export function foldEditorial(changes: readonly ListedChange[]): FoldedChanges {
  const isFolded = ({ heading, end }: ListedChange) =>
    heading.significance === 'editorial' && heading.previous !== null && end === null;
  return { shown: changes.filter((each) => !isFolded(each)), folded: changes.filter(isFolded) };
}
