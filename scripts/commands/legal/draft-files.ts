import type { DraftTexts } from '../../check/find-drafts.ts';
import { type BlobReader, readMarkdown } from '../../history/git/blob-reader.ts';
import type { Revision } from '../../history/git/group-revisions.ts';
import { factsOf, type KnownText } from '../../history/known-text.ts';
import { findVersions, type Version } from '../../history/versions.ts';

/** The texts of all revisions, from git or from the work tree. */
export class DraftFiles implements DraftTexts {
  readonly texts = new Map<string, KnownText>();
  readonly #edited = new Map<string, string>();
  readonly #blobs: BlobReader;

  constructor(blobs: BlobReader) {
    this.#blobs = blobs;
  }

  add(blob: string, markdown: string, text: KnownText): void {
    this.texts.set(blob, text);
    this.#edited.set(blob, markdown);
  }

  isEdited(blob: string): boolean {
    return this.#edited.has(blob);
  }

  oversizeOf(blob: string): number | null {
    const text = this.texts.get(blob)!;
    return typeof text === 'number' ? text : null;
  }

  statedId(blob: string): string | null {
    return factsOf(this.texts.get(blob)!)?.frontMatter.id ?? null;
  }

  async markdownOf(blob: string): Promise<string> {
    if (this.oversizeOf(blob) !== null) return '';
    return this.#edited.get(blob) ?? (await readMarkdown(blob, this.#blobs));
  }

  versionsOf(id: string, revisions: readonly Revision[]): readonly Version[] {
    const read = revisions.flatMap((revision) => {
      const text = factsOf(this.texts.get(revision.blob)!);
      return text === null ? [] : [{ ...revision, text }];
    });
    return findVersions(id, read).versions;
  }
}
