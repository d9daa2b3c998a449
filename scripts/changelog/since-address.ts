import type { EntryHeading } from './entry.ts';

/** Where what changed since a version is shown, below the site, by the version's slug; only where `signedHeadings` names it. */
export function sinceAddress(slug: string): string {
  const [document, version] = slug.split('/');
  return `documents/${document}/since/${version}/`;
}

/** Where the Word redline from a signed version to the one in force lies; null where the two have the same words. */
export function sinceRedlinePath(
  signed: Pick<EntryHeading, 'slug' | 'textHash'>,
  inForce: Pick<EntryHeading, 'textHash'>,
): string | null {
  return signed.textHash === inForce.textHash ? null : `${sinceAddress(signed.slug)}redline.docx`;
}
