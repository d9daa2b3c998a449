/** An ISO date in pieces: `2026-12-05` → 5, the month by its position from 0 on, 2026. Of `2026-12` the day is 0. */
export function dateParts(date: string): { readonly day: string; readonly month: number; readonly year: string } {
  return { day: String(Number(date.slice(8, 10))), month: Number(date.slice(5, 7)) - 1, year: date.slice(0, 4) };
}
