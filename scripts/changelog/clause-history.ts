import type { ClauseKey } from '../diff/lineage/lineage.ts';
import type { BlamedWords } from './blame-changes.ts';
import type { EntryChange, TracedRef } from './entry.ts';
import type { ClauseLife, LifeChange } from './lives.ts';

/** The whole history of one clause, as its own page tells it. */
export interface ClauseHistory extends Omit<ClauseLife, 'changes'> {
  /** As it stands in the version shown, else as its newest change has it; null where it only came and went with others. */
  readonly text: ClauseWords | null;
  /** Label of the version shown: the one in force on the day of the edition, see `chooseShownVersion`. */
  readonly version: string;
  /** Whether that version has it. */
  readonly shown: boolean;
  /** The version that brought its words as they stand in the version shown; `unchangedSince` is of the newest. */
  readonly standsSince: string;
  /** Its sentences in the version shown with what brought each; empty where the version shown has it not. */
  readonly sentences: readonly BlamedWords[];
  /** All that happened to it, oldest first; the words only of the newest ones, where there are very many. */
  readonly steps: readonly ClauseStep[];
}

/** The words of a clause and where they stand. */
export type ClauseWords = Pick<TracedRef, 'text' | 'label' | 'title' | 'cite' | 'trail' | 'heads' | 'parts'>;

/**
 * One change in the history of a clause with its redline. Of a run of renumbered clauses it names this one alone, and of a
 * section as a whole none.
 */
export interface ClauseStep
  extends Omit<LifeChange, 'redline'>,
    Pick<EntryChange, 'moved' | 'redline' | 'anchor' | 'before' | 'after'> {
  /** Slug of the entry on whose page it stands, at its anchor. */
  readonly entry: string;
  /** What came, went or moved as a whole with this clause in it; null where the change is to the clause itself. */
  readonly section: (ClauseKey & { readonly name: string }) | null;
  /** True where the words are left out here; the entry has them. */
  readonly cut: boolean;
}

/**
 * Whether there is more to tell of a clause than when it came: its words, its number or its place changed, it was split or
 * merged, came from another document or went on in one, or it is gone. Other formatting is no history; and what only came
 * and went with a section is told by the section.
 */
export function hasHistory({
  origins,
  successors,
  firstSeen,
  steps,
}: Pick<ClauseHistory, 'origins' | 'successors' | 'firstSeen' | 'steps'>): boolean {
  if (origins.length > 0 || successors.length > 0) return true;
  return steps.some(({ version, kind, section }) => section === null && version !== firstSeen && kind !== 'markup');
}
