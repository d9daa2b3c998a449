import type { DocumentHeading } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { compareText } from '../../history/compare-text.ts';
import { slugOfPath } from '../../history/document-id.ts';

/** A version in a list, as Open Terms Archive's engine gives it (its file `src/collection-api/routes/versions.js`, release 15). */
export interface ArchiveListItem {
  /** `SERVICE/TERMS-TYPE/DATE`, so that a version asked for by its id and by its date is one file. */
  readonly id: string;
  readonly serviceId: string;
  readonly termsType: string;
  /** ISO 8601. Theirs is the moment at which a page was read; here it is the start, in UTC, of the day of publication. */
  readonly fetchDate: string;
  readonly isFirstRecord: boolean;
  readonly isTechnicalUpgrade: false;
  /** Lines; not counted, as their description allows. */
  readonly additions: null;
  readonly deletions: null;
}

export interface ArchiveVersion extends ArchiveListItem {
  /** The Markdown, without front matter. */
  readonly content: string;
  /** Where the text is; none where the site's address is not known. */
  readonly fetchUrls: readonly string[];
  /** Ids. */
  readonly links: {
    readonly first: string | null;
    readonly prev: string | null;
    readonly next: string | null;
    readonly last: string | null;
  };
}

/** The id of a publisher as a service: letters, digits and hyphens alone, so that it is a folder anywhere. */
export function archiveServiceId(publisher: string): string {
  return slugOfPath(publisher);
}

/** The versions of a document by the day of their publication, the oldest first: of one day the last, as each day has one file. */
export function archivedVersions({ versions }: Pick<DocumentHeading, 'versions'>): readonly EntryHeading[] {
  const days = new Map<string, EntryHeading>();
  for (const version of versions) days.set(version.published, version);
  return [...days.values()].sort((one, other) => compareText(one.published, other.published));
}

export function archiveListItem(
  { document, published }: EntryHeading,
  { serviceId, isFirst }: { readonly serviceId: string; readonly isFirst: boolean },
): ArchiveListItem {
  return {
    id: `${serviceId}/${document}/${published}`,
    serviceId,
    termsType: document,
    fetchDate: `${published}T00:00:00Z`,
    isFirstRecord: isFirst,
    isTechnicalUpgrade: false,
    additions: null,
    deletions: null,
  };
}
