import type { DatedDocument, DatedVersion } from '../law/dated-version.ts';
import type { DocumentHeading } from './edition.ts';
import type { EntryHeading } from './entry.ts';

/** A version in the changelog, as the law reads it. */
export interface DatedHeading extends DatedVersion {
  readonly heading: EntryHeading;
}

/** A document of an edition, as the law reads it: the same one for the same document, so that answers can be remembered. */
export function datedDocument(document: DocumentHeading): DatedDocument<DatedHeading> {
  const { id, retired, versions } = document;
  const newest = versions.at(-1);
  const known = remembered.get(document) ?? {
    id,
    versions: versions.map((each) => datedHeading(each, each === newest ? retired : null)),
  };
  remembered.set(document, known);
  return known;
}

const remembered = new WeakMap<DocumentHeading, DatedDocument<DatedHeading>>();

/** @param end the day on which its document ends, for the newest version */
export function datedHeading(heading: EntryHeading, end: string | null = null): DatedHeading {
  const { document, version, published, stated, effective, postponed, advanced, withdrawn, author } = heading;
  const { supersedes, incorporates } = heading;
  // A version without dates takes effect when it is published.
  const dates = Object.keys(effective).length === 0 ? { all: published } : effective;
  return {
    ...{
      document,
      label: version,
      published,
      effective: dates,
      stated,
      postponed,
      advanced,
      withdrawn,
      supersedes,
      incorporates,
    },
    ...{
      corrects: author?.corrects ?? null,
      exception: author?.exception ?? null,
      retired: heading.retired ?? end,
      heading,
    },
  };
}
