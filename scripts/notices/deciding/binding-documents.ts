import type { DatedHeading } from '../../changelog/dated-heading.ts';
import { type ContractPart, contractOn } from '../../law/contract-on.ts';
import type { Agreement } from '../registry/customers.ts';
import type { Timelines } from './timelines.ts';

/** One link of the chain from a signature to a document. */
export interface ChainStep {
  readonly document: string;
  /** The version in force on the day, or the signed one; null where the document has been replaced. */
  readonly version: string | null;
  /** How the chain comes to this document: the customer signed it, the document before incorporates it, or it replaces that one. */
  readonly by: 'signed' | 'incorporates' | 'replaces';
  /** That the customer signed this very version, which no later one takes the place of; absent otherwise. */
  readonly fixed?: true;
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

/** The documents that bind a customer on a day: the contract that its signatures come to (`law/contract-on.ts`). */
export function bindingDocuments(
  timelines: Timelines,
  agreements: readonly Agreement[],
  day: string,
): readonly Binding[] {
  const known = remembered.get(timelines) ?? new Map<string, readonly Binding[]>();
  remembered.set(timelines, known);
  const key = `${day} ${agreements.map(({ document, version }) => `${document}@${version ?? ''}`).join(' ')}`;
  const bindings = known.get(key) ?? findBindings(timelines, agreements, day);
  known.set(key, bindings);
  return bindings;
}

/** Customers by the thousand signed the same documents. */
const remembered = new WeakMap<Timelines, Map<string, readonly Binding[]>>();

function findBindings({ published, who }: Timelines, agreements: readonly Agreement[], day: string): Binding[] {
  return contractOn(agreements, day, { documents: published, cohort: who }).flatMap((part) => {
    const { document, version, fixed } = part;
    if (version === null) return [];
    return [{ document, version: version.label, fixed, chain: chainTo(part), incorporates: version.incorporates }];
  });
}

function chainTo({ document, version, by, from, fixed }: ContractPart<DatedHeading>): readonly ChainStep[] {
  const step = { document, version: version?.label ?? null, by };
  return [...(from === null ? [] : chainTo(from)), fixed ? { ...step, fixed } : step];
}
