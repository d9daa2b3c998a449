/** Where the data of a site lies, below the site. What is in `v1` may gain files and fields, and loses none. */
export const API = 'api/v1';

/** The addresses of a version, below the site. */
export interface VersionAddresses {
  /** This version as data: its clauses and its changes. */
  readonly data: string;
  /** Its Markdown, byte for byte what `textHash` is of. */
  readonly text: string;
  /** The page of its text. */
  readonly page: string;
  /** The page of what it changed. */
  readonly change: string;
  /** The same as Markdown. */
  readonly changeText: string;
}

/** @param slug `DOCUMENT/VERSION` as the site writes it in addresses */
export function addressesOfVersion(slug: string): VersionAddresses {
  return {
    data: `${API}/versions/${slug}.json`,
    text: `documents/${slug}/text.md`,
    page: `documents/${slug}/`,
    change: `changes/${slug}/`,
    changeText: `changes/${slug}/change.md`,
  };
}

/** The addresses of a document, below the site. */
export interface DocumentAddresses {
  /** The document as data: its versions, and which of them is in force from when. */
  readonly data: string;
  /** The history of each of its clauses as data. */
  readonly clauses: string;
  readonly page: string;
  /** Its feed as JSON Feed 1.1. */
  readonly feed: string;
}

export function addressesOfDocument(id: string): DocumentAddresses {
  return {
    data: `${API}/documents/${id}.json`,
    clauses: `${API}/clauses/${id}.json`,
    page: `documents/${id}/`,
    feed: `documents/${id}/feed.json`,
  };
}
