import { type ChangedSetting, changedSettings } from '../../check/changed-settings.ts';
import type { Desk, DeskDocument, DraftSource } from '../../check/draft.ts';
import { readPromisingClauses } from '../../check/promising-clauses.ts';
import { RULES } from '../../check/rules.ts';
import type { DocumentRevisions, Revision } from '../../history/git/group-revisions.ts';
import { openRepository, type Repository, resolveCommit } from '../../history/git/open-repository.ts';
import { openBlobReader } from '../../history/git/read-blobs.ts';
import { readRevisions } from '../../history/git/read-revisions.ts';
import { repositoryPath } from '../../history/git/repository-path.ts';
import { readWorkTree, withEdits } from '../../history/git/work-tree.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { type NamedDocument, readTexts } from '../../history/read-document.ts';
import { nameDocuments } from '../../history/read-history.ts';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../history/statements/configuration.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { readConfiguration } from '../../history/statements/read-configuration.ts';
import { splitFrontMatter } from '../../history/statements/split-front-matter.ts';
import type { Version } from '../../history/versions.ts';
import { versionBefore } from '../../law/version-before.ts';
import { DraftFiles } from './draft-files.ts';

/** Where the drafts are, and what they are to be merged into. */
export interface DraftOptions {
  readonly repo: string;
  readonly path: string;
  /** ISO date. */
  readonly today: string;
  /** The revision that the branch is to be merged into; absent: each document's newest text is checked against the one before. */
  readonly base?: string;
}

/** The texts to check, and the desk that they lie on. */
export interface Drafts {
  readonly sources: readonly DraftSource[];
  readonly desk: Desk;
  /** What the branch changes in `terms.config.yaml`; the desk has the settings of the base. Empty without one. */
  readonly settings: readonly ChangedSetting[];
  /** Full hash of the commit where the branch began; null without a base. */
  readonly base: string | null;
  /** Full hash of the newest commit. */
  readonly head: string;
}

/**
 * Reads what is to be checked: the newest texts as they lie in the work tree, committed or not. With a base these are the documents
 * that the branch changes, each compared with its text where the branch began, and taken as one revision, as the merge will be.
 * @throws InputError where the repository cannot be read or the base is no revision of it
 */
export async function readDrafts(options: DraftOptions): Promise<Drafts> {
  const { path, today } = options;
  const repository = await openRepository(options.repo);
  const { head } = repository;
  const { configuration, topics } = await readConfiguration(repository, path);
  const folder = repositoryPath(path);
  refuseUnknownRules(configuration, [folder, 'terms.config.yaml'].filter((part) => part !== '').join('/'));
  const blobs = openBlobReader(repository);
  try {
    const base = options.base === undefined ? null : await findMergeBase(repository, options.base);
    const governing = base === null ? configuration : await readGoverning({ ...repository, head: base }, path);
    const settings = changedSettings(governing, configuration);
    const began = base === null ? null : await readRevisions({ ...repository, head: base }, blobs, folder);
    const edited = await readWorkTree(repository, path);
    const newest = withEdits(await readRevisions(repository, blobs, folder), edited, { head, today });
    const files = new DraftFiles(blobs);
    for (const { blob, markdown, text } of edited.values()) files.add(blob, markdown, text ?? 0);
    for (const document of [...newest, ...(began ?? [])]) await readTexts(document, blobs, files.texts);
    const name = (documents: readonly DocumentRevisions[]) => {
      const ids = documents.map(({ revisions }) => files.statedId(revisions.at(-1)!.blob));
      return nameDocuments(repository, path, documents, ids);
    };
    const named = await name(newest);
    const stood = began === null ? null : began.length === 0 ? [] : await name(began);
    const lives = named
      .filter(({ removed }) => removed === null)
      .map((document) => lifeOf(document, stood, files, today));
    const documents: DeskDocument[] = [];
    for (const { id, path: file, versions, last } of lives) {
      const title = versions.at(-1)?.title ?? id;
      documents.push({ id, path: file, title, versions, markdown: await files.markdownOf(last.blob) });
    }
    const sources: DraftSource[] = [];
    for (const life of lives) if (life.isChanged) sources.push(await sourceOf(life, files));
    for (const document of named.filter(({ removed }) => removed !== null && stood !== null))
      sources.push(...(await deletedSource(document, stood!, files)));
    // Without a base any document may be asked about; with one, those that the branch changes.
    const asked = lives
      .filter(({ isChanged }) => isChanged || base === null)
      .flatMap(({ versions }) => versions.at(-1) ?? []);
    const promises = await readPromisingClauses(asked, { documents, today, files });
    return { sources, desk: { documents, configuration: governing, topics, promises, today }, settings, base, head };
  } finally {
    await blobs.close();
  }
}

