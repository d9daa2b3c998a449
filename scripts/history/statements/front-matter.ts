import type { Diagnostic } from '../input-error.ts';
import { type Overruling, readOverrulings } from './read-overrulings.ts';
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

/** What the author says of a version (`change:`). */
export interface ChangeNote {
  readonly significance?: 'substantive' | 'clarifying' | 'editorial';
  readonly title?: string;
  readonly summary?: string;
  readonly why?: string;
  readonly actions?: readonly string[];
  readonly benefits?: readonly string[];
  readonly risks?: readonly string[];
  /** Label of the version that this one corrects. */
  readonly corrects?: string;
  /** Why a notice period may be shorter than promised. */
  readonly exception?: string;
  /** How the changes of single clauses are to be read, against what the rules say. */
  readonly reading?: readonly Overruling[];
}

/** The legal facts that a document's front matter states; null or empty where it states none. */
export interface FrontMatter {
  readonly title: string | null;
  /** The version's label, as written. */
  readonly version: string | null;
  readonly published: string | null;
  /** ISO date by cohort; one date for everyone stands under `all`. */
  readonly effective: Readonly<Record<string, string>> | null;
  /** Days of notice that the document promises before a substantive change takes effect. */
  readonly notice: number | null;
  readonly id: string | null;
  readonly language: string | null;
  /** Under which heading lists show it. */
  readonly group: string | null;
  /** `DOCUMENT@VERSION` of which this text is a translation. */
  readonly translates: string | null;
  /** Which of the two texts counts where a translation differs; null where it does not say. */
  readonly prevails: 'original' | 'translation' | 'both' | null;
  readonly supersedes: readonly string[];
  readonly incorporates: readonly string[];
  readonly products: readonly string[];
  readonly regions: readonly string[];
  readonly change: ChangeNote | null;
  readonly postponed: { readonly from: string; readonly reason: string } | null;
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
  /** The day on which the document ends. */
  readonly retired: string | null;
}

/** Ids of documents; they become addresses and file names. */
export const DOCUMENT_ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
/** BCP 47 in its common forms: `en`, `pt-BR`, `zh-Hans`. */
export const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/**
 * Reads the YAML of front matter leniently: what is wrong is a warning and reads as absent, and nothing is thrown. Broken
 * YAML states nothing at all, because half a statement of legal facts may be a wrong one.
 * `file` is for the warnings; the YAML is taken to start on the file's second line.
 */
export function parseFrontMatter(yaml: string, file: string): { frontMatter: FrontMatter; warnings: Diagnostic[] } {
  if (yaml === '') return { frontMatter: EMPTY_FRONT_MATTER, warnings: [] };
  const problems: YamlProblem[] = [];
  const parsed = readYaml(yaml, 2);
  if (isYamlProblem(parsed)) problems.push(parsed);
  const fields = isYamlProblem(parsed) ? null : openFields(parsed, parsed.value, [], problems);
  const frontMatter = fields === null ? EMPTY_FRONT_MATTER : readFields(fields);
  return { frontMatter, warnings: problems.map((problem) => ({ severity: 'warning', file, ...problem })) };
}

/** Front matter that states nothing. */
export const EMPTY_FRONT_MATTER: FrontMatter = {
  title: null,
  version: null,
  published: null,
  effective: null,
  notice: null,
  id: null,
  language: null,
  group: null,
  translates: null,
  prevails: null,
  supersedes: [],
  incorporates: [],
  products: [],
  regions: [],
  change: null,
  postponed: null,
  withdrawn: null,
  retired: null,
};

function readFields(fields: YamlFields): FrontMatter {
  const frontMatter: FrontMatter = {
    title: readText(fields, 'title') || null,
    version: readLabel(fields, 'version'),
    published: readDate(fields, 'published'),
    effective: readEffective(fields),
    notice: readDays(fields, 'notice'),
    id: readMatch(fields, 'id', DOCUMENT_ID, 'small letters, digits and hyphens', 'id: code-of-conduct'),
    language: readMatch(fields, 'language', LANGUAGE, 'a language code', 'language: en'),
    group: readText(fields, 'group') || null,
    translates: readText(fields, 'translates'),
    prevails: readChoice(fields, 'prevails', ['original', 'translation', 'both']),
    supersedes: readList(fields, 'supersedes'),
    incorporates: readList(fields, 'incorporates'),
    products: readList(fields, 'products'),
    regions: readList(fields, 'regions'),
    change: readChange(fields),
    postponed: readDated(fields, 'postponed', 'from', (from, reason) => ({ from, reason })),
    withdrawn: readDated(fields, 'withdrawn', 'on', (on, reason) => ({ on, reason })),
    retired: readDate(fields, 'retired'),
  };
  reportUnknownKeys(fields, Object.keys(EMPTY_FRONT_MATTER));
  return frontMatter;
}

/** Labels stand in addresses and in `DOCUMENT@VERSION`, so no spaces, slashes or `@`. */
function readLabel(fields: YamlFields, key: string): string | null {
  return readMatch(fields, key, /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a number or a date', `${key}: 8`);
}

function readEffective(fields: YamlFields): Readonly<Record<string, string>> | null {
  const value = fields.values.effective;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const date = readDate(fields, 'effective');
    return date === null ? null : { all: date };
  }
  const cohorts = readSection(fields, 'effective');
  const dates: [string, string][] = [];
  for (const cohort of Object.keys(cohorts?.values ?? {})) {
    const isCohort = /^[a-z0-9][a-z0-9-]{0,63}$/.test(cohort);
    const date = isCohort
      ? readDate(cohorts!, cohort)
      : reject(cohorts!, cohort, 'a cohort in small letters', 'effective: { new: 2024-05-01, existing: 2024-06-01 }');
    if (date !== null) dates.push([cohort, date]);
  }
  return dates.length === 0 ? null : Object.fromEntries(dates);
}

function readChange(fields: YamlFields): ChangeNote | null {
  const section = readSection(fields, 'change');
  if (section === null) return null;
  const note: Record<keyof ChangeNote, unknown> = {
    significance: readChoice(section, 'significance', ['substantive', 'clarifying', 'editorial']),
    title: readText(section, 'title'),
    summary: readText(section, 'summary'),
    why: readText(section, 'why'),
    actions: readList(section, 'actions'),
    benefits: readList(section, 'benefits'),
    risks: readList(section, 'risks'),
    corrects: readLabel(section, 'corrects'),
    exception: readText(section, 'exception'),
    reading: readOverrulings(section),
  };
  reportUnknownKeys(section, Object.keys(note));
  const stated = Object.entries(note).filter(
    ([, value]) => value !== null && (value as string | readonly unknown[]).length > 0,
  );
  return Object.fromEntries(stated) as ChangeNote;
}

function readDated<Statement>(
  fields: YamlFields,
  key: string,
  dateKey: string,
  make: (date: string, reason: string) => Statement,
): Statement | null {
  const section = readSection(fields, key);
  if (section === null) return null;
  reportUnknownKeys(section, [dateKey, 'reason']);
  const date = readDate(section, dateKey);
  if (date !== null) return make(date, readText(section, 'reason') ?? '');
  if (section.values[dateKey] === undefined) {
    reject(fields, key, `\`${dateKey}\` with a date`, `${key}: { ${dateKey}: 2024-06-01, reason: ... }`);
  }
  return null;
}
