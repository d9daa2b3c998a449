import { readLastFigure, readWrittenFigure, type WrittenFigure } from '../figures/written-figure.ts';
import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const figuresDisagree: Rule = {
  name: 'figures-disagree',
  level: 'error',
  what: 'A figure is written in words and in digits, and the two are not the same',
  why: 'One of them is a slip, and each side will say that it is the other one; courts often go by the words.',
  mend: 'Write the same figure twice, or write it once.',
  example: {
    wrong: { text: 'You may object within fourteen (41) days.' },
    right: {
      text: 'You may object within fourteen (14) days, and owe fifty percent (50%) of EUR 5,000 (five thousand euros).',
    },
  },
  *find(draft) {
    for (const { text, lineOf } of readPassages(draft)) {
      for (const { 0: bracketed, 1: inside, index } of text.matchAll(BRACKETED)) {
        const again = readWrittenFigure(inside!);
        const first = again === null ? null : readLastFigure(text.slice(0, index).trimEnd());
        if (again === null || first === null || first.spelled === again.spelled) continue;
        const difference = differenceOf(first, again, text.slice(index + bracketed.length));
        if (difference === null) continue;
        const quoted = quoteAround(text, Math.max(0, index - 12), index + bracketed.length);
        yield {
          line: lineOf(bracketed),
          message: `${quoted}: ${difference}`,
          expected: 'the same figure in words and in digits',
        };
      }
    }
  },
};

const BRACKETED = /[([]([^()[\]]{1,60})[)\]]/gu;

/** How the two contradict each other; null where they do not, or where they may be said of two things. */
function differenceOf(first: WrittenFigure, again: WrittenFigure, after: string): string | null {
  if (first.measure !== '' && again.measure !== '') {
    if (first.measure !== again.measure || first.unit.replace('-', ' ') !== again.unit.replace('-', ' '))
      return /^money/.test(first.measure) && /^money/.test(again.measure) ? 'the two name different currencies' : null;
  } else if (again.measure !== '' && again.unit !== '' && /^\s\p{L}{3,}s\b/u.test(after)) return null;
  if (again.values.some((value) => first.values.includes(value))) return null;
  return 'the words and the digits are not the same';
}
