import { dayBefore } from '../../history/dates.ts';
import type { Customer } from '../registry/customers.ts';
import type { Matter } from './affected.ts';
import { type Binding, bindingDocuments, type ChainStep } from './binding-documents.ts';
import { scopeOf } from './scope.ts';
import type { Timelines } from './timelines.ts';

/** For whom, and what binds it while a notice reaches it. */
interface Present {
  /** The first day on which the version told of binds the customer, ISO. */
  readonly day: string;
  readonly present: readonly Binding[];
  readonly customer: Customer;
  readonly timelines: Timelines;
}

/** All that binds a customer while a notice reaches it: on the edition's day, or on the day before the version binds, whichever is earlier. */
export function presentBindings(day: string, { agreements }: Customer, timelines: Timelines): readonly Binding[] {
  const { today } = timelines.edition;
  const before = dayBefore(day);
  return bindingDocuments(timelines, agreements, before < today ? before : today);
}

/**
 * By which chain the customer is bound by the document, or by what it replaces, as the notice reaches it, with the versions that bind it
 * then; where none leads to the document yet, by which it will be, and from when. Where several documents were replaced by
 * one, by way of one that concerns the customer.
 */
export function presentChain(
  binding: Binding,
  { day, present, customer, timelines }: Present,
  { live: { heading }, replaced }: Matter,
): { readonly chain: readonly ChainStep[]; readonly from: string | null } {
  const bound = (id: string) => present.find(({ document, fixed }) => document === id && !fixed);
  const own = bound(heading.document);
  if (own) return { chain: throughOwn(own.chain, present, customer, timelines), from: null };
  const old = (replaced ?? []).map(({ document }) => bound(document)).find((one) => one !== undefined);
  if (old === undefined) return { chain: binding.chain, from: day };
  const { document, version } = heading;
  return { chain: [...old.chain, { document, version, by: 'replaces' }], from: null };
}

/** A chain that comes over a replaced document which does not concern the customer, over one that does instead. */
function throughOwn(
  chain: readonly ChainStep[],
  present: readonly Binding[],
  customer: Customer,
  { documents }: Timelines,
): readonly ChainStep[] {
  const [from, over, last] = chain.slice(-3);
  if (last?.by !== 'replaces' || over === undefined || from === undefined) return chain;
  const concerns = (id: string): boolean => {
    const version = documents.get(id)?.versions.at(-1);
    return version !== undefined && scopeOf(version, customer, []).concerns !== 'no';
  };
  if (concerns(over.document)) return chain;
  const replaced = new Set(documents.get(last.document)?.versions.flatMap(({ supersedes }) => supersedes));
  const incorporated = present.find(({ document }) => document === from.document)?.incorporates ?? [];
  const better = incorporated.find((id) => replaced.has(id) && concerns(id));
  return better === undefined ? chain : chain.with(-2, { ...over, document: better });
}
