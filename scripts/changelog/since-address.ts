import type { SinceSigned } from './since-signed.ts';

/** Where what changed since a version is shown, below the site, by the version's slug; only where `signedHeadings` names it. */
export function sinceAddress(slug: string): string {
  const [document, version] = slug.split('/');
  return `documents/${document}/since/${version}/`;
}

/** Where the Word redline from a signed version to the one in force lies; null where no clause changed. */
export function sinceRedlinePath({ slug, texts }: SinceSigned): string | null {
  return texts[0]!.changes.length === 0 ? null : `${sinceAddress(slug)}redline.docx`;
}
