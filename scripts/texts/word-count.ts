/** Fewer are as good as named: whoever knows one of them learns about the others. None is as telling as a few. */
export const LEAST_SHOWN = 5;

/** A count of customers for texts that others read as well. */
export function wordCount(count: number): string {
  return count < LEAST_SHOWN ? 'fewer than 5' : `${count}`;
}
