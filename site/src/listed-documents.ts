import { type DocumentHeading, readEdition, readStanding } from './edition.ts';
import { documentStatus } from './fate/document-status.ts';
import { findEnd } from './fate/find-end.ts';
import { type DocumentGroup, groupDocuments } from './group-documents.ts';
import { DOCUMENTS } from './words/language.ts';

/** A document with where it stands today. */
export interface ListedDocument {
  readonly heading: DocumentHeading;
  /** In a line. */
  readonly status: string;
}

/** All documents that have a version, as lists show them. */
export interface ListedDocuments {
  /** Those that have not ended and whose file is there, in their groups. */
  readonly groups: readonly DocumentGroup<ListedDocument>[];
  /** Those whose file is gone, though nothing says that they have ended. */
  readonly removed: readonly ListedDocument[];
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
  const standing = all.filter(({ ended }) => !ended);
  const there = standing.filter(({ heading }) => heading.removed === undefined);
  return {
    groups:
      there.length === 0
        ? []
        : groupDocuments(
            there.map((each) => ({ ...each, ...each.heading })),
            edition.names,
          ),
    removed: standing.filter(({ heading }) => heading.removed !== undefined).map(tellRemoval),
    retired: all.filter(({ ended }) => ended),
  };
}

function tellRemoval({ heading, status }: ListedDocument): ListedDocument {
  return { heading, status: `${status}, ${DOCUMENTS.removedOn(heading.removed ?? '')}` };
}
