import { isCalendarDate } from '../dates.ts';
import { quoteValue } from '../input-error.ts';
import { nearestKey } from './nearest-key.ts';
import type { YamlProblem, YamlText } from './read-yaml.ts';

/** One map of a YAML text, read field by field. A field that is not as expected reads as absent and leaves a problem. */
export interface YamlFields {
  readonly yaml: YamlText;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: YamlProblem[];
}

/** Opens a map; null, with a problem, where the value is something else. An absent value is an empty map. */
export function openFields(
  yaml: YamlText,
  value: unknown,
  path: readonly (string | number)[],
  problems: YamlProblem[],
): YamlFields | null {
  if (value === null || value === undefined) return { yaml, path, values: {}, problems };
  if (typeof value === 'object' && !Array.isArray(value)) {
    return { yaml, path, values: value as Record<string, unknown>, problems };
  }
  const name = path.length === 0 ? 'The top' : `\`${path.join('.')}\``;
  problems.push({
    line: yaml.lineOf(path),
    message: `${name} is ${quoteValue(value)}`,
    expected: 'keys with values',
    example: 'title: Terms of Service',
    cause: `not-a-map ${path.join('.')}`,
  });
  return null;
}

/** A map within a map; null where it is absent or something else. */
export function readSection(fields: YamlFields, key: string): YamlFields | null {
  const value = fieldValue(fields, key);
  return value === null ? null : openFields(fields.yaml, value, [...fields.path, key], fields.problems);
}

/** A text of one line; numbers and truth values as they were written. */
export function readText(fields: YamlFields, key: string, expected = 'a text', example?: string): string | null {
  const value = fieldValue(fields, key);
  if (value === null) return null;
  const text = asText(fields, [key], value);
  return text === null ? reject(fields, key, expected, example ?? `${key}: Some words`) : text;
}

/** A text that must match a pattern. */
export function readMatch(
  fields: YamlFields,
  key: string,
  pattern: RegExp,
  expected: string,
  example: string,
): string | null {
  const text = readText(fields, key, expected, example);
  return text === null || pattern.test(text) ? text : reject(fields, key, expected, example);
}

/** One of a few words. */
export function readChoice<Choice extends string>(
  fields: YamlFields,
  key: string,
  choices: readonly Choice[],
): Choice | null {
  const text = readText(fields, key);
  if (text === null) return null;
  const choice = choices.find((candidate) => candidate === text);
  return choice ?? reject(fields, key, `one of ${choices.join(', ')}`, `${key}: ${choices[0]}`);
}

/** A real calendar day, `YYYY-MM-DD`. */
export function readDate(fields: YamlFields, key: string): string | null {
  const value = fieldValue(fields, key);
  if (value === null) return null;
  const text = asText(fields, [key], value);
  return text !== null && isCalendarDate(text) ? text : reject(fields, key, DATE, `${key}: 2024-06-01`);
}

/** A number of days, written `30 days` or `30`. */
export function readDays(fields: YamlFields, key: string): number | null {
  const text = readMatch(fields, key, /^\d{1,4}( days?)?$/, 'a number of days', `${key}: 30 days`);
  return text === null ? null : Number.parseInt(text, 10);
}

/** A list of texts; one text alone is a list of one. */
export function readList(fields: YamlFields, key: string): readonly string[] {
  const value = fieldValue(fields, key);
  if (value === null) return [];
  const texts = Array.isArray(value)
    ? value.map((item: unknown, index) => asText(fields, [key, index], item))
    : [asText(fields, [key], value)];
  if (texts.includes(null)) reject(fields, key, 'a list of texts', `${key}: [one, two]`);
  return texts.filter((text) => text !== null && text !== '') as string[];
}

/** Leaves a problem for each key that is not known, with the nearest known one. */
export function reportUnknownKeys(fields: YamlFields, known: readonly string[]): void {
  for (const key of Object.keys(fields.values)) {
    if (known.includes(key)) continue;
    const nearest = nearestKey(key, known);
    const path = [...fields.path, key].join('.');
    fields.problems.push({
      line: fields.yaml.lineOf([...fields.path, key]),
      message: `The key ${quoteValue(path)} is not known${nearest === null ? '' : `; did you mean \`${nearest}\`?`}`,
      cause: `unknown-key ${path}`,
    });
  }
}

/** Leaves a problem about one field, and reads it as absent. */
export function reject(fields: YamlFields, key: string, expected: string, example: string): null {
  const path = [...fields.path, key];
  const value = fields.values[key];
  fields.problems.push({
    line: fields.yaml.lineOf(path),
    message: `\`${path.join('.')}\` is ${quoteValue(asText(fields, [key], value) ?? value)}`,
    expected,
    example,
    cause: `field ${path.join('.')}`,
  });
  return null;
}

const DATE = 'a calendar day, year-month-day';

function fieldValue(fields: YamlFields, key: string): unknown {
  // Object.hasOwn: `__proto__` and `constructor` are keys like any other.
  return Object.hasOwn(fields.values, key) ? (fields.values[key] ?? null) : null;
}

function asText(fields: YamlFields, path: readonly (string | number)[], value: unknown): string | null {
  if (typeof value === 'string') return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (typeof value !== 'number' && typeof value !== 'boolean') return null;
  return fields.yaml.sourceOf([...fields.path, ...path]) ?? String(value);
}
