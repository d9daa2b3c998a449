import { readWrittenDate, WRITTEN_DATE } from '../../history/statements/written-dates.ts';
import { readWrittenFigure } from '../figures/written-figure.ts';
import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const rangeReversed: Rule = {
  name: 'range-reversed',
  level: 'warning',
  what: 'A range begins above its end, or the least is more than the most',
  why: 'No figure lies in it, and what was agreed cannot be kept.',
  mend: 'Put the smaller figure first, or write the one that was meant.',
  example: {
    wrong: { text: 'We answer within between 30 and 10 days.' },
    right: { text: 'We answer within between 10 and 30 days.' },
  },
  *find(draft) {
    for (const { text, lineOf } of readPassages(draft)) {
      for (const { 0: words, groups } of text.matchAll(DATES)) {
        const [from, to] = [readWrittenDate(groups!.from!), readWrittenDate(groups!.to!)];
        if (from === null || to === null || from <= to) continue;
        yield { line: lineOf(words), message: `“${words}” ends before it begins`, expected: 'the earlier day first' };
      }
      for (const { 0: words, groups, index } of text.matchAll(RANGE)) {
        const [from, to] = [groups!.from ?? groups!.least!, groups!.to!].map(
          (part) => readWrittenFigure(part)?.values ?? [],
        ) as [readonly number[], readonly number[]];
        if (from.length === 0 || to.length === 0 || from.some((low) => to.some((high) => low <= high))) continue;
        yield {
          line: lineOf(words),
          message: `${quoteAround(text, index, index + words.length)} begins above its end`,
          expected: 'the smaller figure first',
        };
      }
    }
  },
};

/** from 1 March to 1 May 2027, between … and …, vom … bis … */
const DATES = new RegExp(
  `(?<!\\p{L})(?:from|between|vom|von|zwischen|du|entre)\\s(?:the\\s)?(?<from>${WRITTEN_DATE})\\s(?:to|until|through|till|and|bis|zum|und|au|et)\\s(?:the\\s|zum\\s)?(?<to>${WRITTEN_DATE})`,
  'giu',
);
const FIGURE = "(?:\\d[\\d,.']{0,12}\\d|\\d|[a-z]{3,9}(?:-[a-z]{3,5})?)";
const UNIT =
  '(?:\\s(?:%|per ?cent|(?:business |working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)|euros?|dollars?|users?|seats?|Tagen?|Monaten?|Jahren?|Wochen|Stunden)|%)';
/** between 30 and 10 days, at least 30 and at most 10 days, zwischen 30 und 10 Tagen */
const RANGE = new RegExp(
  `(?<!\\p{L})(?:(?:between|zwischen|entre)\\s(?<from>${FIGURE})(?:${UNIT})?\\s(?:and|und|et)\\s|(?:at least|no less than|not less than|a minimum of|mindestens)\\s(?<least>${FIGURE})(?:${UNIT})?,?\\s(?:and|but|to|und)\\s(?:at most|no more than|not more than|up to|a maximum of|höchstens)\\s)(?<to>${FIGURE})${UNIT}`,
  'giu',
);
