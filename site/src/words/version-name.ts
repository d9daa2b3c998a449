import { longDate } from './dates.ts';

const DATED = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?$/;

/** A version's label as it is read: `8` → `version 8`; `2024-05-01.2` → `version of 1 May 2024 (2)`. */
export function versionName(label: string): string {
  const dated = DATED.exec(label);
  if (!dated?.[1]) return `version ${label}`;
  return `version of ${longDate(dated[1])}${dated[2] ? ` (${dated[2]})` : ''}`;
}

/** The same within a sentence: `version 8`; `the version of 1 May 2024`. */
export function theVersion(label: string): string {
  return DATED.test(label) ? `the ${versionName(label)}` : versionName(label);
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
