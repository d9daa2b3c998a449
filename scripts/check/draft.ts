import { overruleReading } from '../changelog/overrule-reading.ts';
import { DEFAULT_LIMITS, LimitError } from '../clauses/limits.ts';
import { type ClauseTree, parseClauses } from '../clauses/parse-clauses.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { Configuration } from '../history/statements/configuration.ts';
import { type FrontMatter, parseFrontMatter } from '../history/statements/front-matter.ts';
import { isYamlProblem, readYaml } from '../history/statements/read-yaml.ts';
import { splitFrontMatter } from '../history/statements/split-front-matter.ts';
import type { Topic } from '../history/statements/topics.ts';
import { legalFacts, type Version } from '../history/versions.ts';
import type { PromisingClause } from '../law/notice-promise.ts';
import { type Comparison, compare } from '../reading/compare.ts';

/** The newest text of a document, as it would stand once it is merged, with what came before. */
export interface DraftSource {
  readonly id: string;
  readonly path: string;
  /** The whole file; empty where it is too large to be read. */
  readonly markdown: string;
  /** Bytes of a file that is too large to be read; null for the others. */
  readonly oversize: number | null;
  /** All its versions with this text as the newest revision, oldest first. */
  readonly versions: readonly Version[];
  /** The text that stands now; null for a new document. */
  readonly current: {
    readonly id: string;
    readonly path: string;
    readonly markdown: string;
    readonly versions: readonly Version[];
  } | null;
  /** The file of the version that the newest one is compared with; null for a first version. */
  readonly previous: { readonly version: Version; readonly markdown: string } | null;
  /** The texts of other documents that it takes the place of as they bind until then; empty but for a first version. */
  readonly replaced: readonly ReplacedText[];
  /** True where the text is not merged yet, so that its day of publication is still to come. */
  readonly unmerged: boolean;
}

/** A version of a document that another one replaces. */
export interface ReplacedText {
  readonly version: Version;
  /** The whole file. */
  readonly markdown: string;
}

/** What all drafts share: the documents as they would stand, and the publisher's settings. */
export interface Desk {
  readonly documents: readonly DeskDocument[];
  readonly configuration: Configuration;
  readonly topics: readonly Topic[];
  /** The clauses that promise notice in the versions that may govern, by their blobs. */
  readonly promises: ReadonlyMap<string, PromisingClause>;
  /** Paths of all files of the repository, below its top; null where they are not known. */
  readonly files: ReadonlySet<string> | null;
  /** What the customer registry names; null where none is at hand. */
  readonly registry: RegistryWords | null;
  /** ISO date. */
  readonly today: string;
}

/** The words by which a customer registry says whom a document concerns, without saying whose they are. */
export interface RegistryWords {
  readonly products: readonly string[];
  readonly regions: readonly string[];
  readonly cohorts: readonly string[];
}

/** A document as far as others speak of it. */
export interface DeskDocument {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly versions: readonly Version[];
  /** The newest file. */
  readonly markdown: string;
}

/** A text taken apart. */
export interface DraftText {
  /** With LF line ends. */
  readonly markdown: string;
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly frontMatter: FrontMatter;
  /** What reading the front matter met with. */
  readonly problems: readonly Diagnostic[];
  /** No clauses where the text is beyond what can be parsed. */
  readonly tree: ClauseTree;
  readonly limit: LimitError | null;
  /** 1-based line of a key of the front matter; 1 where it is absent. */
  lineOf(...path: readonly string[]): number;
}

/** All that a rule may look at. */
export interface Draft extends DraftText {
  readonly id: string;
  readonly path: string;
  readonly desk: Desk;
  /** The newest version. */
  readonly version: Version;
  readonly versions: readonly Version[];
  readonly unmerged: boolean;
  /** Whether the newest version is one that does not stand yet. */
  readonly isNew: boolean;
  readonly current: (DraftText & { readonly id: string; readonly path: string; readonly version: Version }) | null;
  /** The version before it that customers know, and what differs from it, read as this one says; null for a first version. */
  readonly previous: (DraftText & { readonly version: Version }) | null;
  readonly comparison: Comparison | null;
  /** What differs from the text that stands now; null for a new document. */
  readonly edits: Comparison | null;
  readonly replaced: readonly ReplacedText[];
}

