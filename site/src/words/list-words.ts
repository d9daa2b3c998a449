/** What lists of changes say beside the changes themselves. */
export const LIST_WORDS = {
  soFar: 'Changes so far',
  none: 'No document has been published yet.',
  first: 'First published',
  byYear: 'All changes by year',
  withdrawn: 'Withdrawn, never takes effect',
} as const;

/** Documents named in the line that stands for a month's editorial changes. */
const NAMED = 3;

/** `3 editorial changes: Privacy Policy, Service Agreement`; each document once. */
export function editorialInWords(titles: readonly string[]): string {
  const names = [...new Set(titles)];
  const more = names.length > NAMED + 1 ? names.length - NAMED : 0;
  const named = more > 0 ? `${names.slice(0, NAMED).join(', ')} and ${more} more documents` : names.join(', ');
  return `${titles.length} editorial ${titles.length === 1 ? 'change' : 'changes'}: ${named}`;
}

/** `Replaced by version 8 before it took effect` @param by the version as it is called */
export function replacedInWords(by: string): string {
  return `Replaced by ${by} before it took effect`;
}

/** What a year's list holds: `11 changes to our terms in 2024, newest first; 1 of them was announced and never took effect.` */
export function yearInWords(year: string, all: number, never: number, today: string): string {
  const changes = `${all} ${all === 1 ? 'change' : 'changes'} to our terms in ${year}`;
  if (never === 0) return `${changes}, newest first.`;
  // Of a year that goes on the day on which they would have taken effect may lie ahead.
  const past = year < today.slice(0, 4);
  const were = never === 1 ? 'was' : 'were';
  const fate = past ? 'never took effect' : `${never === 1 ? 'does' : 'do'} not take effect`;
  return `${changes}, newest first; ${never} of them ${were} announced and ${fate}.`;
}
