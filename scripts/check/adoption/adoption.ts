import type { Version } from '../../history/versions.ts';

/** A document whose newest text has front matter proposed. */
export interface AdoptedText {
  readonly id: string;
  readonly path: string;
  /** Paths that it had before, oldest first. */
  readonly formerPaths: readonly string[];
  /** The newest text, as committed or as it lies in the work tree. */
  readonly markdown: string;
  /** Whether that lies in the work tree alone, so that no record proves since when it is there. */
  readonly isDirty?: boolean;
  /** Oldest first, at least one. */
  readonly versions: readonly Version[];
}

/** A document that a text may name. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

/** The keys of front matter that a text may prove. */
export type AdoptedKey = 'title' | 'version' | 'published' | 'effective' | 'notice' | 'incorporates';

/** What a text proves of one key. */
export interface Proposal {
  readonly key: AdoptedKey;
  /** As it is to stand in front matter. */
  readonly value: string;
  /** Where it comes from, as a sentence's end: `line 4 states “Last updated: 4 June 2026”`. */
  readonly source: string;
}

/** What could not be proved, and why: for a person to state. */
export interface Unproved {
  readonly key: AdoptedKey | 'id';
  readonly why: string;
  /** True where the text says nothing of it at all, as against saying it in a way that proves nothing. */
  readonly silent?: boolean;
}

/** What comes of reading one text. */
export interface Adoption {
  readonly proposals: readonly Proposal[];
  readonly unproved: readonly Unproved[];
}
