import { type DocumentHeading, type EntryHeading, readEdition } from './edition.ts';

/** A version and its document. */
export interface FoundVersion {
  readonly heading: EntryHeading;
  readonly document: DocumentHeading;
}

let bySlug: ReadonlyMap<string, FoundVersion> | undefined;

/** The version whose change page has this slug. */
export function findVersion(slug: string): FoundVersion {
  bySlug ??= new Map(
    readEdition().documents.flatMap((document) =>
      document.versions.map((heading) => [heading.slug, { heading, document }] as const),
    ),
  );
  const found = bySlug.get(slug);
  if (!found) throw new Error(`edition.json has no version ${slug}, which the history of a clause names.`);
  return found;
}

/** The version of a document with this label. */
export function findLabel(document: DocumentHeading, label: string): EntryHeading {
  const heading = document.versions.find(({ version }) => version === label);
  if (!heading)
    throw new Error(`edition.json has no version ${label} of ${document.id}, which the history of a clause names.`);
  return heading;
}

/** The document of the edition by its id. */
export function documentById(id: string): DocumentHeading {
  const document = readEdition().documents.find((each) => each.id === id);
  if (!document) throw new Error(`edition.json has no document ${id}.`);
  return document;
}
