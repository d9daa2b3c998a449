/** Whether a text is a real calendar day, `YYYY-MM-DD`: `2024-02-29` is, `2023-02-29` and `2024-5-1` are not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The calendar day before an ISO date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The calendar day so many days after an ISO date. */
export function addDays(date: string, days: number): string {
  return dateOfSeconds(Date.parse(`${date}T00:00:00Z`) / 1000 + days * 86_400);
}

/** How many calendar days lie between two ISO dates: 1 from one day to the next. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The UTC calendar day of a moment given in seconds since 1970, as git stores it; beyond the year 9999, its last day. */
export function dateOfSeconds(seconds: number): string {
  return new Date(Math.min(seconds, LAST_SECOND) * 1000).toISOString().slice(0, 10);
}

/** `4 January 2027` for `2027-01-04`: a date that no country misreads. Written here because Intl's wording varies with its data. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const LAST_SECOND = Date.UTC(9999, 11, 31) / 1000;
const months = [
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
