/**
 * When a version takes effect for a cohort. A cohort that it does not name follows `all`; where it only names others, the
 * latest date, as by then it binds everyone.
 */
export function effectiveDate(
  { effective }: { readonly effective: Readonly<Record<string, string>> },
  cohort = 'all',
): string {
  const own = Object.hasOwn(effective, cohort) ? effective[cohort] : undefined;
  return own ?? effective.all ?? Object.values(effective).reduce((latest, date) => (date > latest ? date : latest));
}
