import { type ChangedSetting, changedSettings } from '../../check/changed-settings.ts';
import { readPromisingClauses } from '../../check/days/promising-clauses.ts';
import type { Desk, DraftSource } from '../../check/draft.ts';
import { findDrafts } from '../../check/find-drafts.ts';
import { refuseUnknownRules } from '../../check/unknown-rules.ts';
import { openBlobReader } from '../../history/git/blob-reader.ts';
import type { DocumentRevisions } from '../../history/git/group-revisions.ts';
import { listTree } from '../../history/git/list-tree.ts';
import { openRepository, type Repository, resolveCommit } from '../../history/git/open-repository.ts';
import { readRevisions } from '../../history/git/read-revisions.ts';
import { repositoryPath } from '../../history/git/repository-path.ts';
import { findRenames, readWorkTree, withEdits } from '../../history/git/work-tree.ts';
import { type Diagnostic, InputError, quoteValue } from '../../history/input-error.ts';
import { readTexts } from '../../history/read-document.ts';
import { nameDocuments } from '../../history/read-history.ts';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../history/statements/configuration.ts';
import { readConfiguration } from '../../history/statements/read-configuration.ts';
import { DraftFiles } from './draft-files.ts';
import { readRegistryWords } from './registry-words.ts';

/** Where the drafts are, and what they are to be merged into. */
export interface DraftOptions {
  readonly repo: string;
  readonly path: string;
  /** ISO date. */
  readonly today: string;
  /** The revision that the branch is to be merged into; absent: each document's newest text is checked against the one before. */
  readonly base?: string;
  /** Texts of files that are open in an editor, by path below the repository's top; they stand for what lies in the work tree. */
  readonly unsaved?: ReadonlyMap<string, string>;
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
  /** What reading the history met with. */
  readonly warnings: readonly Diagnostic[];
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
    const edited = await readWorkTree(repository, path, options.unsaved);
    const committed = await readRevisions(repository, blobs, folder);
    const renames = await findRenames(committed, edited, blobs);
    const lying = withEdits(committed, edited, renames, { head, today });
    const texts = new DraftFiles(blobs);
    for (const { blob, markdown, text } of edited.values()) texts.add(blob, markdown, text ?? 0);
    for (const document of [...lying, ...(began ?? [])]) await readTexts(document, blobs, texts.texts);
    const name = (documents: readonly DocumentRevisions[]) => {
      const ids = documents.map(({ revisions }) => texts.statedId(revisions.at(-1)!.blob));
      return nameDocuments(repository, path, documents, ids);
    };
    const named = await name(lying);
    const stood = began === null ? null : began.length === 0 ? [] : await name(began);
    const { sources, documents, newest } = await findDrafts(named, stood, texts, today);
    const promises = await readPromisingClauses(newest, { documents, today, texts });
    const files = await listFiles(repository);
    const registry = await readRegistryWords();
    const desk = { documents, configuration: governing, topics, promises, files, registry, today };
    return { sources, desk, settings, base, head, warnings: committed.flatMap(({ warnings }) => warnings) };
  } finally {
    await blobs.close();
  }
}

/** What a link may lead to: all that is committed, and what lies in the work tree beside it. */
async function listFiles(repository: Repository): Promise<ReadonlySet<string>> {
  const committed = [...(await listTree(repository, [])).keys()];
  if (repository.bare) return new Set(committed);
  const added = await repository.git(['ls-files', '-z', '--others', '--exclude-standard', '--cached']);
  return new Set([...committed, ...added.split('\0').filter((file) => file !== '')]);
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
