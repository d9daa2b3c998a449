import { readEffective, readLabel } from './read-effective.ts';
import { openFields, readDate, readText, reject, reportUnknownKeys, type YamlFields } from './yaml-fields.ts';

/** What front matter states of versions that were announced: the text's own, and others of the document. */
export interface Lifecycle {
  readonly postponed: { readonly from: string; readonly reason: string } | null;
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
  /** In the order of the file, those postponed first. */
  readonly others: readonly OtherStatement[];
}

/** What front matter states of another version of the document, by its label. Dates are ISO dates. */
export type OtherStatement =
  | {
      readonly kind: 'postponed';
      readonly version: string;
      readonly from: string;
      /** By cohort; one date for all whose date was `from` stands under `all`. */
      readonly to: Readonly<Record<string, string>>;
      readonly reason: string;
    }
  | { readonly kind: 'withdrawn'; readonly version: string; readonly on: string; readonly reason: string };

/**
 * Reads `postponed` and `withdrawn`: one statement, or a list of them. One that names a version speaks of that one; of the text's
 * own version it is the same as one that names none.
 *
 *     withdrawn: { on: 2026-12-05, reason: … }
 *     withdrawn: [{ version: 6, on: 2026-12-05, reason: … }]
 *     postponed: [{ version: 6, from: 2026-12-29, to: 2027-02-01, reason: … }]
 *
 * @param own the label of the text's own version; null where none is stated
 */
export function readLifecycle(fields: YamlFields, own: string | null): Lifecycle {
  const postponed = statementsUnder(fields, 'postponed').map((section) => readPostponed(section, own));
  const withdrawn = statementsUnder(fields, 'withdrawn').map((section) => readWithdrawn(section, own));
  const isOther = (each: Read | null): each is OtherStatement => each !== null && each.version !== null;
  const ofOwn = <Each extends Read>(read: readonly (Each | null)[]) => read.findLast((each) => each?.version === null);
  const [put, taken] = [ofOwn(postponed), ofOwn(withdrawn)];
  return {
    postponed: put ? { from: put.from, reason: put.reason } : null,
    withdrawn: taken ? { on: taken.on, reason: taken.reason } : null,
    others: [...postponed, ...withdrawn].filter(isOther),
  };
}

/** As it stands in the file: without a version it is the text's own. */
type Read = OtherStatement | OwnPostponed | OwnWithdrawn;
type OwnPostponed = {
  readonly kind: 'postponed';
  readonly version: null;
  readonly from: string;
  readonly reason: string;
};
type OwnWithdrawn = {
  readonly kind: 'withdrawn';
  readonly version: null;
  readonly on: string;
  readonly reason: string;
};

/** The maps under a key: of a list each, else the one. */
function statementsUnder(fields: YamlFields, key: string): readonly YamlFields[] {
  const value = Object.hasOwn(fields.values, key) ? (fields.values[key] ?? null) : null;
  if (value === null) return [];
  const places = Array.isArray(value)
    ? value.map((each: unknown, index) => [each, [...fields.path, key, index]] as const)
    : [[value, [...fields.path, key]] as const];
  return places.flatMap(([each, path]) => openFields(fields.yaml, each, path, fields.problems) ?? []);
}

function readPostponed(section: YamlFields, own: string | null) {
  reportUnknownKeys(section, ['version', 'from', 'to', 'reason']);
  const from = dateOf(section, 'from', 'postponed: { from: 2024-06-01, reason: ... }');
  const version = versionOf(section, own);
  if (from === null || version === undefined) return null;
  const reason = readText(section, 'reason') ?? '';
  const kind = 'postponed' as const;
  if (version === null) {
    if (section.values.to !== undefined)
      reject(section, 'to', 'the new date under `effective`', 'effective: 2024-06-01');
    return { kind, version, from, reason };
  }
  const to = readEffective(section, 'to');
  if (to === null && section.values.to === undefined)
    reject(section, 'to', 'the date on which that version takes effect now', 'to: 2024-07-01');
  return to === null ? null : { kind, version, from, to, reason };
}

function readWithdrawn(section: YamlFields, own: string | null) {
  reportUnknownKeys(section, ['version', 'on', 'reason']);
  const on = dateOf(section, 'on', 'withdrawn: { on: 2024-06-01, reason: ... }');
  const version = versionOf(section, own);
  if (on === null || version === undefined) return null;
  return { kind: 'withdrawn' as const, version, on, reason: readText(section, 'reason') ?? '' };
}

/** Null for the text's own version; undefined where it cannot be read, so that it is not taken for that one. */
function versionOf(section: YamlFields, own: string | null): string | null | undefined {
  const version = readLabel(section, 'version');
  if (version === null && (section.values.version ?? null) !== null) return undefined;
  return version === own ? null : version;
}

function dateOf(section: YamlFields, key: string, example: string): string | null {
  const date = readDate(section, key);
  if (date === null && section.values[key] === undefined) reject(section, key, `\`${key}\` with a date`, example);
  return date;
}
