import { lastVersionBefore } from '../../scripts/changelog/replaced-version.ts';
import { openBlobReader, readMarkdown } from '../../scripts/history/git/blob-reader.ts';
import { openRepository } from '../../scripts/history/git/open-repository.ts';
import { readHistory } from '../../scripts/history/read-history.ts';
import type { Version } from '../../scripts/history/versions.ts';
import { type Change, compare } from '../../scripts/index.ts';
import { versionBefore, versionBetween } from '../../scripts/law/version-before.ts';
import { compareWithReplaced } from '../../scripts/reading/compare-replaced.ts';

/** A version of a document and what its changelog compares it with. */
export interface ComparedVersion {
  /** `document@version` */
  readonly name: string;
  /** The version before, or the last versions of all documents that this first one replaces. */
  readonly before: readonly { readonly document: string; readonly markdown: string }[];
  readonly after: string;
}

/** Every version of a repository's documents with each text that its changelog compares it with; the same texts in two documents once. */
export async function listComparedVersions(repo: string, path: string): Promise<readonly ComparedVersion[]> {
  const repository = await openRepository(repo);
  const blobs = openBlobReader(repository);
  const documents = new Map<string, readonly Version[]>();
  for await (const { id, versions } of readHistory(repository, { path })) documents.set(id, versions);
  const compared = new Map<string, ComparedVersion>();
  for (const [id, versions] of documents)
    for (const [index, version] of versions.entries()) {
      const previous = versionBefore(versions, index);
      const between = versionBetween(versions, index);
      const ofThis = (each: Version) => [{ document: id, version: each }];
      for (const standing of [
        previous === null ? replacedBy(version, documents) : ofThis(previous),
        between === null ? [] : ofThis(between),
      ]) {
        if (standing.length === 0) continue;
        const before = await Promise.all(
          standing.map(async ({ document, version: { blob } }) => ({
            document,
            markdown: await readMarkdown(blob, blobs),
          })),
        );
        const after = await readMarkdown(version.blob, blobs);
        const key = [...standing.map((each) => each.version.blob), version.blob].join(' ');
        compared.set(key, { name: `${id}@${version.label}`, before, after });
      }
    }
  await blobs.close();
  return [...compared.values()];
}

function replacedBy(first: Version, documents: ReadonlyMap<string, readonly Version[]>) {
  return first.frontMatter.supersedes.flatMap((document) => {
    const version = lastVersionBefore(first, documents.get(document) ?? []);
    return version === null ? [] : [{ document, version }];
  });
}

/** The changes of a version as its changelog has them. */
export function readComparedChanges({ before, after }: ComparedVersion): readonly Change[] {
  return before.length === 1 ? compare(before[0]!.markdown, after).changes : compareWithReplaced(before, after).changes;
}
