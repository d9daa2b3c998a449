import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { hasRedline } from '../../changelog/has-redline.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';
import { writeRedline } from './write-redline.ts';

/** The redline of each version against the text whose place it takes, where any clause of it changed. */
export function* wordFiles(data: EditionReader): Iterable<OutputFile> {
  const edition = data.edition();
  for (const document of edition.documents)
    for (const heading of document.versions) {
      const previous = document.versions.find(({ version }) => version === heading.previous);
      if (previous !== undefined && hasRedline(heading))
        yield {
          path: `changes/${heading.slug}/redline.docx`,
          content: redlineOf(data, edition, document, { previous, heading }),
        };
    }
}

function redlineOf(
  data: EditionReader,
  { publisher, site }: Edition,
  { language }: DocumentHeading,
  { previous, heading }: { readonly previous: EntryHeading; readonly heading: EntryHeading },
): Uint8Array {
  return writeRedline({
    before: data.text(previous.slug).clauses,
    after: data.text(heading.slug).clauses,
    changes: data.entry(heading.slug).changes,
    title: heading.title,
    from: previous,
    to: heading,
    publisher,
    language,
    address: site === null ? null : `${site}/changes/${heading.slug}/`,
  });
}
