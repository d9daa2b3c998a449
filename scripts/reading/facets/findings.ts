/** What else a change does to the text, with its values. A change's facets are the kinds of its findings. */
export type Finding =
  | {
      readonly kind: 'quantity' | 'deadline';
      /** As printed; null where there was or is none. */
      readonly before: string | null;
      readonly after: string | null;
      readonly direction: 'more' | 'less' | 'other';
    }
  | {
      readonly kind: 'definition';
      readonly term: string;
      readonly change: 'added' | 'removed' | 'changed';
      /** Where the words prove it: a member was added to what it enumerates, or an adjective put in. */
      readonly covers?: 'more' | 'less';
      /** How many other clauses of the new version use the term, and the names of the first three. */
      readonly uses?: { readonly count: number; readonly first: readonly string[] };
    }
  | { readonly kind: 'term-renamed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'reference';
      /** `follows`: the number of the clause it points at changed with it. `dangling`: nothing has that number now. */
      readonly change: 'added' | 'removed' | 'elsewhere' | 'follows' | 'dangling';
      /** As printed: `Section 5`, an address. */
      readonly before: string | null;
      readonly after: string | null;
      /** What it pointed at and points at now, where it has a name: the title of the clause, the words of the link, the host of the address. */
      readonly from?: string;
      readonly to?: string;
    }
  | {
      readonly kind: 'list-of-things';
      /** The items by name, a row by its first cell; never both empty. */
      readonly gained: readonly string[];
      readonly lost: readonly string[];
      /** The lead-in, the heading or the title that the list stands under. */
      readonly under?: string;
    }
  | {
      readonly kind: 'governing-law' | 'entity' | 'contact' | 'date-stamp' | 'example';
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: 'column';
      /** What became of a column of a table, told once for all its rows: of a `headed` one the head changed. */
      readonly change: 'added' | 'removed' | 'moved' | 'headed';
      /** What stood over it and stands over it now; null where the version does not have the column. */
      readonly head: { readonly before: string | null; readonly after: string | null };
      /** How many rows have something in it. */
      readonly rows: number;
    }
  /** The clause promises notice of changes, or says how the terms may be changed: always shown. */
  | { readonly kind: 'notice-promise' };

/** Where a finding or an effect was read: the cue's name and the words. */
export interface Evidence {
  readonly side: 'before' | 'after';
  /** Which of the change's clauses on that side, from 0. */
  readonly clause: number;
  readonly words: string;
  readonly cue: string;
}
