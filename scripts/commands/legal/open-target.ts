import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk } from '../../check/draft.ts';
import { openRepository, type Repository } from '../../history/git/open-repository.ts';
import { repositoryPath } from '../../history/git/repository-path.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { NoDocuments } from '../../history/no-documents.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { readConfiguration } from '../../history/statements/read-configuration.ts';
import { splitFrontMatter } from '../../history/statements/split-front-matter.ts';
import { isFirstDocument } from '../start/first-document.ts';
import type { ImportOptions } from './prepare-import.ts';
import { readDrafts } from './read-drafts.ts';

/** The document that a text is to be written to. */
export interface Target {
  readonly id: string;
  /** Below the repository's top. */
  readonly file: string;
  /** The whole file as it lies in the work tree; null for a new document. */
  readonly markdown: string | null;
  /** Whether its front matter states the version of a text that is committed. */
  readonly numbered: boolean;
  /** Of notice, for a new document. */
  readonly days: number;
  /** Path of the document that still is as `init` wrote it, where this is another one; null where there is none. */
  readonly starter: string | null;
}

/**
 * Finds the document, or the place for a new one.
 * @throws InputError where there is none, or there is one already, or its text was edited and not committed
 */
export async function openTarget(
  { id, exists }: { readonly id: string; readonly exists: boolean },
  options: ImportOptions,
): Promise<Target> {
  const repository = await openRepository(options.repo);
  if (repository.bare)
    throw new InputError('The repository has no work tree to write to', {
      file: options.repo,
      expected: 'a clone with files in it',
      example: 'git clone ADDRESS our-terms',
    });
  const { documents, configuration } = await readDesk(options, repository);
  const document = documents.find((each) => each.id === id);
  const days = configuration.notices.period;
  const left = documents.find((each) => each.id !== id && isFirstDocument(each.markdown, configuration.publisher));
  const starter = left?.path ?? null;
  if (!exists) {
    const file = [repositoryPath(options.path), `${id}.md`].filter((part) => part !== '').join('/');
    const place = join(repository.directory, file);
    if (document !== undefined || (await stat(place).catch(() => null)) !== null)
      throw new InputError('There is such a document already', {
        file: document?.path ?? file,
        expected: '--into for its next version, or another id for a new document',
        example: `terms import FILE --into ${id}`,
      });
    return { id, file, markdown: null, numbered: true, days, starter };
  }
  if (document === undefined) {
    const ids = documents.map((each) => each.id);
    throw new InputError(`There is no document ${quoteValue(id)}`, {
      expected: 'the id of a document; without --into the file becomes a new one',
      example: `terms import FILE --into ${nearestKey(id, ids) ?? ids[0] ?? 'code-of-conduct'}`,
    });
  }
  const { path: file, markdown } = document;
  const committed = await repository.git(['show', `HEAD:${file}`]).catch(() => null);
  // What `init` wrote is nobody's text yet: the one that comes in its place is the first.
  if (committed === null && isFirstDocument(markdown, configuration.publisher))
    return { id, file, markdown: null, numbered: true, days, starter };
  if (!options.overwrite && (committed === null || bodyOf(committed) !== bodyOf(markdown)))
    throw new InputError('The text has edits that are not committed, and would be lost', {
      file,
      expected: 'a document that is as committed, or --overwrite',
      // There is nothing to go back to where the file never was committed.
      example:
        committed === null
          ? `git add ${file} && git commit -m "${id}", or the same with --overwrite`
          : `git commit ${file}, or git checkout -- ${file}`,
    });
  const numbered = committed !== null && /^version[ \t]*:/m.test(splitFrontMatter(markdown).yaml);
  return { id, file, markdown, numbered, days, starter };
}

/** What lies there already; nothing where this is the first document. */
async function readDesk(
  options: ImportOptions,
  repository: Repository,
): Promise<Pick<Desk, 'documents' | 'configuration'>> {
  try {
    return (await readDrafts(options)).desk;
  } catch (error) {
    if (!(error instanceof NoDocuments)) throw error;
    const { configuration } = await readConfiguration(repository, options.path);
    return { documents: [], configuration };
  }
}

function bodyOf(markdown: string): string {
  return splitFrontMatter(markdown).body.replace(/\r\n/g, '\n').trimEnd();
}
