import { openBlobReader, readMarkdown } from '../../history/git/blob-reader.ts';
import { openRepository } from '../../history/git/open-repository.ts';
import type { DocumentHistory } from '../../history/read-document.ts';
import { readVersionPromises } from '../../notices/deciding/version-promises.ts';
import type { PlanSources } from './request-plan.ts';

/** Remembers where the texts of versions are while a changelog is read, and reads what a few of them promise. */
export class VersionSources {
  readonly #found = new Map<string, { readonly blob: string; readonly path: string; readonly notice: number | null }>();

  /** Takes the history of a document, as `readChangelog` hands it over. */
  readonly take = ({ id, versions }: DocumentHistory): void => {
    for (const { label, blob, path, frontMatter } of versions)
      this.#found.set(JSON.stringify([id, label]), { blob, path, notice: frontMatter.notice });
  };

  /** Opens the repository for `use`, and closes it after. */
  async open<Result>(
    repo: string,
    use: (read: Pick<PlanSources, 'readPromises' | 'readText'>) => Promise<Result>,
  ): Promise<Result> {
    const blobs = openBlobReader(await openRepository(repo));
    try {
      const find = (document: string, version: string) => this.#found.get(JSON.stringify([document, version]));
      return await use({
        readText: async (document, version) => {
          const found = find(document, version);
          return found === undefined ? null : await readMarkdown(found.blob, blobs);
        },
        readPromises: async (document, version) => {
          const found = find(document, version);
          if (found === undefined) return null;
          return readVersionPromises(await readMarkdown(found.blob, blobs), found.notice, found.path);
        },
      });
    } finally {
      await blobs.close();
    }
  }
}
