import type { ClauseTree } from '../../clauses/parse-clauses.ts';
import { readWrittenDate, WRITTEN_DATE } from '../../history/statements/written-dates.ts';

/** A date that the text states about itself: "Last updated: 4 June 2026". */
export interface StatedDate {
  readonly kind: 'updated' | 'effective';
  /** ISO date. */
  readonly date: string;
  /** 1-based line of the clause. */
  readonly line: number;
  /** As printed. */
  readonly words: string;
}

/** A date stamp is a line of its own; a longer clause speaks of something else. */
const LONGEST = 160;

const STAMP = new RegExp(
  `\\b(?:(last\\s+(?:updated?|modified|revised|changed)|updated|revised|modified)|effective(?:\\s+date)?|in\\s+effect|takes?\\s+effect|valid\\s+from)\\b[^.;\\d]{0,24}?(${WRITTEN_DATE})`,
  'giu',
);

/** The dates that a document's stamps state, in order. Forms that countries read differently (04/06/2026) are passed over. */
export function statedDates({ clauses }: ClauseTree): readonly StatedDate[] {
  return clauses.flatMap(({ text, start, block }) => {
    if (text.length > LONGEST || block.type === 'code') return [];
    return [...text.matchAll(STAMP)].flatMap(([words, updated, written]): readonly StatedDate[] => {
      const date = readWrittenDate(written!);
      if (date === null) return [];
      return [{ kind: updated === undefined ? 'effective' : 'updated', date, line: start, words: words.trim() }];
    });
  });
}
