import { followsLetter, labelStyle } from './parse-label.ts';

/** The labels of the paragraphs that stand open, outermost first: `1.2`, `(b)`, `(iii)`. */
export type LabelSeries = readonly string[];

/**
 * Puts a labelled paragraph among those before it in the same section: the series, with its label as the last.
 *
 *     1.1            [1.1]
 *       (a)          [1.1, (a)]
 *         (i)        [1.1, (a), (i)]
 *       (b)          [1.1, (b)]
 *     1.2            [1.2]
 */
export function continueSeries(series: LabelSeries, label: string): LabelSeries {
  const same = series.findLastIndex((open) => followsLetter(open, label) || sameStyle(open, label));
  if (same >= 0) return [...series.slice(0, same), label];
  if (/^\d/.test(label)) {
    const parent = series.findLastIndex((open) => /^\d/.test(open) && label.startsWith(open.replace(/[.)]$/, '.')));
    return [...series.slice(0, parent + 1), label];
  }
  return [...series, label];
}

function sameStyle(open: string, label: string): boolean {
  return labelStyle(open) === labelStyle(label) && !startsRoman(open, label);
}

/** `(i)` after `(a)` has the style of a letter, but begins a series of its own. */
function startsRoman(open: string, label: string): boolean {
  return /^\(?i[.)]{1,2}$/i.test(label) && !/^\(?i[.)]{1,2}$/i.test(open) && /^\(?[a-z][.)]{1,2}$/i.test(open);
}
