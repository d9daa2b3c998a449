import type { DocumentHeading } from '../../changelog/edition.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';
import { type Feed, makeFeed, newestVersions } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

/** The feeds of a site, each as Atom and as JSON Feed: of everything, and of each document. */
export function* feedFiles(data: EditionReader): Iterable<OutputFile> {
  const edition = data.edition();
  const read = (documents: readonly DocumentHeading[]) => newestVersions(documents).map(({ slug }) => data.entry(slug));
  yield* bothFormats('', makeFeed(edition, read(edition.documents), null));
  for (const document of edition.documents)
    yield* bothFormats(`documents/${document.id}/`, makeFeed(edition, read([document]), document));
}

function* bothFormats(folder: string, feed: Feed): Iterable<OutputFile> {
  yield { path: `${folder}feed.xml`, content: writeAtom(feed) };
  yield { path: `${folder}feed.json`, content: writeJsonFeed(feed) };
}
