import type { DocumentHeading, Edition, TopicWords } from '../edition.ts';

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
  /** Version label. */
  readonly version: string;
  /** ISO date. */
  readonly published: string;
  /** True for one that was announced and will not take effect. */
  readonly withdrawn: boolean;
}

/** What of an edition the compare page needs: no summaries, no changes. */
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
      versions: document.versions.map(({ slug, title, version, published, withdrawn }) => ({
        slug,
        title,
        version,
        published,
        withdrawn: withdrawn !== null,
      })),
    })),
  };
}

function replacedBy({ id, versions }: DocumentHeading): readonly string[] {
  return [...new Set(versions.flatMap(({ supersedes }) => supersedes))].filter((old) => old !== id);
}
