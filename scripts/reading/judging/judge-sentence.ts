import { findFindings } from '../facets/find-findings.ts';
import type { Finding } from '../facets/findings.ts';
import type { FoundEffect } from '../norms/compare-norms.ts';
import { isNeutral } from '../proving/neutral-hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { judgeEdited } from './judge-edited.ts';
import { judgeLone } from './judge-lone.ts';
import type { Significance } from './judge-significance.ts';

/** What one edited, added or removed sentence amounts to. */
export interface SentenceJudgement {
  readonly significance: Significance;
  /** Empty where the effects say it. */
  readonly reason: string;
  readonly effects: readonly FoundEffect[];
  readonly findings: readonly Finding[];
}

/** Judges one sentence of a change: harmless takes a proof, all else is substantive. */
export function judgeSentence(pair: SentencePair, facts: VersionFacts): SentenceJudgement {
  const { before, after } = pair;
  const findings = findFindings(pair, (hunk) => isNeutral(hunk, facts), facts);
  return before === null || after === null
    ? judgeLone(pair, findings, facts)
    : judgeEdited(pair, { before, after, facts }, findings, facts);
}
