import { readDate, readMatch, readSection, reject, type YamlFields } from './yaml-fields.ts';

/** Reads a date for everyone, which stands under `all`, or dates by cohort; null where there is none. */
export function readEffective(fields: YamlFields, key: string): Readonly<Record<string, string>> | null {
  const value = fields.values[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const date = readDate(fields, key);
    return date === null ? null : { all: date };
  }
  const cohorts = readSection(fields, key);
  const dates: [string, string][] = [];
  for (const cohort of Object.keys(cohorts?.values ?? {})) {
    const isCohort = /^[a-z0-9][a-z0-9-]{0,63}$/.test(cohort);
    const date = isCohort
      ? readDate(cohorts!, cohort)
      : reject(cohorts!, cohort, 'a cohort in small letters', `${key}: { new: 2024-05-01, existing: 2024-06-01 }`);
    if (date !== null) dates.push([cohort, date]);
  }
  return dates.length === 0 ? null : Object.fromEntries(dates);
}

/** Reads a version's label. Labels stand in addresses and in `DOCUMENT@VERSION`, so no spaces, slashes or `@`. */
export function readLabel(fields: YamlFields, key: string): string | null {
  return readMatch(fields, key, /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a number or a date', `${key}: 8`);
}
