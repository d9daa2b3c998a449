import type { Norm } from '../read-own-norms.ts';
import type { Party } from '../read-parties.ts';

/**
 * What the rules know of a language whose norms are read, beside English. A rule is read only where its subject and its verb stand side
 * by side in a main clause; all else is not read, and its words are quoted.
 */
export interface LanguageNorms {
  /** How terms name those they bind, as sources of patterns; each begins small, and may begin a sentence. */
  readonly subjects: Readonly<Record<'customer' | 'provider' | 'both', readonly string[]>>;
  /** Subjects whose first letter is part of what they mean: "Sie" is no "sie". */
  readonly exact: readonly string[];
  /** What may stand before the subject and its verb, from the start of the sentence, where the subject comes first. */
  readonly opening: RegExp;
  /** The same where the verb comes first; null for a language that does not turn them round. */
  readonly fronted: RegExp | null;
  /** Words that deny what the verb says. */
  readonly denial: RegExp;
  /** Words that bound it instead ("only", "not only"): then nothing is read. */
  readonly bound: RegExp;
  /** A second verb after a conjunction: to which of them a denial belongs is not read. */
  readonly second: RegExp;
  /** What after a verb says that the subject suffers it, is a thing, or is told something. */
  readonly passive: RegExp;
  /** After a comma: a clause that goes on to the end, whose denials are its own. */
  readonly tail: RegExp;
  /** In a lead-in: an exception or a condition, under which an item is no rule. */
  readonly excepts: RegExp;
  /** True for an item that ends the sentence of its lead-in with a verb. */
  readonly goesOn: (item: string) => boolean;
  readonly cues: readonly LanguageCue[];
}

/** A sign of a norm in a language, with its tests. */
export interface LanguageCue {
  readonly name: string;
  readonly norm: Norm['norm'];
  /** Sources of patterns, `§` for the subject: `§ darf`; `darf §` where the verb comes first. Without `§` the words name the party. */
  readonly says: readonly string[];
  /** Whom it binds, where no subject says so. */
  readonly party?: Party;
  /** Whether the verb must be denied after its subject, must not be, or whether that makes no difference. */
  readonly denied: 'must' | 'never' | 'either';
  /** What the words after it must be, up to the first comma. */
  readonly verbs?: RegExp;
  /** Parties of whom it says a rule; all where not said. */
  readonly of?: readonly Party[];
  /** 3 for a plain rule; else 2. */
  readonly weight?: 3;
}

/** By the cue's name: sentences with the party that is bound, and sentences that look alike in which it is not read. */
export type LanguageCueExamples = Readonly<
  Record<
    string,
    { readonly found: readonly (readonly [sentence: string, party: Party])[]; readonly not: readonly string[] }
  >
>;
