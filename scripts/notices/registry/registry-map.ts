import type { Diagnostic } from '../../history/input-error.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import type { ValuePath } from './registry-yaml.ts';

/** Notes what is wrong at `path`; the line is that of `at` where the culprit is narrower than what may be named. */
export type Report = (path: ValuePath, what: string, expectation: Expectation, at?: ValuePath) => void;

/** A mapping in the registry, and where what is wrong with it is reported. */
export interface RegistryMap {
  readonly map: ReadonlyMap<unknown, unknown>;
  readonly path: ValuePath;
  readonly report: Report;
}

/** What should stand there. */
export interface Expectation {
  readonly expected: string;
  readonly example: string;
}

/** What a text must look like. */
export interface TextExpectation extends Expectation {
  readonly accepts: (text: string) => boolean;
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
export function readText(
  mapping: RegistryMap,
  key: string,
  expectation: TextExpectation,
  need: 'required' | 'optional',
): string | undefined {
  const value = mapping.map.get(key);
  if (value === undefined || value === null) {
    if (need === 'required') mapping.report([...mapping.path, key], 'is missing', expectation);
    return undefined;
  }
  return readValue(value, [...mapping.path, key], expectation, mapping.report);
}

/** The texts under `key`, without repeats; null where the key is absent, so that "none" and "not stated" stay apart. */
export function readTexts(mapping: RegistryMap, key: string, expectation: TextExpectation): readonly string[] | null {
  const value = mapping.map.get(key);
  if (value === undefined || value === null) return null;
  const path = [...mapping.path, key];
  if (!Array.isArray(value)) {
    mapping.report(path, 'is not a list', {
      expected: `a list: ${expectation.expected}`,
      example: `[${expectation.example}]`,
    });
    return [];
  }
  if (value.length > MOST_ITEMS) {
    mapping.report(path, `has ${value.length} items`, { ...expectation, expected: `at most ${MOST_ITEMS}` });
    return [];
  }
  const texts = value.map((item: unknown, index) => readValue(item, [...path, index], expectation, mapping.report));
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** Nobody has so many products, segments or logins; the plan compares them one by one. */
const MOST_ITEMS = 200;

/** `value` as a mapping whose keys are all known; undefined where it is absent or no mapping. */
export function readRegistryMap(
  value: unknown,
  path: ValuePath,
  known: readonly string[],
  report: Report,
): RegistryMap | undefined {
  const shape = {
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

function readValue(value: unknown, path: ValuePath, expectation: TextExpectation, report: Report): string | undefined {
  if (typeof value !== 'string') {
    report(path, 'is not text (numbers need quotes)', expectation);
    return undefined;
  }
  if (expectation.accepts(value)) return value;
  report(path, 'is not acceptable', expectation);
  return undefined;
}

/** `customers[3].notices.repository`, counted from 0. Callers put only known keys and numbers into a path. */
function wordPath(path: ValuePath): string {
  const words = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  return words.join('').replace(/^\./, '') || 'this';
}