/** Takes a newest text apart and compares it with what came before. */
export function makeDraft(source: DraftSource, desk: Desk): Draft {
  const { id, path, versions, unmerged, replaced } = source;
  const draft = readDraftText(source.markdown, path);
  const limit =
    source.oversize === null ? draft.limit : new LimitError('size', 1, source.oversize, DEFAULT_LIMITS.size);
  const text = { ...draft, limit };
  const version = versions.at(-1) ?? firstVersion(text.frontMatter, id, desk.today);
  const stood = source.current?.versions.at(-1) ?? null;
  const current =
    stood === null
      ? null
      : { ...readDraftText(source.current!.markdown, path), ...namesOf(source.current!), version: stood };
  const previous =
    source.previous === null
      ? null
      : source.previous.markdown === source.current?.markdown
        ? { ...current!, version: source.previous.version }
        : { ...readDraftText(source.previous.markdown, path), version: source.previous.version };
  const read = compareTexts(previous, text, desk.topics);
  const comparison = read && overruleReading(read, version, previous!.version);
  const edits = current?.markdown === previous?.markdown ? comparison : compareTexts(current, text, desk.topics);
  const isNew = stood === null || source.current!.versions.every(({ label }) => label !== version.label);
  return {
    ...text,
    id,
    path,
    desk,
    version,
    versions,
    unmerged,
    isNew,
    current,
    previous,
    comparison,
    edits,
    replaced,
  };
}

function namesOf({ id, path }: NonNullable<DraftSource['current']>): { readonly id: string; readonly path: string } {
  return { id, path };
}

/** What a text that cannot be read, or holds no words, would be: no history makes a version of it. */
function firstVersion(frontMatter: FrontMatter, document: string, today: string): Version {
  const published = frontMatter.published ?? today;
  const effective = frontMatter.effective ?? { all: published };
  const label = frontMatter.version ?? published;
  const text = { title: document, commit: '', path: '', blob: '', textHash: '', frontMatter, advanced: null };
  return {
    document,
    label,
    published,
    stated: [],
    textDates: [],
    revised: published,
    effective,
    revisions: [],
    ...text,
    ...legalFacts(frontMatter),
  };
}

function compareTexts(before: DraftText | null, after: DraftText, topics: readonly Topic[]): Comparison | null {
  if (before === null || before.limit !== null || after.limit !== null) return null;
  return compare(before.markdown, after.markdown, { topics });
}

function readDraftText(file: string, path: string): DraftText {
  const markdown = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { yaml, body, bodyLine } = splitFrontMatter(markdown);
  const { frontMatter, warnings } = parseFrontMatter(yaml, path);
  const parsed = readYaml(yaml, 2);
  return {
    markdown,
    body,
    bodyLine,
    frontMatter,
    problems: warnings,
    ...parseWithin(markdown),
    lineOf: (...keys) => (yaml === '' || isYamlProblem(parsed) ? 1 : lineOfKey(parsed.lineOf, keys)),
  };
}

/** The line of the innermost key that there is. */
function lineOfKey(lineOf: (path: readonly string[]) => number, keys: readonly string[]): number {
  for (let length = keys.length; length > 0; length--) {
    const line = lineOf(keys.slice(0, length));
    // What is not there is said to stand on the first line, which is the line of whatever key comes first.
    if (line > 2 || length === 1) return line;
  }
  return 1;
}

function parseWithin(markdown: string): Pick<DraftText, 'tree' | 'limit'> {
  try {
    return { tree: parseClauses(markdown), limit: null };
  } catch (error) {
    if (error instanceof LimitError) return { tree: { clauses: [], roots: [] }, limit: error };
    throw error;
  }
}
