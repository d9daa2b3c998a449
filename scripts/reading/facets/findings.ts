/** What else a change does to the text, with its values. A change's facets are the kinds of its findings. */
export type Finding =
  | {
      readonly kind: 'quantity' | 'deadline';
      /** As printed; null where there was or is none. */
      readonly before: string | null;
      readonly after: string | null;
      readonly direction: 'more' | 'less' | 'other';
    }
  | { readonly kind: 'definition'; readonly term: string; readonly change: 'added' | 'removed' | 'changed' }
  | { readonly kind: 'term-renamed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'reference';
      /** `follows`: the number of the clause it points at changed with it. `dangling`: nothing has that number now. */
      readonly change: 'added' | 'removed' | 'elsewhere' | 'follows' | 'dangling';
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: 'list-of-things'; readonly gained: readonly string[]; readonly lost: readonly string[] }
  | {
      readonly kind: 'governing-law' | 'entity' | 'contact' | 'date-stamp' | 'example';
      readonly before: string | null;
      readonly after: string | null;
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
