import type { EntryHeading } from '../../changelog/entry.ts';
import type { Agreement } from '../registry/customers.ts';
import { type Timelines, versionInForceOn } from './timelines.ts';

/** One link of the chain from a signature to a document. */
export interface ChainStep {
  readonly document: string;
  /** The version in force on the day, or the signed one; null where the document has been replaced. */
  readonly version: string | null;
  /** How the chain comes to this document: the customer signed it, the document before incorporates it, or it replaces that one. */
  readonly by: 'signed' | 'incorporates' | 'replaces';
}

/** A document that binds a customer. */
export interface Binding {
  readonly document: string;
  readonly version: string;
  /** True where the signed version binds and no later one does. */
  readonly fixed: boolean;
  /** From the signature to this document; the shortest chain there is. */
  readonly chain: readonly ChainStep[];
  readonly incorporates: readonly string[];
}

/**
 * The documents that bind a customer on a day: those signed, all that they incorporate, and so on, cycles notwithstanding.
 *
 * What a document incorporates is read from its version in force on that day (so for a day to come, from an announced version);
 * from the signed version where the registry names one. A signed version binds until another is signed; what it incorporates binds
 * as it is amended. A document that another has replaced by that day passes the chain on to it and binds no more; one retired ends it.
 */
export function bindingDocuments(
  timelines: Timelines,
  agreements: readonly Agreement[],
  day: string,
): readonly Binding[] {
  const known = remembered.get(timelines) ?? new Map<string, readonly Binding[]>();
  remembered.set(timelines, known);
  const key = `${day} ${agreements.map(({ document, version }) => `${document}@${version ?? ''}`).join(' ')}`;
  const bindings = known.get(key) ?? followAgreements(timelines, agreements, day);
  known.set(key, bindings);
  return bindings;
}

/** Customers by the thousand signed the same documents. */
const remembered = new WeakMap<Timelines, Map<string, readonly Binding[]>>();

function followAgreements(timelines: Timelines, agreements: readonly Agreement[], day: string): Binding[] {
  const bindings: Binding[] = [];
  const seen = new Set<string>();
  const queue: { document: string; signed: string | null; by: ChainStep['by']; chain: readonly ChainStep[] }[] =
    agreements.map(({ document, version }) => ({ document, signed: version, by: 'signed', chain: [] }));

  for (const { document, signed, by, chain } of queue) {
    const fixed = signed === null ? undefined : findVersion(timelines, document, signed);
    const key = JSON.stringify([document, fixed ? signed : null]);
    if (seen.has(key)) continue;
    seen.add(key);

    const heirs = fixed ? [] : heirsOf(timelines, document, day);
    if (heirs.length > 0) {
      const passed: ChainStep[] = [...chain, { document, version: null, by }];
      for (const heir of heirs) queue.push({ document: heir, signed: null, by: 'replaces', chain: passed });
      continue;
    }
    const heading = fixed ?? inForce(timelines, document, day);
    if (!heading) continue;
    const steps: ChainStep[] = [...chain, { document, version: heading.version, by }];
    const { version, incorporates } = heading;
    bindings.push({ document, version, fixed: fixed !== undefined, chain: steps, incorporates });
    for (const part of incorporates) {
      queue.push({ document: part, signed: null, by: 'incorporates', chain: steps });
    }
  }
  return bindings;
}

function findVersion(timelines: Timelines, document: string, version: string): EntryHeading | undefined {
  return timelines.documents.get(document)?.versions.find((candidate) => candidate.version === version);
}

/** Once replaced, a document stays replaced, even where a later version of the heir no longer says so. */
function heirsOf(timelines: Timelines, document: string, day: string): string[] {
  const versions = timelines.replacements.get(document) ?? [];
  const heirs = versions.filter(({ effective }) => effective.date <= day).map(({ heading }) => heading.document);
  return [...new Set(heirs)].sort();
}

function inForce(timelines: Timelines, document: string, day: string): EntryHeading | undefined {
  const retired = timelines.documents.get(document)?.retired;
  if (retired && retired <= day) return undefined;
  return versionInForceOn(timelines.live.get(document) ?? [], day)?.heading;
}
