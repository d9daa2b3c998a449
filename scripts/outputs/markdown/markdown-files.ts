import { addressesOfVersion } from '../api/addresses.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';
import { changeMarkdown } from './change-markdown.ts';
import { llmsText } from './llms-text.ts';

/** The page of each change as Markdown, and what leads programs to those and to the texts. */
export function* markdownFiles(data: EditionReader): Iterable<OutputFile> {
  const edition = data.edition();
  yield { path: 'llms.txt', content: llmsText(edition, (id) => data.standing(id)) };
  for (const { versions } of edition.documents)
    for (const heading of versions)
      yield {
        path: addressesOfVersion(heading.slug).changeText,
        content: changeMarkdown({ ...data.entry(heading.slug), ...heading }, edition),
      };
}
