import { effectiveDate } from '../../history/effective-date.ts';
import { NEW_CUSTOMERS } from '../../law/cohorts.ts';

/**
 * When a version takes effect for whom, as ISO dates by cohort. Where it names new customers alone, the others stand beside them:
 * it binds them on the same day, whether that was meant or not.
 */
export function datesByCohort(version: { readonly effective: Readonly<Record<string, string>> }): [string, string][] {
  const dates = Object.entries(version.effective);
  const isForAll = dates.some(([cohort]) => cohort !== NEW_CUSTOMERS);
  return isForAll ? dates : [...dates, ['existing', effectiveDate(version, 'existing')]];
}
