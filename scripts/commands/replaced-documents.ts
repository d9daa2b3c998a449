import type { Publisher } from '../changelog/make-entry.ts';
import { lastVersionBefore, type ReplacedVersion } from '../changelog/replaced-version.ts';
import { traceVersions } from '../changelog/trace-versions.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import type { History } from '../history/read-history.ts';

/** What the first version of a document replaces. */
interface Replaced {
  readonly replaced: readonly ReplacedVersion[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads the documents that others replace when they are asked for: a document is then followed through its versions before
 * the one that replaces it, wherever the two stand in the order of ids. What is kept are ids, no texts.
 */
export class ReplacedDocuments {
  readonly #history: History;
  readonly #publisher: Publisher;
  /** By document id, for each version by its label, the ids of its clauses. */
  readonly #traced = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(history: History, publisher: Publisher) {
    this.#history = history;
    this.#publisher = publisher;
  }

  /**
   * The versions that the first version of a document takes over from: of each document that it supersedes the one in
   * force until then. It is warned of those that cannot be followed: a document that in the end replaces itself is one.
   */
  async replacedBy(document: DocumentHistory): Promise<Replaced> {
    const [first] = document.versions;
    const replaced: ReplacedVersion[] = [];
    const warnings: Diagnostic[] = [];
    for (const id of new Set(first?.frontMatter.supersedes)) {
      const problem = (what: string) => warnings.push(warnOf(document, id, what));
      const old = await this.#history.read(id);
      const version = old === null ? null : lastVersionBefore(first!, old.versions);
      if (old === null) problem('which is no document here');
      else if (version === null) problem('of which no version was in force before');
      else {
        const { label, markdown } = version;
        const clauses = (await this.#trace(old)).get(label)!;
        replaced.push({ document: id, version: label, markdown, clauses });
      }
    }
    return { replaced, warnings };
  }

  async #trace(document: DocumentHistory): Promise<ReadonlyMap<string, readonly string[]>> {
    const known = this.#traced.get(document.id);
    if (known !== undefined) return known;
    const { replaced } = await this.replacedBy(document);
    const traced = new Map<string, readonly string[]>();
    for (const { version, clauses } of traceVersions(document, this.#publisher, { replaced }))
      traced.set(version.label, clauses);
    this.#traced.set(document.id, traced);
    return traced;
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
