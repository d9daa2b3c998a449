import { readWrittenDate, WRITTEN_DATE } from '../../history/statements/written-dates.ts';
import type { Rule } from '../rule.ts';
import { readPassages } from '../words/read-passages.ts';

export const dateImpossible: Rule = {
  name: 'date-impossible',
  level: 'error',
  what: 'A date or a time is none: there is no such day or hour',
  why: 'A period that begins or ends on it begins or ends on no day, or on one that each side reckons for itself.',
  mend: 'Write the day that is meant.',
  example: {
    wrong: { text: 'The offer ends on 31 June 2027.' },
    right: { text: 'The offer ends on 30 June 2027.' },
  },
  *find(draft) {
    for (const { text, lineOf } of readPassages(draft)) {
      for (const [words] of text.matchAll(DATE)) {
        // With stops it may be the number of a version or a section.
        if (/^\d{1,2}\.\d{1,2}\./.test(words) || readWrittenDate(words) !== null) continue;
        yield { line: lineOf(words), message: `There is no ${words}`, expected: 'a day of the calendar' };
      }
      for (const [words] of text.matchAll(TIME))
        yield { line: lineOf(words), message: `There is no ${words} on any day`, expected: 'a time of the day' };
    }
  },
};

/** until 25:00; no ratio such as 60:40, and no score */
const TIME =
  /(?<=\b(?:at|until|by|from|before|after|um|bis|ab|à)\s)(?:2[5-9]|[3-9]\d|1\d\d):[0-5]\d(?![\d:])|(?<![\d:])(?:[01]?\d|2[0-3]):[6-9]\d(?=\s?(?:a\.?m|p\.?m|hours|Uhr|h\b|UTC|CET))/giu;

const DATE = new RegExp(`(?<![\\p{L}\\d./-])${WRITTEN_DATE}(?![\\d-])`, 'giu');
