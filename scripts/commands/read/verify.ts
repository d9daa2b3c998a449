import type { DocumentHistory } from '../../history/read-document.ts';
import { withDocuments } from '../../loading/open-documents.ts';
import { isProved, judgeArtefact, type KnownVersion } from '../../outputs/record/judge-artefact.ts';
import { print } from '../console.ts';
import { sha256 } from '../sha256.ts';
import { findSums, readArtefact } from './read-artefact.ts';

/** What to hold a file against. */
export interface VerifyOptions {
  /** The hashes of a publication, a file or an address; absent: those that lie above the file. */
  readonly sums?: string;
  /** A repository of the documents; absent: none. */
  readonly repo?: string;
  readonly path: string;
}

/**
 * `terms verify FILE|URL`: says of a page, a Word file, JSON or a text whether it is what was published, when and under which hash.
 * Nothing but the file itself is needed; the hashes of the publication and a repository show more.
 */
export async function verify(place: string, { sums: named, repo, path }: VerifyOptions): Promise<number> {
  const bytes = await readArtefact(place);
  const sums = await findSums(place, named);
  const versions = repo === undefined ? null : await readVersions(repo, path);
  const judged = judgeArtefact(bytes, { sums, versions }, sha256);
  const proved = isProved(judged);
  const alone = proved && sums === null && versions === null;
  print(
    [
      `${place}: ${proved ? 'as it was published' : 'not proved to be what was published'}`,
      ...judged.map(({ outcome, text }) => `  ${MARKS[outcome]} ${text}`),
      ...(alone
        ? ['  ? Whoever changes a file can seal it anew: name the hashes (--sums) or a repository (--repo).']
        : []),
      '',
    ].join('\n'),
  );
  return proved ? 0 : 1;
}

const MARKS = { holds: '+', fails: '-', unknown: '?' } as const;

async function readVersions(repo: string, path: string): Promise<readonly KnownVersion[]> {
  const histories = await withDocuments({ repo, path }, { ahead: false }, (open) => open.histories());
  return histories.flatMap((history) => history.versions.map((version) => knownVersion(history, version)));
}

function knownVersion(
  { id }: DocumentHistory,
  { label, textHash, published, commit }: DocumentHistory['versions'][number],
): KnownVersion {
  return { document: id, version: label, textHash, published, commit };
}
