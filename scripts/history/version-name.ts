import { longDate } from './dates.ts';

const DATED = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?$/;

/** `version 8`; of one that is called by its date, `version of 1 May 2024`, and of the second of that day `version of 1 May 2024 (2)`. */
export function versionName(label: string): string {
  const [, date, number] = DATED.exec(label) ?? [];
  if (date === undefined) return `version ${label}`;
  return `version of ${longDate(date)}${number === undefined ? '' : ` (${number})`}`;
}

/** The same within a sentence: `version 8`; `the version of 1 May 2024`. */
export function theVersion(label: string): string {
  return DATED.test(label) ? `the ${versionName(label)}` : versionName(label);
}
