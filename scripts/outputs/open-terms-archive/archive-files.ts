import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';
import { type ArchiveVersion, archivedVersions, archiveListItem, archiveServiceId } from './archive-version.ts';

/** What a client of Open Terms Archive is given as the address of the collection, below the site. */
export const ARCHIVE = 'open-terms-archive/v1';

/**
 * The publisher's texts at the addresses, and with the fields, of the collection API of Open Terms Archive, so that its clients read
 * them: the publisher is the one service, and the ids of documents are the types of terms. Their names have no ending, and no colon,
 * which many a file system refuses: a date is a calendar day.
 *
 *     metadata   services   service/SERVICE   versions/SERVICE/TYPE   version/SERVICE/TYPE/DATE   version/SERVICE/TYPE/latest
 *
 * A file cannot answer for a date that lies between two publications, for a page of a list, or with other errors than 404; and
 * `/versions` and `/versions/SERVICE` would be a file and a folder of one name.
 */
export function* archiveFiles(data: EditionReader): Iterable<OutputFile> {
  const edition = data.edition();
  const documents = edition.documents.filter(({ versions }) => versions.length > 0);
  const serviceId = archiveServiceId(edition.publisher);
  yield file('metadata', metadataOf(edition, serviceId));
  const named = { id: serviceId, name: edition.publisher };
  yield file(
    'services',
    documents.length === 0 ? [] : [{ ...named, terms: documents.map(({ id }) => ({ type: id })) }],
  );
  if (documents.length === 0) return;
  yield file(`service/${serviceId}`, {
    ...named,
    terms: documents.map((document) => declarationOf(document, edition)),
  });
  for (const document of documents) yield* filesOfDocument(document, { serviceId, edition, data });
}

function metadataOf({ publisher, language, documents }: Edition, id: string): object {
  // ISO 639-1 has two letters; what has three is in no list of theirs.
  const codes = [language, ...documents.map((each) => each.language)].map((code) => code.toLowerCase().split('-')[0]!);
  const languages = new Set(codes.filter((code) => code.length === 2));
  return {
    id,
    name: publisher,
    tagline: `The terms of ${publisher}, as it publishes them itself`,
    languages: [...languages].sort(),
    jurisdictions: [],
    totalTerms: documents.length,
    totalServices: Math.min(documents.length, 1),
  };
}

function declarationOf({ id }: DocumentHeading, { site }: Edition): object {
  return { type: id, sourceDocuments: site === null ? [] : [{ location: `${site}/documents/${id}/` }] };
}

function* filesOfDocument(
  document: DocumentHeading,
  { serviceId, edition, data }: { readonly serviceId: string; readonly edition: Edition; readonly data: EditionReader },
): Iterable<OutputFile> {
  const versions = archivedVersions(document);
  const items = versions.map((version, index) => archiveListItem(version, { serviceId, isFirst: index === 0 }));
  const list = items.toReversed();
  yield file(`versions/${serviceId}/${document.id}`, { data: list, count: list.length, limit: list.length, offset: 0 });
  for (const [index, { slug }] of versions.entries()) {
    const version: ArchiveVersion = {
      ...items[index]!,
      content: decoder.decode(data.markdown(slug)),
      fetchUrls: edition.site === null ? [] : [`${edition.site}/documents/${slug}/text.md`],
      links: {
        first: items[0]!.id,
        prev: items[index - 1]?.id ?? null,
        next: items[index + 1]?.id ?? null,
        last: items.at(-1)!.id,
      },
    };
    yield file(`version/${version.id}`, version);
    if (index === versions.length - 1) yield file(`version/${serviceId}/${document.id}/latest`, version);
  }
}

/** A mark at the start that some editors leave is part of the text, as its hash is of it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function file(name: string, value: object): OutputFile {
  return { path: `${ARCHIVE}/${name}`, content: `${JSON.stringify(value)}\n` };
}
