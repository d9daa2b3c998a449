import { formatNumber } from './format-number.ts';
import type { WordList } from './read-numbering.ts';

/** What is printed before a paragraph of a list. */
export interface PrintedLabel {
  /** `4.2`, `(b)`; empty for a bullet, and where nothing is printed. */
  readonly label: string;
  readonly bullet: boolean;
  /** A way of counting that is not known here and is printed in digits; else null. */
  readonly unknown: string | null;
}

/** Counts the paragraphs of all lists, in the order in which they stand. */
export interface LabelCounter {
  next(id: string, list: WordList, level: number): PrintedLabel;
}

/**
 * Counts as Word does: a level counts on until one above it does (or the one that it names), lists of one series count together, and
 * a list that states its own start begins there when it is met first. A level above that was not met yet is printed as its start.
 */
export function countLabels(): LabelCounter {
  const series = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return {
    next(id, list, level) {
      const counts = series.get(list.series) ?? Array.from({ length: list.levels.length }, () => null);
      series.set(list.series, counts);
      const own = list.levels[level]!;
      const start = list.starts.get(level);
      const first = !begun.has(`${id} ${level}`);
      begun.add(`${id} ${level}`);
      const before = counts[level] ?? null;
      counts[level] = first && start !== undefined ? start : before === null ? (start ?? own.start) : before + 1;
      for (let below = level + 1; below < counts.length; below++)
        if (list.levels[below]!.restart >= level) counts[below] = null;
      return print(list, level, counts);
    },
  };
}

function print({ levels, starts }: WordList, level: number, counts: readonly (number | null)[]): PrintedLabel {
  const own = levels[level]!;
  if (own.format === 'bullet') return { label: '', bullet: true, unknown: null };
  if (own.hidden) return { label: '', bullet: false, unknown: null };
  let unknown: string | null = null;
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const value = counts[at] ?? starts.get(at) ?? levels[at]!.start;
    const { format } = levels[at]!;
    const printed = formatNumber(value, own.legal && at <= level ? 'decimal' : format === 'bullet' ? 'none' : format);
    if (printed === null) unknown = format;
    return printed ?? String(value);
  });
  return { label: label.trim(), bullet: false, unknown };
}
