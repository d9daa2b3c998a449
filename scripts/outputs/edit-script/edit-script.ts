import type { ClauseRef } from '../../diff/clause-ref.ts';
import type { ClauseChange, RedlineRun } from '../../diff/describe-changes.ts';
import type { TextClause } from '../../texts/version-text.ts';
import { drawGroup } from './draw-group.ts';
import { mergeGroups } from './merge-groups.ts';
import { numberTables } from './number-tables.ts';
import { pairClauses } from './pair-clauses.ts';

/** What of a change it takes to draw it. */
export type DrawnChange = Pick<ClauseChange, 'kind' | 'moved' | 'redline'> & {
  readonly [Side in 'before' | 'after']: readonly Pick<ClauseRef, 'index' | 'text' | 'parts'>[];
};

/** `moved-from` where a clause stood, `moved-to` where it stands; `changed` in its words or its label. */
export type EditOp = 'equal' | 'changed' | 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

/**
 * A paragraph or a table row of two texts merged into one. All of a `deleted` or `moved-from` item is gone in the new text, all
 * of an `inserted` or `moved-to` one is not yet there in the old one.
 */
export type EditItem = EditParagraph | EditRow;

interface EditedClause {
  readonly op: EditOp;
  /** The clause as it was and as it is; null where there is none. Also both clauses of what moved, at both its places. */
  readonly before: TextClause | null;
  readonly after: TextClause | null;
  /** The printed number: equal and deleted runs spell the old one, equal and inserted runs the new one. */
  readonly label: readonly RedlineRun[];
  /** The same number at the two places of what moved, unique for each move; else absent. */
  readonly move?: number;
}

export interface EditParagraph extends EditedClause {
  readonly shape: 'paragraph';
  /**
   * As `label`. Of a clause that moved, what is equal was taken along, and stands at both its places; what it lost on the way is
   * deleted at both, to be shown where a form has room for it.
   */
  readonly runs: readonly RedlineRun[];
  /**
   * Whether the paragraph ends here in both texts, in the new one alone (`insert`, a clause that was split) or in the old one
   * alone (`delete`, clauses that were merged): where it does not, it goes on with the next item.
   */
  readonly end: RedlineRun['op'];
}

export interface EditRow extends EditedClause {
  readonly shape: 'row';
  readonly cells: readonly EditCell[];
  /** Rows of one table follow one another and have the same number. */
  readonly table: number;
}

export interface EditCell {
  readonly runs: readonly RedlineRun[];
  /** Whether the row has this cell in both texts, in the new one alone, or in the old one alone. */
  readonly end: RedlineRun['op'];
  /** Which cell of the row it was and is; null for none. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Two texts merged into one, in reading order, such that taking all changes gives `after` and refusing all gives `before`: all
 * clauses in order, their labels and texts character for character. The changes decide which clause became which and how that
 * is drawn; what they do not tell, or tell wrongly, is found in the texts, so that both can always be rebuilt.
 * @param changes from `before` to `after`, as an entry or `compare` has them
 */
export function makeEditScript(
  before: readonly TextClause[],
  after: readonly TextClause[],
  changes: readonly DrawnChange[],
): readonly EditItem[] {
  const groups = mergeGroups(pairClauses(before, after, changes), before, after);
  return numberTables(
    groups.flatMap((group) => drawGroup(group, before, after)),
    before,
    after,
  );
}
