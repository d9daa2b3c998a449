import { LIABILITY_CUES } from './liability.ts';
import { OBLIGATION_CUES } from './obligation.ts';
import { PERMISSION_CUES } from './permission.ts';
import { PROHIBITION_CUES } from './prohibition.ts';
import { TRAPS } from './traps.ts';

/**
 * A sign by which a sentence binds, allows or shifts risk. A lawyer can read these tables and correct them: each cue says
 * what it finds, and its examples, below its table, are its tests.
 */
export interface Cue {
  readonly name: string;
  /** What the words state; `none` for a trap: words that look like a norm, are none, and keep other cues off. */
  readonly norm: 'prohibition' | 'obligation' | 'permission' | 'liability' | 'none';
  readonly pattern: RegExp;
  /**
   * Whom it concerns where that is not the sentence's subject: a party, or `object` for the first one named after it (`near-object`: right after it).
   * `subject-only`: without a person as its subject it states no norm ("The price may differ");
   * `provider-only`: only where that person is the provider; `keeper-only`: where it is a committee or the like by its noun;
   * `owner`: whoever is named in the words themselves.
   */
  readonly party?:
    | 'customer'
    | 'provider'
    | 'both'
    | 'object'
    | 'near-object'
    | 'subject-only'
    | 'provider-only'
    | 'keeper-only'
    | 'owner';
  /** 3: a plain rule; 2 where not said; 1: often mere description, which yields to anything stronger beside it. */
  readonly weight?: 1 | 3;
  /** True for words that bound a right ("may only"): where they are new, the right is narrower. */
  readonly limits?: true;
}

/** By the cue's name. Apart from the cues so that a browser need not load them. */
export type CueExamples = Readonly<
  Record<string, { readonly found: readonly string[]; readonly not: readonly string[] }>
>;

/** In the order in which they speak: of two cues on the same words, the first one counts. */
export const CUES: readonly Cue[] = [
  ...TRAPS,
  ...LIABILITY_CUES,
  ...PROHIBITION_CUES,
  ...OBLIGATION_CUES,
  ...PERMISSION_CUES,
];
