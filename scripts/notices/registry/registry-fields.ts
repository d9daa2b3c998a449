import type { Diagnostic } from '../../history/input-error.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import type { ValuePath } from './registry-yaml.ts';

/** Notes what is wrong at `path`; the line is that of `at` where the culprit is narrower than what may be named. */
export type Report = (path: ValuePath, what: string, rule: Rule, at?: ValuePath) => void;

/** A mapping in the registry, and where what is wrong with it is reported. */
export interface Place {
  readonly map: ReadonlyMap<unknown, unknown>;
  readonly path: ValuePath;
  readonly report: Report;
}

/** What a text must look like. */
export interface Rule {
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
  readonly example: string;
}

/** Makes the reporter of one file of a registry: at most `most` problems are kept, so that a file of another kind ends soon. */
export function collectProblems(
  problems: Diagnostic[],
  file: string,
  lineOf: (path: ValuePath) => number,
  most = 100,
): Report {
  return (path, what, { expected, example }, at = path) => {
    if (problems.length >= most) return;
    const message = `${wordPath(path)} ${what}`;
    const line = lineOf(at);
    problems.push({
      severity: 'error',
      file,
      line,
      message,
      expected,
      example,
      cause: `registry ${file}:${line} ${message}`,
    });
  };
}

/** The text under `key`; undefined where it is absent or wrong. Absence is reported where it is required. */
export function readText(place: Place, key: string, rule: Rule, need: 'required' | 'optional'): string | undefined {
  const value = place.map.get(key);
  if (value === undefined || value === null) {
    if (need === 'required') place.report([...place.path, key], 'is missing', rule);
    return undefined;
  }
  return readValue(value, [...place.path, key], rule, place.report);
}

/** The texts under `key`, without repeats; null where the key is absent, so that "none" and "not stated" stay apart. */
export function readTexts(place: Place, key: string, rule: Rule): readonly string[] | null {
  const value = place.map.get(key);
  if (value === undefined || value === null) return null;
  const path = [...place.path, key];
  if (!Array.isArray(value)) {
    place.report(path, 'is not a list', {
      ...rule,
      expected: `a list: ${rule.expected}`,
      example: `[${rule.example}]`,
    });
    return [];
  }
  if (value.length > MOST_ITEMS) {
    place.report(path, `has ${value.length} items`, { ...rule, expected: `at most ${MOST_ITEMS}` });
    return [];
  }
  const texts = value.map((item: unknown, index) => readValue(item, [...path, index], rule, place.report));
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** Nobody has so many products, segments or logins; the plan compares them one by one. */
const MOST_ITEMS = 200;

/** `value` as a mapping whose keys are all known; undefined where it is absent or no mapping. */
export function readPlace(
  value: unknown,
  path: ValuePath,
  known: readonly string[],
  report: Report,
): Place | undefined {
  const shape = {
    accepts: () => false,
    expected: `a mapping with ${known.join(', ')}`,
    example: `{ ${known[0]}: ... }`,
  };
  if (!(value instanceof Map)) {
    report(path, value === undefined || value === null ? 'is missing or empty' : 'is not a mapping', shape);
    return undefined;
  }
  for (const key of value.keys()) {
    if (typeof key === 'string' && known.includes(key)) continue;
    const meant = typeof key === 'string' && key.length <= 40 ? nearestKey(key, known) : null;
    // A key that is near none of ours may be anything, a customer's name included, and is not repeated.
    const what = meant ? `has the key \`${key}\`; did you mean \`${meant}\`?` : 'has a key that is not known';
    report(path, what, shape, typeof key === 'string' ? [...path, key] : path);
  }
  return { map: value, path, report };
}

function readValue(value: unknown, path: ValuePath, rule: Rule, report: Report): string | undefined {
  if (typeof value !== 'string') {
    report(path, 'is not text (numbers need quotes)', rule);
    return undefined;
  }
  if (rule.accepts(value)) return value;
  report(path, 'is not acceptable', rule);
  return undefined;
}

/** `customers[3].notices.repository`, counted from 0. Callers put only known keys and numbers into a path. */
function wordPath(path: ValuePath): string {
  const words = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  return words.join('').replace(/^\./, '') || 'this';
}
