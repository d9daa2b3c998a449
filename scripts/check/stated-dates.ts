import type { ClauseTree } from '../clauses/parse-clauses.ts';

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

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = `(?:${MONTHS}|(?:${MONTHS.replaceAll(/([A-Z][a-z]{2})[a-z]*/g, '$1')})\\.?)`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DATE = `(?:(\\d{4})-(\\d{2})-(\\d{2})|${DAY} (${MONTH}),? (\\d{4})|(${MONTH}) ${DAY},? (\\d{4}))`;
const STAMP = new RegExp(
  `\\b(?:(last\\s+(?:updated?|modified|revised|changed)|updated|revised|modified)|effective(?:\\s+date)?|in\\s+effect|takes?\\s+effect|valid\\s+from)\\b[^.;\\d]{0,24}?${DATE}`,
  'giu',
);

/** The dates that a document's stamps state, in order. Forms that countries read differently (04/06/2026) are passed over. */
export function statedDates({ clauses }: ClauseTree): readonly StatedDate[] {
  return clauses.flatMap(({ text, start, block }) => {
    if (text.length > LONGEST || block.type === 'code') return [];
    return [...text.matchAll(STAMP)].map((match) => {
      const [words, updated, year, month, day, day2, month2, year2, month3, day3, year3] = match;
      const date =
        year !== undefined ? `${year}-${month}-${day}` : isoDate(year2 ?? year3!, month2 ?? month3!, day2 ?? day3!);
      return { kind: updated === undefined ? 'effective' : 'updated', date, line: start, words: words.trim() } as const;
    });
  });
}

function isoDate(year: string, month: string, day: string): string {
  const number = MONTHS.toLowerCase()
    .split('|')
    .findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase()));
  return `${year}-${String(number + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
