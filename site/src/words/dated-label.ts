/** What a version's label says where it is the day on which it was published. */
export interface DatedLabel {
  /** ISO date. */
  readonly date: string;
  /** ` (2)` for the second of one day; empty for most. */
  readonly nth: string;
}

/** `2024-05-01.2` → 1 May 2024, the second of that day; null for a label that is no date: `8`. */
export function datedLabel(label: string): DatedLabel | null {
  const [, date, nth] = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?$/.exec(label) ?? [];
  return date === undefined ? null : { date, nth: nth === undefined ? '' : ` (${nth})` };
}
