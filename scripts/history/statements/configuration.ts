import { InputError } from '../input-error.ts';
import { type Brand, NO_BRAND, readSiteSettings } from './brand.ts';
import { LANGUAGE } from './front-matter.ts';
import { type HistorySettings, NO_HISTORY_SETTINGS, readHistorySettings } from './history-settings.ts';
import { isYamlProblem, readYaml, type YamlProblem } from './read-yaml.ts';
import {
  openFields,
  readChoice,
  readDate,
  readDays,
  readList,
  readMatch,
  readSection,
  readText,
  reject,
  reportUnknownKeys,
  type YamlFields,
} from './yaml-fields.ts';

/** What legal set in `terms.config.yaml`, with defaults for everything. */
export interface Configuration {
  readonly publisher: string;
  /** The site's address without a slash at its end; null where unknown. */
  readonly site: string | null;
  /** How the site looks and where it leads. */
  readonly brand: Brand;
  /** Language of documents that state none. */
  readonly language: string;
  /** What readers call products, regions, segments and cohorts, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly notices: NoticeConfiguration;
  readonly history: HistorySettings;
  /** Level by rule, for the rules that legal set. */
  readonly check: Readonly<Record<string, CheckLevel>>;
}

/** How a failed rule counts. */
export type CheckLevel = 'error' | 'warning' | 'off';

/** How and when customers are told. */
export interface NoticeConfiguration {
  /** Versions published since this ISO date are told of; null: the versions announced and not yet in effect. */
  readonly since: string | null;
  /** The least significance of which customers are told. */
  readonly floor: 'substantive' | 'clarifying' | 'editorial';
  /** Days of notice where no document promises any. */
  readonly period: number;
  /** Days before the effective date on which to remind. */
  readonly reminders: readonly number[];
  /** Milliseconds between two notices. */
  readonly pace: number;
  /** Milliseconds before a delivery in doubt may be looked up and tried again. */
  readonly settle: number;
  /** Who approves plans and answers for them: a login or an address. */
  readonly owner: string | null;
  /** Logins of the publisher's other people who write to customers on their issues: what they say is no answer. */
  readonly staff: readonly string[];
  /** Whom a customer may ask about a notice: an address of mail, or of the web over https. */
  readonly contact: string | null;
  /** Characters beyond which a notice quotes no further clauses, but counts them. */
  readonly length: number;
}

export const DEFAULT_CONFIGURATION: Configuration = {
  publisher: 'The publisher',
  site: null,
  brand: NO_BRAND,
  language: 'en',
  names: {},
  notices: {
    since: null,
    floor: 'substantive',
    period: 30,
    reminders: [14, 3],
    // GitHub allows 500 new contents an hour (its documented limit on creating content): one each 7.2 s.
    pace: 8_000,
    settle: 600_000,
    owner: null,
    staff: [],
    contact: null,
    // Some four pages of print, which a reader gets through.
    length: 12_000,
  },
  history: NO_HISTORY_SETTINGS,
  check: {},
};

/** Reads `terms.config.yaml`. It is the publisher's own, so anything wrong in it is an InputError with its line. */
export function parseConfiguration(text: string, file: string): Configuration {
  const fields = openOwnYaml(text, file);
  const { address, brand } = readSiteSettings(fields);
  const configuration: Configuration = {
    publisher: readText(fields, 'publisher') || DEFAULT_CONFIGURATION.publisher,
    site: address,
    brand,
    language:
      readMatch(fields, 'language', LANGUAGE, 'a language code', 'language: en') ?? DEFAULT_CONFIGURATION.language,
    names: readNames(readSection(fields, 'names')),
    notices: readNotices(readSection(fields, 'notices')),
    history: readHistorySettings(readSection(fields, 'history')),
    check: readCheck(readSection(fields, 'check')),
  };
  reportUnknownKeys(
    fields,
    Object.keys(DEFAULT_CONFIGURATION).filter((key) => key !== 'brand'),
  );
  refuseProblems(fields.problems, file);
  return configuration;
}

