import { type CompareVersions, compareTexts } from '../changelog/compare-versions.ts';
import type { Publisher } from '../changelog/make-entry.ts';
import { lastVersionBefore, type ReplacedVersion } from '../changelog/replaced-version.ts';
import { traceVersions } from '../changelog/trace-versions.ts';
import { LimitError } from '../clauses/limits.ts';
import { type BlobReader, readMarkdown } from '../history/git/blob-reader.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import type { Version } from '../history/versions.ts';
import type { Comparison } from '../reading/compare.ts';
import type { DocumentRecord } from './document-record.ts';

/** Where documents are found, by id, and what their topics are. */
export interface DocumentsToFollow {
  readonly read: (id: string) => Promise<DocumentRecord | null>;
  readonly blobs: BlobReader;
  readonly publisher: Publisher;
}

/** What the first version of a document replaces. */
interface Replaced {
  readonly replaced: readonly ReplacedVersion[];
  readonly warnings: readonly Diagnostic[];
  /** As the document's own, but the first version is compared with those that it replaces. */
  readonly compareVersions: CompareVersions;
}

/**
 * Reads the documents that others replace when they are asked for: a document is then followed through its versions before
 * the one that replaces it, wherever the two stand in the order of ids. What is kept are ids, no texts.
 */
export class ReplacedDocuments {
  readonly #documents: DocumentsToFollow;
  /** By document id, for each version by its label, the ids of its clauses. */
  readonly #traced = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(documents: DocumentsToFollow) {
    this.#documents = documents;
  }

  /**
   * The versions that the first version of a document takes over from: of each document that it supersedes the one in
   * force until then. It is warned of those that cannot be followed: a document that in the end replaces itself is one.
   */
  async replacedBy({ history: document, compareVersions }: DocumentRecord): Promise<Replaced> {
    const [first] = document.versions;
    const replaced: ReplacedVersion[] = [];
    const warnings: Diagnostic[] = [];
    for (const id of new Set(first?.frontMatter.supersedes)) {
      const problem = (what: string) => warnings.push(warnOf(document, id, what));
      const old = await this.#documents.read(id);
      const version = old === null ? null : lastVersionBefore(first!, old.history.versions);
      if (old === null) problem('which is no document here');
      else if (version === null) problem('of which no version was in force before');
      else {
        const clauses = (await this.#trace(old)).get(version.label)!;
        const markdown = await readMarkdown(version.blob, this.#documents.blobs);
        replaced.push({ document: id, version: version.label, markdown, clauses });
      }
    }
    if (replaced.length === 0) return { replaced, warnings, compareVersions };
    const compareFirst = await this.#compareFirst(document, replaced);
    return {
      ...{ replaced, warnings },
      compareVersions: (previous, version) => (previous === null ? compareFirst : compareVersions)(previous, version),
    };
  }

  /** Compares the versions that may be the first: the next one is where a text cannot be read. */
  async #compareFirst({ versions }: DocumentHistory, replaced: readonly ReplacedVersion[]): Promise<CompareVersions> {
    const { blobs, publisher } = this.#documents;
    const compared = new Map<Version, Comparison | LimitError>();
    for (const version of versions) {
      const markdown = await readMarkdown(version.blob, blobs);
      const result = orLimit(() => compareTexts(() => markdown, { topics: publisher.topics, replaced })(null, version));
      compared.set(version, result);
      if (!(result instanceof LimitError)) break;
    }
    return (_, version) => {
      const result = compared.get(version)!;
      if (result instanceof LimitError) throw result;
      return result;
    };
  }

  async #trace(document: DocumentRecord): Promise<ReadonlyMap<string, readonly string[]>> {
    const { id } = document.history;
    const known = this.#traced.get(id);
    if (known !== undefined) return known;
    const { replaced, compareVersions } = await this.replacedBy(document);
    const traced = new Map<string, readonly string[]>();
    for (const { version, clauses } of traceVersions(document.history, compareVersions, { replaced }))
      traced.set(version.label, clauses);
    this.#traced.set(id, traced);
    return traced;
  }
}

function orLimit(compare: () => Comparison): Comparison | LimitError {
  try {
    return compare();
  } catch (error) {
    if (error instanceof LimitError) return error;
    throw error;
  }
}

function warnOf({ path, versions }: DocumentHistory, id: string, problem: string): Diagnostic {
  return {
    severity: 'warning',
    file: path,
    line: 1,
    message: `The first version supersedes ${id}, ${problem}, so its clauses are not traced there`,
    expected: 'the id of a document that was in force before this one took effect',
    example: 'supersedes: [face-code-of-conduct]',
    cause: `supersedes ${id}`,
    ...(versions.length > 1 && { commit: versions[0]!.commit }),
  };
}
