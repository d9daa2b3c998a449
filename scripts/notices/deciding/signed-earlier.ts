import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { signedHeadings } from '../../changelog/signed-headings.ts';
import type { Customer } from '../registry/customers.ts';

/**
 * The version of a document that the registry says a customer signed, where the site tells what changed from that one to the version
 * of a notice; null for most: no version is named, it is the one that this takes the place of, or the site tells only of newer ones.
 */
export function signedEarlier(
  { agreements }: Pick<Customer, 'agreements'>,
  heading: EntryHeading,
  edition: Edition,
): EntryHeading | null {
  const label = agreements.find(({ document, version }) => document === heading.document && version !== null)?.version;
  const document = edition.documents.find(({ id }) => id === heading.document);
  if (label === undefined || label === heading.previous || document === undefined) return null;
  const told = signedHeadings(document, edition);
  if (told === null || ![told.inForce, ...told.announced].some(({ slug }) => slug === heading.slug)) return null;
  return told.signed.find(({ version }) => version === label) ?? null;
}
