import { compareText } from '../edition.ts';
import type { ListedEnd } from '../fate/listed-ends.ts';

/** The months of a list, newest first, each with the documents that ended in it: also those in which nothing else changed. */
export function withEndMonths<Changes extends { readonly month: string }>(
  months: readonly Changes[],
  ends: readonly ListedEnd[],
  none: Omit<Changes, 'month'>,
): readonly (Omit<Changes, 'month'> & { readonly month: string; readonly ends: readonly ListedEnd[] })[] {
  const byMonth = Map.groupBy(ends, ({ on }) => on.slice(0, 7));
  const missing = [...byMonth.keys()].filter((month) => months.every((each) => each.month !== month));
  return [...months, ...missing.map((month) => ({ ...none, month }))]
    .map((each) => ({ ...each, ends: byMonth.get(each.month) ?? [] }))
    .sort((one, other) => compareText(other.month, one.month));
}
