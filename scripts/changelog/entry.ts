import type { ClauseRef } from '../diff/clause-ref.ts';
import type { Kind } from '../diff/describe-changes.ts';
import type { TextDate } from '../history/statements/dates-in-text.ts';
import type { ChangeNote } from '../history/statements/front-matter.ts';
import type { StatedKind } from '../history/versions.ts';
import type { Significance } from '../reading/judging/judge-significance.ts';
import type { Change } from '../reading/read-change.ts';

/** What the author says of a version in front matter (`change:`); every part is optional. */
export type AuthorNote = ChangeNote;

/** One version of a document in the changelog, without its changes: what lists and indexes need. */
export interface EntryHeading {
  /** Document id. */
  readonly document: string;
  /** The document's title as of this version. */
  readonly title: string;
  /** Version label. */
  readonly version: string;
  /** Address of the entry below the site: `DOCUMENT/VERSION-SLUG`, unique, safe in paths and URLs. */
  readonly slug: string;
  /** Label of the version whose text it takes the place of, with which it is compared (`law/version-before.ts`); null for the first. */
  readonly previous: string | null;
  /** Label of an earlier version, other than `previous`, whose text stands again to the letter. */
  readonly returnsTo: string | null;
  /** ISO date. */
  readonly published: string;
  /** Which of its dates front matter states; the day on which the text was recorded stands for the others. */
  readonly stated: readonly StatedKind[];
  /** What the text says of its own dates; absent where nothing. */
  readonly textDates?: readonly TextDate[];
  /** ISO date on which its words or its front matter last changed: a date moved, a version withdrawn, a comma mended. */
  readonly revised: string;
  /** ISO date by cohort; one date for everyone stands under `all`. */
  readonly effective: Readonly<Record<string, string>>;
  /**
   * The cohorts of `effective` for whom it never takes effect, each with the label of the version that takes its place: a correction,
   * or a later declaration. Absent where there are none, or where it was withdrawn, and in an entry by itself, as later versions decide.
   */
  readonly overtaken?: Readonly<Record<string, string>>;
  /**
   * Label of the version that took its place on the very day on which it was published, so that it is but a step on the way there.
   * Absent for most, and in an entry by itself.
   */
  readonly stepTo?: string;
  /**
   * The later version that says it corrects this one: the one that takes its place, else the last that stands, else the last. Absent
   * for most, and in an entry by itself.
   */
  readonly correction?: Correction;
  /** The full hash of the commit that brought this version. */
  readonly commit: string;
  /** SHA-256 of the version's Markdown without front matter, hex. */
  readonly textHash: string;
  /** What it amounts to, as the law weighs it (`law/significance-of-version.ts`): the documents that it brings in or lets go count as well. */
  readonly significance: Significance;
  /** The author's title, else one composed from the findings. */
  readonly headline: string;
  /** The author's summary, else one composed from the findings. */
  readonly summary: string;
  readonly author: AuthorNote | null;
  /** How many changes there are of each kind that occurs. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** How many clauses of this version are as they were. */
  readonly unchanged: number;
  /** Which limit its text is beyond, in words; absent where the text can be read. */
  readonly unreadable?: string;
  /** Ids of products, regions and documents, as front matter states them; empty where it states none. */
  readonly products: readonly string[];
  readonly regions: readonly string[];
  readonly supersedes: readonly string[];
  readonly incorporates: readonly string[];
  /** The effective date was moved: from when, and why. */
  readonly postponed: { readonly from: string; readonly reason: string } | null;
  /** A later revision moved the effective date to an earlier day: from when. */
  readonly advanced: { readonly from: string } | null;
  /** Announced, but will not take effect. */
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
  /** The day on which the document ends, where this version says so. */
  readonly retired?: string;
  /** Topics of all changes but editorial ones, sorted. */
  readonly topics: readonly string[];
}

/** A version that corrects an earlier one. */
export interface Correction {
  readonly version: string;
  /** ISO dates; the second is null while it stands. */
  readonly published: string;
  readonly withdrawn: string | null;
}

/** One version of a document in the changelog with everything that changed. */
export interface Entry extends EntryHeading {
  /** For a first version: what differs from the documents that it replaces, where it replaces any; else empty. */
  readonly changes: readonly EntryChange[];
  /** How it differs from a version in between, which was announced or recorded and never bound; absent for most. */
  readonly between?: BetweenVersions;
}

/** A second view of a version, beside a text that a reader may have seen though it never bound. */
export interface BetweenVersions {
  /** Label of the version in between. */
  readonly version: string;
  readonly changes: readonly EntryChange[];
  /** How many clauses are as they were in it. */
  readonly unchanged: number;
}

/** A change that knows the lineage of its clauses, and its own place on the entry's page. */
export interface EntryChange extends Change {
  readonly before: readonly TracedRef[];
  readonly after: readonly TracedRef[];
  /** Fragment identifier on the page of its entry, unique there. */
  readonly anchor: string;
}

/** A clause in a version, and which clause of the document it is through all versions. */
export interface TracedRef extends ClauseRef {
  /** Its lineage id, unique in its document. */
  readonly clause: string;
}
