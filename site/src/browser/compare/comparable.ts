import type { DocumentHeading, Edition, EntryHeading, TopicWords } from '../../edition.ts';
import { datedLabel } from '../../words/dated-label.ts';
import { COMPARE, DATES, VERSIONS } from '../../words/language.ts';

/** All that can be compared, as the page fetches it once. */
export interface Comparable {
  readonly publisher: string;
  /** Names of subjects by id, and the words that betray them. */
  readonly topics: Edition['topics'];
  readonly topicWords: readonly TopicWords[];
  readonly documents: readonly ComparableDocument[];
}

export interface ComparableDocument {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Ids of the documents that it replaced. */
  readonly replaced: readonly string[];
  /** Oldest first. */
  readonly versions: readonly ComparableVersion[];
}

export interface ComparableVersion {
  /** `DOCUMENT/VERSION-SLUG` */
  readonly slug: string;
  /** The document's title as of this version. */
  readonly title: string;
  /** Its label: `8` */
  readonly version: string;
  /** In a list to choose from: `Version 8, 14 November 2026` */
  readonly option: string;
  /** Which limit its text is beyond, in words; absent where it can be compared. */
  readonly unreadable?: string;
}

/** What of an edition the compare page needs: no summaries, no changes. Its words are made here, so that no script must. */
export function listComparable(
  { publisher, topics, documents }: Edition,
  topicWords: readonly TopicWords[],
): Comparable {
  const listed = documents.filter(({ versions }) => versions.length > 0);
  const known = new Set(listed.map(({ id }) => id));
  return {
    publisher,
    topics,
    topicWords,
    documents: listed.map((document) => ({
      id: document.id,
      title: document.title,
      language: document.language,
      replaced: replacedBy(document).filter((id) => known.has(id)),
      versions: document.versions.map(listVersion),
    })),
  };
}

function replacedBy({ id, versions }: DocumentHeading): readonly string[] {
  return [...new Set(versions.flatMap(({ supersedes }) => supersedes))].filter((old) => old !== id);
}

function listVersion({ slug, title, version, published, withdrawn, unreadable }: EntryHeading): ComparableVersion {
  // A version that is called by its date needs it once.
  const date = datedLabel(version)?.date === published ? null : DATES.long(published);
  const option = [VERSIONS.title(version), date, withdrawn && COMPARE.withdrawn].filter(Boolean).join(', ');
  return { slug, title, version, option, ...(unreadable !== undefined && { unreadable }) };
}
