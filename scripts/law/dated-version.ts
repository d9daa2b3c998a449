import type { Effective } from '../history/effective-date.ts';

/**
 * All that the law asks of a version: what it states of itself, never its words. A history's version is one, with what else it
 * knows; a changelog's heading becomes one (`changelog/dated-heading.ts`). What it promises of notice stands in its clauses as well
 * as in its front matter, so whoever asks for a promise says how to read it (`notice-promise.ts`).
 */
export interface DatedVersion extends Effective {
  /** Document id. */
  readonly document: string;
  /** Unique within the document. */
  readonly label: string;
  /** ISO date. */
  readonly published: string;
  /** Which of its dates are stated; where none is, the day on which the text was recorded stands for both. */
  readonly stated: readonly ('published' | 'effective')[];
  /** The effective date was put off: from which. */
  readonly postponed: { readonly from: string } | null;
  /** The effective date was moved to an earlier day: from which. */
  readonly advanced: { readonly from: string } | null;
  /** Announced, and taken back on that day. */
  readonly withdrawn: { readonly on: string } | null;
  /** The label of the earlier version that it corrects. */
  readonly corrects: string | null;
  /** Why notice of it may be shorter than was promised. */
  readonly exception: string | null;
  /** The day on which the document ends; what the newest version says counts. */
  readonly retired: string | null;
  /** Ids of the documents that it takes the place of. */
  readonly supersedes: readonly string[];
  /** Ids of the documents that it makes part of itself. */
  readonly incorporates: readonly string[];
}

/** A document as the law sees it. */
export interface DatedDocument<Item extends DatedVersion = DatedVersion> {
  readonly id: string;
  /** In the order in which they were declared, oldest first. */
  readonly versions: readonly Item[];
}
