import type { Diagnostic } from '../input-error.ts';
import { parseFrontMatter } from '../statements/front-matter.ts';
import type { HistorySettings } from '../statements/history-settings.ts';
import { splitFrontMatter } from '../statements/split-front-matter.ts';
import type { BlobReader } from './blob-reader.ts';
import { type DocumentRevisions, isDocument } from './group-revisions.ts';
import { logArguments } from './main-line.ts';
import type { Repository } from './open-repository.ts';
import { parseRawLog, RAW_LOG_FORMAT } from './parse-raw-log.ts';

/**
 * Warnings of versions that state a label and a day of publication, passed by the time of the merge that brought them, and that stand
 * on no commit of the main line. Drafts seldom do; a main line that was merged into a branch, and then replaced by it (`git pull`,
 * then a fast-forward), leaves all its versions so:
 *
 *     1 ──── x ──── M (now the main line)        version 2 bound customers, and is on the second parent alone
 *      └─ 2 ─ 3 ───┘
 */
export async function findLostVersions(
  repository: Repository,
  blobs: BlobReader,
  documents: readonly DocumentRevisions[],
  { paths, settings }: { readonly paths: readonly string[]; readonly settings: HistorySettings },
): Promise<Diagnostic[]> {
  const beside = await readBeside(repository, documents, paths);
  const warnings: Diagnostic[] = [];
  for (const [document, revisions] of beside) {
    const read = [];
    for (const revision of revisions) {
      const { version, published } = await factsOf(revision.blob, blobs);
      if (version !== null && published !== null) read.push({ ...revision, version, published });
    }
    if (read.length === 0) continue;
    const known = new Set<string | null>();
    for (const { blob } of document.revisions) known.add((await factsOf(blob, blobs)).version);
    for (const lost of read) {
      if (known.has(lost.version)) continue;
      known.add(lost.version);
      const merge = await mergeOf(repository, lost.commit);
      if (merge === null || lost.published > merge.date || isSettled(merge.hash, settings)) continue;
      warnings.push(warnOfLoss(document, lost, merge.hash));
    }
  }
  return warnings;
}

interface Beside {
  readonly commit: string;
  readonly blob: string;
}

/** Revisions of the documents in commits that are not on the main line and hold a text that it never had, oldest first. */
async function readBeside(
  repository: Repository,
  documents: readonly DocumentRevisions[],
  paths: readonly string[],
): Promise<ReadonlyMap<DocumentRevisions, readonly Beside[]>> {
  const merges = await repository.git(['rev-list', '--first-parent', '--min-parents=2', '-n', '1', repository.head]);
  if (merges.trim() === '') return new Map();
  const options = ['--full-history', '--no-merges', '--topo-order', '--no-renames', ...RAW_LOG_FORMAT, repository.head];
  const log = parseRawLog(await repository.git(logArguments([...options, '--', ...paths])));
  const ofPath = new Map(documents.flatMap((each) => each.revisions.map(({ path }) => [path, each] as const)));
  const known = new Set(documents.flatMap(({ revisions }) => revisions.map(({ blob }) => blob)));
  const found = new Map<DocumentRevisions, Beside[]>();
  for (const { commit, files } of log.reverse())
    for (const file of files) {
      const document = ofPath.get(file.path);
      if (document === undefined || !isDocument(file) || known.has(file.blob)) continue;
      found.set(document, [...(found.get(document) ?? []), { commit, blob: file.blob }]);
    }
  return found;
}

async function factsOf(blob: string, blobs: BlobReader) {
  const content = await blobs.read(blob);
  const yaml = content.kind === 'content' ? splitFrontMatter(content.content.toString()).yaml : '';
  return parseFrontMatter(yaml, '').frontMatter;
}

/** The merge by which a commit came to the newest one, with its day; null where git finds none. */
async function mergeOf(repository: Repository, commit: string): Promise<{ hash: string; date: string } | null> {
  const linesOf = async (...args: readonly string[]) =>
    (await repository.git(['rev-list', ...args])).trimEnd().split('\n');
  const after = new Set(await linesOf('--ancestry-path', `${commit}..${repository.head}`));
  const hash = (await linesOf('--first-parent', repository.head)).findLast((each) => after.has(each));
  if (hash === undefined) return null;
  const [merge] = parseRawLog(await repository.git(logArguments(['-1', '--no-patch', '-z', '--format=%H %ct', hash])));
  return merge === undefined ? null : { hash, date: merge.date };
}

function isSettled(merge: string, { mainParents }: HistorySettings): boolean {
  return mainParents.some((each) => merge.startsWith(each.merge));
}

function warnOfLoss(
  { path }: DocumentRevisions,
  { version, published, commit }: Beside & { readonly version: string; readonly published: string },
  merge: string,
): Diagnostic {
  const [made, brought] = [commit.slice(0, 10), merge.slice(0, 10)];
  return {
    severity: 'warning',
    file: path,
    line: 1,
    message:
      `Version ${version}, which states that it was published on ${published}, stands in commit ${made}, ` +
      `on the second parent of the merge ${brought} alone, and is not part of the history`,
    expected: '`history` in terms.config.yaml to say which parent of the merge was the main line: 2, or 1 for drafts',
    example: `history: { main-parents: ["${brought} 2"] }`,
    cause: `lost-version ${path} ${version}`,
  };
}
