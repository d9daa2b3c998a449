import { type DocumentHeading, readEdition, readStanding } from './edition.ts';
import { documentStatus } from './fate/document-status.ts';
import { findEnd } from './fate/find-end.ts';
import { type DocumentGroup, groupDocuments } from './group-documents.ts';

/** A document with where it stands today. */
export interface ListedDocument {
  readonly heading: DocumentHeading;
  /** In a line. */
  readonly status: string;
}

/** All documents that have a version, as lists show them. */
export interface ListedDocuments {
  /** Those that have not ended, in their groups. */
  readonly groups: readonly DocumentGroup<ListedDocument>[];
  readonly retired: readonly ListedDocument[];
}

/** Every page that lists documents lists the same. */
let listed: ListedDocuments | undefined;

export function listedDocuments(): ListedDocuments {
  listed ??= listDocuments();
  return listed;
}

function listDocuments(): ListedDocuments {
  const edition = readEdition();
  const all = edition.documents
    .filter(({ versions }) => versions.length > 0)
    .map((heading) => {
      const standing = readStanding(heading.id);
      const ended = findEnd(standing, edition.today) !== null;
      return { heading, status: documentStatus(heading, standing, edition), ended };
    });
  const standing = all.filter(({ ended }) => !ended).map((each) => ({ ...each, ...each.heading }));
  return {
    groups: groupDocuments(standing, edition.names),
    retired: all.filter(({ ended }) => ended),
  };
}
