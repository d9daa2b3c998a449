import { applyStatements } from './apply-statements.ts';
import { documentTitle } from './document-title.ts';
import type { Revision } from './git/group-revisions.ts';
import type { Diagnostic } from './input-error.ts';
import { type MovedDate, readMovedDate } from './moved-date.ts';
import type { TextFacts } from './read-text.ts';
import type { TextDate } from './statements/dates-in-text.ts';
import type { FrontMatter } from './statements/front-matter.ts';

/** A revision with what its text states. */
export interface ReadRevision extends Revision {
  readonly text: Omit<TextFacts, 'warnings'>;
}

/** A revision in legal effect. What it states of dates and of other documents stands apart, as the law reads it (`law/dated-version.ts`). */
export interface Version extends LegalFacts {
  /** Document id. */
  readonly document: string;
  /** Unique within the document. */
  readonly label: string;
  /** ISO date. */
  readonly published: string;
  /** Which of its dates front matter states: one without them was published, and took effect, when it was recorded. */
  readonly stated: readonly StatedKind[];
  /** What the text says of its own dates. */
  readonly textDates: readonly TextDate[];
  /** ISO date of the newest revision that changed the words or the front matter. */
  readonly revised: string;
  /** ISO date by cohort; one date for everyone stands under `all`. */
  readonly effective: Readonly<Record<string, string>>;
  readonly title: string;
  /** The commit that brought the words that stand; later revisions may have touched front matter or white space. */
  readonly commit: string;
  /** Path and blob of the newest revision in this version, whose text and front matter stand. */
  readonly path: string;
  readonly blob: string;
  /** SHA-256 of the body without front matter with LF line ends, hex. */
  readonly textHash: string;
  readonly frontMatter: FrontMatter;
  /** A later revision of the version moved its effective date to an earlier day; null where none did. */
  readonly advanced: MovedDate | null;
  /** All that make up this version, oldest first. */
  readonly revisions: readonly { readonly commit: string; readonly date: string; readonly blob: string }[];
}

/** A date that front matter may state. */
export type StatedKind = 'published' | 'effective';

/** What of a version's front matter has legal effect. */
export interface LegalFacts
  extends Pick<FrontMatter, 'postponed' | 'withdrawn' | 'retired' | 'supersedes' | 'incorporates'> {
  /** Label of the version that it corrects. */
  readonly corrects: string | null;
  /** Why notice of it may be shorter than was promised. */
  readonly exception: string | null;
}

export function legalFacts(frontMatter: FrontMatter): LegalFacts {
  const { postponed, withdrawn, retired, supersedes, incorporates, change } = frontMatter;
  const { corrects = null, exception = null } = change ?? {};
  return { postponed, withdrawn, retired, supersedes, incorporates, corrects, exception };
}

/**
 * Makes versions of one document's revisions, both oldest first.
 * - `version` in front matter groups consecutive revisions: a new label starts a version.
 * - Without it, each revision that changes the text starts one. White space at line ends and the number of blank lines
 *   are not text; indentation is, because it decides which lead-in governs a list item.
 * - Any other revision joins the version that stands, and its front matter then counts (a date moved, a label given).
 * - What the front matter of a later version states of an earlier one counts for that one (`apply-statements.ts`).
 * - A revision without any text is passed over, with a warning, unless it states a new label.
 * The published date is the first stated in the version, else its first revision's date.
 */
export function findVersions(
  document: string,
  revisions: readonly ReadRevision[],
): { versions: Version[]; warnings: Diagnostic[] } {
  const groups: RevisionGroup[] = [];
  const warnings: Diagnostic[] = [];
  let standingWords = '';
  for (const revision of revisions) {
    const { empty, wordsHash, heading, frontMatter } = revision.text;
    const standing = groups.at(-1);
    const label = frontMatter.version;
    if (empty && (label === null || label === standing?.label)) {
      warnings.push(warnOfEmptyText(revision));
      continue;
    }
    const changed = standing === undefined || standingWords !== wordsHash;
    const title = documentTitle(frontMatter.title, heading, revision.path);
    standingWords = wordsHash;
    if (standing === undefined || startsVersion(standing.label, label, changed)) {
      if (standing !== undefined && isOutOfOrder(standing, revision)) warnings.push(warnOfOrder(standing, revision));
      groups.push({ label, title, revisions: [revision], brought: revision });
    } else {
      standing.title = title;
      standing.label ??= label;
      standing.revisions.push(revision);
      if (changed) standing.brought = revision;
    }
  }
  const labels = new Set<string>();
  const versions: Version[] = [];
  for (const group of groups) {
    if (group.label !== null && labels.has(group.label)) warnings.push(warnOfRepeatedLabel(group));
    versions.push(makeVersion(document, group, labels));
  }
  const revisionsOf = groups.map((group) => group.revisions);
  return { versions: applyStatements(versions, revisionsOf), warnings };
}

