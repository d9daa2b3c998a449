import type { Diagnostic } from '../input-error.ts';
import { readEffective, readLabel } from './read-effective.ts';
import { type Lifecycle, readLifecycle } from './read-lifecycle.ts';
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
  readonly postponed: Lifecycle['postponed'];
  readonly withdrawn: Lifecycle['withdrawn'];
  /** What `postponed` and `withdrawn` state of other versions of the document. */
  readonly others: Lifecycle['others'];
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
  others: [],
  retired: null,
};

/** Those that a file may hold. */
const KEYS = Object.keys(EMPTY_FRONT_MATTER).filter((key) => key !== 'others');

function readFields(fields: YamlFields): FrontMatter {
  const version = readLabel(fields, 'version');
  const frontMatter: FrontMatter = {
    title: readText(fields, 'title') || null,
    version,
    published: readDate(fields, 'published'),
    effective: readEffective(fields, 'effective'),
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
    ...readLifecycle(fields, version),
    retired: readDate(fields, 'retired'),
  };
  reportUnknownKeys(fields, KEYS);
  return frontMatter;
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
