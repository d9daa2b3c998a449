import type { Edition } from '../../changelog/edition.ts';
import type { Customer } from './customers.ts';

/**
 * What the registry says was signed and the edition does not know: such customers may go untold. One sentence per cause, sorted,
 * without a customer's name. An unknown signed version counts as the document without a version, so that its customers are told.
 */
export function unknownAgreements(customers: readonly Customer[], edition: Edition): string[] {
  const versions = new Map(
    edition.documents.map(({ id, versions }) => [id, new Set(versions.map((one) => one.version))]),
  );
  const counts = new Map<string, number>();
  for (const { agreements } of customers) {
    for (const { document, version } of agreements) {
      const known = versions.get(document);
      if (known && (version === null || known.has(version))) continue;
      const missing = known ? `version ${version} of ${document}` : document;
      counts.set(missing, (counts.get(missing) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(
      ([missing, count]) =>
        `${count} of ${customers.length} customers signed ${missing}, which is not among the documents`,
    )
    .sort();
}
