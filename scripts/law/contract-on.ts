import { type DatedDocument, type InForce, type InForceContext, inForceOn } from './in-force-on.ts';

/** One document of a contract. */
export interface ContractPart extends InForce {
  /** How it comes to be part: the documents from the agreement to it, itself left out; empty for the agreement. */
  readonly through: readonly string[];
  /** Whether there is such a document at all. */
  readonly known: boolean;
}

/**
 * The whole contract of an agreement on a date: the set of versions that the agreement, and what it incorporates by
 * reference, and so on, come to. What a document incorporates is read from its version in force on that day; where
 * another document has taken the place of one, the reference leads on to that. The agreement is first; each document is
 * there once, by the shortest way, cycles notwithstanding.
 */
export function contractOn(agreement: DatedDocument, date: string, context: InForceContext): ContractPart[] {
  const byId = new Map(context.documents.map((document) => [document.id, document]));
  const parts: ContractPart[] = [];
  const seen = new Set([agreement.id]);
  const queue: { readonly id: string; readonly through: readonly string[] }[] = [{ id: agreement.id, through: [] }];
  for (const { id, through } of queue) {
    const document = byId.get(id) ?? (id === agreement.id ? agreement : undefined);
    const found =
      document === undefined
        ? { document: id, version: null, replacedBy: [], reason: UNKNOWN, sentences: [UNKNOWN] }
        : inForceOn(document, date, context);
    parts.push({ ...found, through, known: document !== undefined });
    for (const next of [...found.replacedBy, ...(found.version?.frontMatter.incorporates ?? [])]) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push({ id: next, through: [...through, id] });
    }
  }
  return parts;
}

const UNKNOWN = 'There is no document of this id.';
