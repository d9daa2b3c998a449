import type { Edition } from '../../changelog/edition.ts';
import { ARCHIVE } from '../open-terms-archive/archive-files.ts';
import { API, addressesOfDocument, type DocumentAddresses } from './addresses.ts';

/** The beginning of the data: the file `index.json`. */
export interface ApiIndex {
  readonly $schema: string;
  readonly publisher: string;
  readonly site: string | null;
  readonly language: string;
  readonly description: string;
  readonly schemas: string;
  readonly openTermsArchive: string;
  readonly documents: readonly ApiDocumentHeading[];
  readonly topics: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

export interface ApiDocumentHeading {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly group: string | null;
  readonly endsOn: string | null;
  readonly supersededBy: string | null;
  readonly versions: number;
  readonly newest: { readonly version: string; readonly published: string } | null;
  readonly addresses: DocumentAddresses;
}

export function apiIndex({ publisher, site, language, documents, topics, names }: Edition): ApiIndex {
  return {
    $schema: 'schema/index.json',
    ...{ publisher, site, language },
    description: `${API}/openapi.json`,
    schemas: `${API}/schema/`,
    openTermsArchive: ARCHIVE,
    documents: documents.map(({ id, title, language, group = null, retired, supersededBy, versions }) => {
      const newest = versions.at(-1);
      return {
        ...{ id, title, language, group },
        endsOn: retired,
        supersededBy,
        versions: versions.length,
        newest: newest === undefined ? null : { version: newest.version, published: newest.published },
        addresses: addressesOfDocument(id),
      };
    }),
    topics,
    names,
  };
}
