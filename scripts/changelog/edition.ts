import type { EntryHeading } from './entry.ts';
import type { TranslationHeading } from './translations.ts';

/** A document and its versions, oldest first, without their changes. */
export interface DocumentHeading {
  readonly id: string;
  /** Title of the newest version. */
  readonly title: string;
  /** Newest path below the folder of documents. */
  readonly path: string;
  readonly language: string;
  /** Under which heading lists show it; absent where its front matter states none. */
  readonly group?: string;
  /** The day the document ended or will end; null while it stands. */
  readonly retired: string | null;
  /** The day on which its file was removed from the repository; absent while it is there. That alone ends nothing in law. */
  readonly removed?: string;
  /** The document that replaced it, where one did. */
  readonly supersededBy: string | null;
  readonly versions: readonly EntryHeading[];
  /** Its texts in other languages, by language; absent where there is none. */
  readonly translations?: readonly TranslationHeading[];
}

/** Everything the site, feeds and notices read, but for each entry's changes, which are kept entry by entry. */
export interface Edition {
  readonly publisher: string;
  /** The site's address without a trailing slash; null where none is configured. */
  readonly site: string | null;
  readonly language: string;
  /** The day this edition was made for, ISO date. */
  readonly today: string;
  /** Names of the publisher's topics by id. */
  readonly topics: Readonly<Record<string, string>>;
  /** Ids of the customer segments that a topic concerns, for topics that concern some above others. */
  readonly segments: Readonly<Record<string, readonly string[]>>;
  /** What readers call products, regions and segments, by id; those that are not among them are shown by their ids. */
  readonly names: Readonly<Record<string, string>>;
  /** By id. */
  readonly documents: readonly DocumentHeading[];
}
