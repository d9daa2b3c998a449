import { readWrittenDate, WRITTEN_DATE } from '../../history/statements/written-dates.ts';
import { readPassages } from '../read-passages.ts';
import type { Rule } from '../rule.ts';

export const dateImpossible: Rule = {
  name: 'date-impossible',
  level: 'error',
  what: 'A date is none: there is no such day',
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
    }
  },
};

const DATE = new RegExp(`(?<![\\p{L}\\d./-])${WRITTEN_DATE}(?![\\d-])`, 'giu');
