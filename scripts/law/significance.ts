/** Whether a change may alter what anybody must, must not or may do. */
export type Significance = 'substantive' | 'clarifying' | 'editorial';

/** The weightiest first. */
export const SIGNIFICANCES: readonly Significance[] = ['substantive', 'clarifying', 'editorial'];

/** Orders the weightiest first. */
export function compareSignificance(one: Significance, other: Significance): number {
  return SIGNIFICANCES.indexOf(one) - SIGNIFICANCES.indexOf(other);
}

/** The greatest significance of several; editorial of none. */
export function greatestSignificance(several: readonly Significance[]): Significance {
  return SIGNIFICANCES.find((level) => several.includes(level)) ?? 'editorial';
}

/** Whether the first is less than the second. */
export function isLessSignificant(one: Significance, other: Significance): boolean {
  return compareSignificance(one, other) > 0;
}