/** The settings that stand: where they cannot be read, the defaults, so that a branch may mend them and still is checked. */
async function readGoverning(base: Repository, path: string): Promise<Configuration> {
  try {
    return (await readConfiguration(base, path)).configuration;
  } catch (error) {
    if (error instanceof InputError) return DEFAULT_CONFIGURATION;
    throw error;
  }
}

/** A rule that is misspelt would stay as it is, and nobody would know. */
function refuseUnknownRules({ check }: Configuration, file: string): void {
  const names = RULES.map(({ name }) => name);
  const unknown = Object.keys(check).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new InputError(`\`check\` names the rule ${quoteValue(unknown)}, which there is not`, {
    file,
    expected: 'a rule that README lists',
    example: `check: { ${nearestKey(unknown, names) ?? names[0]}: warning }`,
  });
}

/** What a document was, and what it becomes. */
interface Life {
  readonly id: string;
  readonly path: string;
  /** The id that it had; its own where it is new. */
  readonly formerId: string;
  readonly before: readonly Revision[];
  readonly last: Revision;
  readonly versions: readonly Version[];
  readonly standing: readonly Version[];
  readonly isChanged: boolean;
  readonly unmerged: boolean;
}

function lifeOf(
  document: NamedDocument,
  stood: readonly NamedDocument[] | null,
  files: DraftFiles,
  today: string,
): Life {
  const { id, path, revisions } = document;
  const former = stood === null ? null : findFormer(document, stood);
  const before = stood === null ? revisions.slice(0, -1) : (former?.revisions ?? []);
  const last = revisions.at(-1)!;
  const isChanged = before.at(-1)?.blob !== last.blob || before.at(-1)?.path !== last.path;
  const merged = stood === null ? last : { ...last, date: today };
  const standing = files.versionsOf(id, before);
  const versions = isChanged ? files.versionsOf(id, [...before, merged]) : standing;
  return {
    id,
    path,
    formerId: former?.id ?? id,
    before,
    last,
    versions,
    standing,
    isChanged,
    unmerged: stood !== null || files.isEdited(last.blob),
  };
}

async function sourceOf(
  { id, path, formerId, before, last, versions, standing, unmerged }: Life,
  files: DraftFiles,
): Promise<DraftSource> {
  const previous = versions.length === 0 ? null : versionBefore(versions, versions.length - 1);
  return {
    id,
    path,
    markdown: await files.markdownOf(last.blob),
    oversize: files.oversizeOf(last.blob),
    versions,
    standing:
      standing.length === 0
        ? null
        : { id: formerId, markdown: await files.markdownOf(before.at(-1)!.blob), versions: standing },
    previous: previous === null ? null : { version: previous, markdown: await files.markdownOf(previous.blob) },
    unmerged,
  };
}

/** A document that stood where the branch began and is deleted by it, as one without text. */
async function deletedSource(
  document: NamedDocument,
  stood: readonly NamedDocument[],
  files: DraftFiles,
): Promise<readonly DraftSource[]> {
  const { path } = document;
  const former = findFormer(document, stood);
  if (former === null) return [];
  const { id, revisions: before } = former;
  const versions = files.versionsOf(id, before);
  if (versions.length === 0) return [];
  const markdown = await files.markdownOf(before.at(-1)!.blob);
  const { yaml } = splitFrontMatter(markdown);
  const left = { id, path, markdown: `---\n${yaml}---\n`, oversize: null, versions, previous: null, unmerged: true };
  return [{ ...left, standing: { id, markdown, versions } }];
}

/** The document where the branch began: at its path, at one that it had before; null where it is new. */
function findFormer({ path, formerPaths }: DocumentRevisions, stood: readonly NamedDocument[]): NamedDocument | null {
  const there = stood.filter(({ removed }) => removed === null);
  return there.find((each) => each.path === path) ?? there.find((each) => formerPaths.includes(each.path)) ?? null;
}

/** Where the branch began: what its documents are compared with, whatever was merged since. */
async function findMergeBase(repository: Repository, base: string): Promise<string> {
  const commit = await resolveCommit(repository, base);
  const found = await repository.git(['merge-base', commit, repository.head]).catch(() => '');
  const [hash = ''] = found.split('\n');
  if (/^[0-9a-f]{40,64}$/.test(hash)) return hash;
  throw new InputError(`The revision ${quoteValue(base)} and the newest commit have no commit in common`, {
    expected: 'a branch that this one was made from',
    example: '--base origin/main',
  });
}