interface RevisionGroup {
  label: string | null;
  title: string;
  revisions: ReadRevision[];
  brought: ReadRevision;
}

function startsVersion(standing: string | null, label: string | null, changed: boolean): boolean {
  return label === null || standing === null ? changed : label !== standing;
}

function makeVersion(document: string, group: RevisionGroup, labels: Set<string>): Version {
  const first = group.revisions[0]!;
  const newest = group.revisions.at(-1)!;
  const { path, blob } = newest;
  const { frontMatter, textHash, textDates } = newest.text;
  const stated = group.revisions.find(({ text }) => text.frontMatter.published !== null);
  const published = stated?.text.frontMatter.published ?? first.date;
  return {
    document,
    label: claimLabel(group.label ?? published, labels),
    published,
    stated: [
      ...(stated === undefined ? [] : (['published'] as const)),
      ...(frontMatter.effective === null ? [] : (['effective'] as const)),
    ],
    textDates,
    revised: lastRevision(group.revisions).date,
    effective: frontMatter.effective ?? { all: published },
    title: group.title,
    commit: group.brought.commit,
    path,
    blob,
    textHash,
    frontMatter,
    ...legalFacts(frontMatter),
    advanced: readMovedDate(group.revisions.map(({ text }) => text)),
    revisions: group.revisions.map((revision) => ({
      commit: revision.commit,
      date: revision.date,
      blob: revision.blob,
    })),
  };
}

/**
 * The newest revision that says anything else than the one before it; the first where none does. A file that is renamed, and states
 * the id that it had, says nothing else; nor does one that lists show under another heading.
 */
function lastRevision(revisions: readonly ReadRevision[]): ReadRevision {
  const facts = revisions.map(
    ({ text }) => text.wordsHash + JSON.stringify({ ...text.frontMatter, id: null, group: null }),
  );
  return revisions[facts.findLastIndex((fact, index) => fact !== facts[index - 1])]!;
}

/** The label itself, or with `.2`, `.3` where an earlier version of the document has it. */
function claimLabel(wanted: string, labels: Set<string>): string {
  let label = wanted;
  for (let number = 2; labels.has(label); number++) label = `${wanted}.${number}`;
  labels.add(label);
  return label;
}

/** Where neither states a date, the days of their commits count, and these go backwards. */
function isOutOfOrder({ revisions }: RevisionGroup, { date, text }: ReadRevision): boolean {
  const isStated = [...revisions.map((each) => each.text), text].some(
    ({ frontMatter }) => frontMatter.published !== null || frontMatter.effective !== null,
  );
  return !isStated && date < revisions[0]!.date;
}

function warnOfOrder({ revisions }: RevisionGroup, { path, commit, date }: ReadRevision): Diagnostic {
  const [before] = revisions;
  return {
    severity: 'warning',
    file: path,
    line: 1,
    message: `This commit is dated ${date}, before ${before!.date}, the date of the version that it follows (commit ${before!.commit.slice(0, 10)}); no day is left on which that one was in force`,
    expected: '`published` in the front matter, as a clock or a rebase may have set the dates of the commits',
    example: `published: ${before!.date}`,
    cause: 'dates-out-of-order',
    commit,
  };
}

function warnOfRepeatedLabel({ label, revisions }: RevisionGroup): Diagnostic {
  const { path, commit } = revisions[0]!;
  return {
    severity: 'warning',
    file: path,
    line: 1,
    message: `An earlier version of this document, before the one it follows, is already version ${label}`,
    expected: 'a label of its own for each version',
    example: 'version: 9',
    cause: `version-again ${label}`,
    commit,
  };
}

function warnOfEmptyText(revision: ReadRevision): Diagnostic {
  return {
    severity: 'warning',
    file: revision.path,
    line: 1,
    message: 'The document has no text here, so this revision is not a version',
    expected: 'the text of the terms, or `retired` in the front matter of a document that ends',
    example: 'retired: 2025-02-26',
    cause: 'empty-text',
    commit: revision.commit,
  };
}
