import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { signedHeadings } from '../../changelog/signed-headings.ts';
import { sinceAddress, sinceRedlinePath } from '../../changelog/since-address.ts';
import type { SinceSigned } from '../../changelog/since-signed.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';
import type { Sha256 } from '../record/seal.ts';
import { type Redline, writeRedline } from '../word/write-redline.ts';
import { apiSince } from './api-since.ts';

/**
 * What changed since each version that somebody may have signed, as data and, up to the text in force, as a Word redline where any
 * clause of it changed: the same net change that its page shows.
 */
export function* sinceFiles(data: EditionReader, sha256: Sha256): Iterable<OutputFile> {
  const edition = data.edition();
  for (const document of edition.documents) {
    const headings = signedHeadings(document, edition);
    for (const signed of headings?.signed ?? []) {
      const since = data.since(signed.slug);
      const content = `${JSON.stringify(apiSince(since, document, edition.site))}\n`;
      yield { path: `${sinceAddress(signed.slug)}change.json`, content };
      const path = sinceRedlinePath(since);
      if (path !== null)
        yield {
          path,
          content: writeRedline(
            redlineOf(data, edition, document, since, { signed, inForce: headings!.inForce }),
            sha256,
          ),
        };
    }
  }
}

function redlineOf(
  data: EditionReader,
  { publisher, site }: Edition,
  { language }: DocumentHeading,
  { texts: [now] }: SinceSigned,
  { signed, inForce }: { readonly signed: EntryHeading; readonly inForce: EntryHeading },
): Redline {
  return {
    before: data.text(signed.slug).clauses,
    after: data.text(inForce.slug).clauses,
    changes: now!.changes,
    title: inForce.title,
    from: signed,
    to: inForce,
    publisher,
    language,
    address: site === null ? null : `${site}/${sinceAddress(signed.slug)}`,
  };
}
