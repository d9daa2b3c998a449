import { CLARIFYING_EXAMPLES } from './clarifying-examples.ts';
import { CLARIFYING_PROOFS } from './clarifying-proofs.ts';
import { EDITORIAL_EXAMPLES } from './editorial-examples.ts';
import { EDITORIAL_PROOFS } from './editorial-proofs.ts';
import type { Proof, ProofExamples } from './proof.ts';

/** All proofs with their examples and counter-examples, which are their tests. */
export function listProofs(): readonly (Proof & ProofExamples[string])[] {
  return [...EDITORIAL_PROOFS, ...CLARIFYING_PROOFS].map((proof) => ({ ...proof, ...EXAMPLES[proof.name]! }));
}

const EXAMPLES: ProofExamples = { ...EDITORIAL_EXAMPLES, ...CLARIFYING_EXAMPLES };
