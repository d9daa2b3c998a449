import type { Diagnostic } from '../input-error.ts';
import { type DocumentRevisions, isDocument } from './group-revisions.ts';
import { logArguments, RENAMES } from './main-line.ts';
import type { Repository } from './open-repository.ts';
import { parseRawLog, RAW_LOG_FORMAT } from './parse-raw-log.ts';

/**
 * Warnings of documents that began by being moved in from outside the path: whether what stood there bound anybody, as in a folder
 * that was given another name, or nobody, as among drafts, only legal can say.
 */
export async function findMovedIn(
  repository: Repository,
  documents: readonly DocumentRevisions[],
  path: string,
): Promise<Diagnostic[]> {
  const began = new Map(
    documents.map((document) => [`${document.revisions[0]!.commit} ${document.revisions[0]!.path}`, document]),
  );
  const commits = [...new Set(documents.map(({ revisions }) => revisions[0]!.commit))].slice(-MOST_COMMITS);
  if (commits.length === 0) return [];
  const options = ['--no-walk=unsorted', '--first-parent', '-m', '--diff-filter=R', ...RAW_LOG_FORMAT, ...RENAMES];
  const log = parseRawLog(await repository.git(logArguments([...options, ...commits, '--'])));
  return log.flatMap(({ commit, files }) =>
    files.flatMap((file): Diagnostic[] => {
      const document = began.get(`${commit} ${file.path}`);
      if (document === undefined || !isDocument(file) || file.from === null || isBelow(file.from, path)) return [];
      return [warnOfMove(document, file.from, { commit, path })];
    }),
  );
}

/** Far more than a set of terms has documents; a longer command line is refused by some systems. */
const MOST_COMMITS = 500;

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function warnOfMove(
  document: DocumentRevisions,
  from: string,
  { commit, path }: { readonly commit: string; readonly path: string },
): Diagnostic {
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : '.';
  return {
    severity: 'warning',
    file: document.path,
    line: 1,
    message: `The file was moved here from ${from} by commit ${commit.slice(0, 10)}; its versions there are not part of the history`,
    expected: `\`history\` in ${path}/terms.config.yaml to say where the documents stood before, or that they stood nowhere`,
    example: `history: { folders: [${folder === '.' ? '' : folder}] }`,
    cause: `moved-in ${folder}`,
  };
}
