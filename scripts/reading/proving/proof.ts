import type { Sentence } from '../norms/read-norms.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { Residue } from './residues.ts';

/** The two sentences that an edit stands in, and what is known of both versions. */
export interface Edited {
  readonly before: Sentence;
  readonly after: Sentence;
  readonly facts: VersionFacts;
}

/** One closed kind of harmless edit. */
export interface Proof {
  readonly name: string;
  readonly level: 'editorial' | 'clarifying';
  /** Why a lawyer need not look twice, as customers read it. */
  readonly says: string;
  readonly holds: (residue: Residue, edited: Edited) => boolean;
}

/**
 * By the proof's name: its examples, which are its tests, and counter-examples, in which it must not hold; each a pair of whole
 * sentences. Apart from the proofs so that a browser need not load them.
 */
export type ProofExamples = Readonly<
  Record<
    string,
    {
      readonly examples: readonly (readonly [before: string, after: string])[];
      readonly not: readonly (readonly [before: string, after: string])[];
    }
  >
>;
