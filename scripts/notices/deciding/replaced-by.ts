import { dayBefore } from '../../history/dates.ts';
import type { Customer } from '../registry/customers.ts';
import type { ReplacedPart } from './affected.ts';
import { bindingDocuments } from './binding-documents.ts';
import { scopeOf } from './scope.ts';
import type { LiveVersion, Timelines } from './timelines.ts';

/**
 * Of the documents that a first version replaces those by which one customer was bound on the day before, and that concern it by
 * its products and regions: what the version changes for it is what differs from these.
 * @returns null where the version is not the first, or replaces none; in the order of front matter
 */
export function replacedBy(
  live: LiveVersion,
  customer: Customer,
  timelines: Timelines,
): readonly ReplacedPart[] | null {
  const { heading, effective, covers } = live;
  const first = covers[0] ?? heading;
  if (first.previous !== null || heading.supersedes.length === 0) return null;
  const bound = bindingDocuments(timelines, customer.agreements, dayBefore(effective.date));
  return heading.supersedes.flatMap((id): ReplacedPart[] => {
    const binding = bound.find(({ document }) => document === id);
    const version = timelines.documents.get(id)?.versions.find((one) => one.version === binding?.version);
    if (binding === undefined || version === undefined) return [];
    if (scopeOf(version, customer, []).concerns === 'no') return [];
    return [{ document: id, version: version.version }];
  });
}
