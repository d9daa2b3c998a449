import { readWrittenDate, WRITTEN_DATE } from '../../history/statements/written-dates.ts';
import type { Rule } from '../rule.ts';
import { readPassages } from '../words/read-passages.ts';

export const weekdayWrong: Rule = {
  name: 'weekday-wrong',
  level: 'error',
  what: 'A date is said to be another day of the week than it is',
  why: 'One of the two is wrong, and a period that ends on that day ends on two days.',
  mend: 'Look the day up, and write the one that is meant; or leave the day of the week out.',
  example: {
    wrong: { text: 'The offer ends on Monday, 29 December 2026.' },
    right: { text: 'The offer ends on Tuesday, 29 December 2026.' },
  },
  *find(draft) {
    for (const { text, lineOf } of readPassages(draft)) {
      for (const { 0: words, groups } of text.matchAll(DAY_AND_DATE)) {
        const { day, date, late, earlier } = groups!;
        const said = NAMES.findIndex((names) => names.includes((day ?? late)!.toLowerCase()));
        const iso = readWrittenDate((date ?? earlier)!);
        if (iso === null || said === -1) continue;
        const real = new Date(`${iso}T00:00:00Z`).getUTCDay();
        if (real === said) continue;
        yield {
          line: lineOf(words),
          message: `“${words}”: ${iso} is a ${ENGLISH[real]}`,
          expected: `${ENGLISH[real]}, or another date`,
        };
      }
    }
  },
};

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** In English, German and French, Sunday first. */
const NAMES: readonly (readonly string[])[] = [
  ['sunday', 'sonntag', 'dimanche'],
  ['monday', 'montag', 'lundi'],
  ['tuesday', 'dienstag', 'mardi'],
  ['wednesday', 'mittwoch', 'mercredi'],
  ['thursday', 'donnerstag', 'jeudi'],
  ['friday', 'freitag', 'vendredi'],
  ['saturday', 'samstag', 'samedi', 'sonnabend'],
];
const DAY = NAMES.flat().join('|');
const DAY_AND_DATE = new RegExp(
  `(?<!\\p{L})(?:(?<day>${DAY}),?\\s(?:the\\s|dem\\s|den\\s|der\\s|le\\s)?(?<date>${WRITTEN_DATE})|(?<earlier>${WRITTEN_DATE}),?\\s\\(?(?:a\\s)?(?<late>${DAY}))(?![\\p{L}\\d])`,
  'giu',
);
