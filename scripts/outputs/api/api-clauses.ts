import type { EntryChange, TracedRef } from '../../changelog/entry.ts';
import type { Kind } from '../../diff/describe-changes.ts';
import type { ClauseKey } from '../../diff/lineage/lineage.ts';
import type { Significance } from '../../law/significance.ts';
import type { ApiVersion } from './api-version.ts';

/** Every clause that a document ever had: the file `clauses/DOCUMENT.json`. */
export interface ApiClauses {
  readonly $schema: string;
  readonly site: string | null;
  readonly document: string;
  readonly clauses: readonly ApiClauseLife[];
}

export interface ApiClauseLife {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly page: string | null;
  readonly standsIn: readonly ApiSpan[];
  readonly steps: readonly ApiClauseStep[];
}

/** Versions in a row, in the order of the document's versions. */
export interface ApiSpan {
  readonly first: string;
  readonly last: string;
}

export interface ApiClauseStep {
  readonly version: string;
  readonly kind: Kind;
  readonly significance: Significance;
  readonly change: string;
  readonly from?: readonly ClauseKey[];
  readonly into?: readonly ClauseKey[];
}

interface Building {
  readonly id: string;
  label: string;
  title: string;
  readonly spans: { readonly first: string; last: string; lastIndex: number }[];
  readonly steps: ApiClauseStep[];
}

/** Folds the versions of a document, oldest first, into the lives of its clauses. */
export class ApiClauseLives {
  readonly #document: string;
  readonly #lives = new Map<string, Building>();
  #count = 0;

  /** @param document its id */
  constructor(document: string) {
    this.#document = document;
  }

  /** A version whose text could not be read tells nothing of what stands in it. */
  add({ version, unreadable, clauses, changes: made }: ApiVersion, changes: readonly EntryChange[]): void {
    if (unreadable !== null) return;
    const index = this.#count++;
    for (const { id, label, title } of clauses) {
      const life = this.#lifeOf(id);
      life.label = label;
      life.title = title;
      const span = life.spans.at(-1);
      if (span !== undefined && span.lastIndex === index - 1) {
        span.last = version;
        span.lastIndex = index;
      } else life.spans.push({ first: version, last: version, lastIndex: index });
    }
    for (const [position, { anchor, kind, significance }] of made.entries())
      for (const [id, { from, into }] of this.#sidesOf(changes[position]!))
        this.#lifeOf(id).steps.push({
          ...{ version, kind, significance, change: anchor },
          ...(from.length > 0 && { from }),
          ...(into.length > 0 && { into }),
        });
  }

  /** @param pages which of them have a page of their own */
  finish(site: string | null, pages: ReadonlySet<string>): ApiClauses {
    const document = this.#document;
    return {
      $schema: '../schema/clauses.json',
      site,
      document,
      clauses: Array.from(this.#lives.values(), ({ id, label, title, spans, steps }) => ({
        ...{ id, label, title },
        page: pages.has(id) ? `clauses/${document}/${id}/` : null,
        standsIn: spans.map(({ first, last }) => ({ first, last })),
        steps,
      })),
    };
  }

  #lifeOf(id: string): Building {
    const known = this.#lives.get(id) ?? { id, label: '', title: '', spans: [], steps: [] };
    this.#lives.set(id, known);
    return known;
  }

  /** The clauses of this document that a change is of, each with the others it came from or went into. */
  #sidesOf({ kind, before, after }: EntryChange): ReadonlyMap<string, { from: ClauseKey[]; into: ClauseKey[] }> {
    const sides = new Map<string, { from: ClauseKey[]; into: ClauseKey[] }>();
    const own = (refs: readonly TracedRef[]) =>
      refs.filter(({ document = this.#document }) => document === this.#document);
    for (const { clause } of [...own(before), ...own(after)]) sides.set(clause, { from: [], into: [] });
    // In a run of new numbers each clause stands by itself, beside the one that it was.
    const pairs =
      kind === 'renumbered'
        ? before.map((it, index) => [[it], after.slice(index, index + 1)] as const)
        : [[before, after] as const];
    for (const [olds, news] of pairs) {
      for (const { clause } of news) sides.get(clause)?.from.push(...this.#others(olds, clause));
      for (const { clause } of own(olds)) sides.get(clause)?.into.push(...this.#others(news, clause));
    }
    return sides;
  }

  #others(refs: readonly TracedRef[], clause: string): readonly ClauseKey[] {
    return refs
      .map((ref) => ({ document: ref.document ?? this.#document, clause: ref.clause }))
      .filter((key) => key.clause !== clause || key.document !== this.#document);
  }
}