/** Opens a YAML file of the publisher's own: where it cannot be read as a map, it is an InputError. */
export function openOwnYaml(text: string, file: string): YamlFields {
  const problems: YamlProblem[] = [];
  const parsed = readYaml(text.replace(/^\ufeff/, ''), 1);
  if (isYamlProblem(parsed)) problems.push(parsed);
  const fields = isYamlProblem(parsed) ? null : openFields(parsed, parsed.value, [], problems);
  refuseProblems(problems, file);
  return fields!;
}

/** Ends with the first problem, in the order of lines. */
export function refuseProblems(problems: readonly YamlProblem[], file: string): void {
  const [first] = [...problems].sort((one, other) => one.line - other.line);
  if (first === undefined) return;
  const { message, line, expected, example } = first;
  throw new InputError(message, { file, line, ...(expected && { expected }), ...(example && { example }) });
}

function readNotices(fields: YamlFields | null): NoticeConfiguration {
  const defaults = DEFAULT_CONFIGURATION.notices;
  if (fields === null) return defaults;
  reportUnknownKeys(fields, Object.keys(defaults));
  return {
    since: readDate(fields, 'since'),
    floor: readChoice(fields, 'floor', ['substantive', 'clarifying', 'editorial']) ?? defaults.floor,
    period: readDays(fields, 'period') ?? defaults.period,
    reminders: readReminders(fields) ?? defaults.reminders,
    pace: readDuration(fields, 'pace') ?? defaults.pace,
    settle: readDuration(fields, 'settle') ?? defaults.settle,
    owner: readText(fields, 'owner'),
    staff: readList(fields, 'staff'),
    contact: readMatch(
      fields,
      'contact',
      CONTACT,
      'an address of mail, or of the web that begins with https://',
      'contact: legal@northwind.example',
    ),
    length: readLength(fields) ?? defaults.length,
  };
}

/** Nothing that Markdown or GitHub would take for anything but one address. */
const CONTACT =
  /^(?:[\w.+-]{1,64}@[A-Za-z\d](?:[A-Za-z\d.-]{0,250}[A-Za-z\d])?|https:\/\/[\w.:-]{1,250}(?:\/[\w./~%?=&-]{0,500})?)$/;

/** A notice holds 59,900 bytes at most (`notices/wording/write-notice.ts`). */
function readLength(fields: YamlFields): number | null {
  const text = readMatch(fields, 'length', /^[\d,_]{4,7}(?: characters)?$/, LENGTH, 'length: 20000');
  const length = text === null ? null : Number(text.replace(/\D/g, ''));
  if (length === null || (length >= 4_000 && length <= 59_000)) return length;
  return reject(fields, 'length', LENGTH, 'length: 20000');
}

const LENGTH = 'a number of characters from 4,000 to 59,000';

function readReminders(fields: YamlFields): readonly number[] | null {
  if (!Object.hasOwn(fields.values, 'reminders')) return null;
  const days = readList(fields, 'reminders');
  if (days.some((day) => !/^\d{1,3}$/.test(day))) return reject(fields, 'reminders', 'days', 'reminders: [14, 3]');
  return days.map(Number).sort((one, other) => other - one);
}

function readDuration(fields: YamlFields, key: string): number | null {
  const expected = 'a number with its unit: ms, seconds or minutes';
  const text = readMatch(fields, key, /^\d{1,6} ?(ms|s|seconds?|min|minutes?)$/, expected, `${key}: 10 minutes`);
  if (text === null) return null;
  return Number.parseInt(text, 10) * (text.endsWith('ms') ? 1 : text.includes('m') ? 60_000 : 1_000);
}

function readNames(fields: YamlFields | null): Readonly<Record<string, string>> {
  const names = Object.keys(fields?.values ?? {}).map((id) => [id, readText(fields!, id) || id] as const);
  return Object.fromEntries(names);
}

function readCheck(fields: YamlFields | null): Readonly<Record<string, CheckLevel>> {
  const rules = Object.keys(fields?.values ?? {});
  const levels = rules.map(
    (rule) => [rule, readChoice(fields!, rule, ['error', 'warning', 'off']) ?? 'error'] as const,
  );
  return Object.fromEntries(levels);
}
