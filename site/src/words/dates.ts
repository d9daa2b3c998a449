const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-12-05` → `5 December 2026`. Written by hand, not by Intl: the same on every machine and in every time zone. */
export function longDate(date: string): string {
  return `${dayOfMonth(date)} ${monthAndYear(date)}`;
}

/** A sentence of the engine's, which says dates as data does, for readers. */
export function spellDates(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d\d-\d\d\b(?!\.\d)/g, longDate);
}

/** `2026-12-05` → `5 December`. */
export function dayAndMonth(date: string): string {
  return `${dayOfMonth(date)} ${monthName(date)}`;
}

/** `2026-12-05` → `December 2026`; also takes `2026-12`. */
export function monthAndYear(date: string): string {
  return `${monthName(date)} ${date.slice(0, 4)}`;
}

/** `2026-12-05` → `5`. */
export function dayOfMonth(date: string): string {
  return String(Number(date.slice(8, 10)));
}

export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The month that lies `count` months before: `2026-03`, 4 → `2025-11`. */
export function monthsBefore(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function monthName(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? date.slice(5, 7);
}
