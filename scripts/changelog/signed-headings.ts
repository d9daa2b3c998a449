import { type SignedBefore, signedBefore } from '../law/signed-before.ts';
import { type DatedHeading, datedDocument } from './dated-heading.ts';
import type { DocumentHeading, Edition } from './edition.ts';
import type { EntryHeading } from './entry.ts';

/** The versions of a document since which it is told what changed, and up to which texts. */
export interface SignedHeadings {
  /** Oldest first; never empty. */
  readonly signed: readonly EntryHeading[];
  readonly inForce: EntryHeading;
  readonly announced: readonly EntryHeading[];
}

/** What `signedBefore` says of a document of an edition, as far as the texts can be read; null where there is nothing to tell. */
export function signedHeadings(
  document: DocumentHeading,
  { documents, today }: Pick<Edition, 'documents' | 'today'>,
): SignedHeadings | null {
  const dated = remembered.get(documents) ?? documents.map(datedDocument);
  remembered.set(documents, dated);
  const found: SignedBefore<DatedHeading> | null = signedBefore(datedDocument(document), today, dated);
  if (found === null || found.inForce.heading.unreadable !== undefined) return null;
  const readable = (versions: readonly DatedHeading[]) =>
    versions.map(({ heading }) => heading).filter(({ unreadable }) => unreadable === undefined);
  const signed = readable(found.signed);
  return signed.length === 0 ? null : { signed, inForce: found.inForce.heading, announced: readable(found.announced) };
}

/** The same for the same documents, so that which replaces which is found once. */
const remembered = new WeakMap<readonly DocumentHeading[], readonly ReturnType<typeof datedDocument>[]>();
