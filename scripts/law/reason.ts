/**
 * Why a text binds, or does not, one fact each: what it says stands in `reasonsInWords` for the terminal and in the site's own
 * table for its readers. `ahead` is true of a day that lies after the one on which the reason is read. Dates are ISO dates.
 */
export type Reason =
  /** Other documents stand in its place; `ahead` where the day asked for is still to come. */
  | { readonly kind: 'replaced'; readonly by: readonly Successor[]; readonly ahead: boolean }
  | { readonly kind: 'retired'; readonly on: string; readonly ahead: boolean }
  /** Nothing had taken effect on the day asked for. */
  | { readonly kind: 'none-yet'; readonly ahead: boolean; readonly recorded: boolean }
  /** No other date is stated than that of the record; `binds` of the version that is in force. */
  | { readonly kind: 'recorded'; readonly version: string; readonly on: string; readonly binds: boolean }
  | TakesEffect
  | { readonly kind: 'corrects'; readonly version: string }
  | { readonly kind: 'withdrawn'; readonly version: string; readonly on: string }
  | { readonly kind: 'corrected'; readonly version: string; readonly by: string }
  /** A later version takes effect no later than the day announced. */
  | { readonly kind: 'overtaken'; readonly version: string; readonly announced: string; readonly by: string };

/** A document that takes the place of another. */
export interface Successor {
  /** Its id. */
  readonly document: string;
  readonly since: string;
  readonly ahead: boolean;
}

/** A version that takes effect, or took it. */
export interface TakesEffect {
  readonly kind: 'takes-effect';
  readonly version: string;
  readonly on: string;
  readonly ahead: boolean;
  /** The group of customers whose own date it is; null where it is everyone's. */
  readonly cohort: string | null;
  /** The day for which it was announced before, where that was another. */
  readonly moved: { readonly how: 'postponed' | 'advanced'; readonly from: string } | null;
}
