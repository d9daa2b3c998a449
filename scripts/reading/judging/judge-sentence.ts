import { findFindings } from '../facets/find-findings.ts';
import type { Finding } from '../facets/findings.ts';
import { applyRenames, renamesIn } from '../facets/rename-terms.ts';
import type { FoundEffect } from '../norms/compare-norms.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { judgeEdited } from './judge-edited.ts';
import { judgeLone } from './judge-lone.ts';
import type { Significance } from './judge-significance.ts';
import { isNeutral } from './neutral-hunks.ts';
import { proveEditorial } from './prove-editorial.ts';
import { sameMeaning } from './same-meaning.ts';

/** What one edited, added or removed sentence amounts to. */
export interface SentenceJudgement {
  readonly significance: Significance;
  /** Empty where the effects say it. */
  readonly reason: string;
  readonly effects: readonly FoundEffect[];
  readonly findings: readonly Finding[];
}

/** Judges one sentence of a change: editorial takes a proof, clarifying a reason, all else is substantive. */
export function judgeSentence(pair: SentencePair, facts: VersionFacts): SentenceJudgement {
  const { before, after } = pair;
  const proof = proveEditorial(pair, facts);
  const findings = findFindings(pair, (hunk) => isNeutral(hunk, facts), facts);
  if (proof !== null) {
    const kept = findings.filter(({ kind }) => kind === 'reference' || kind === 'date-stamp');
    return { significance: 'editorial', reason: proof, effects: [], findings: kept };
  }
  if (before === null || after === null) return judgeLone(pair, findings, facts);
  return judgeRenamed(pair, facts) ?? judgeEdited(before, after, pair, findings, facts);
}

/** A sentence in which a term has its new name; null where that is not all and the rest must be judged. */
function judgeRenamed({ before, after }: SentencePair, facts: VersionFacts): SentenceJudgement | null {
  const renames = renamesIn(before!.text, facts.renames).filter(({ to }) => after!.text.includes(to));
  const [first] = renames;
  if (first === undefined || !sameMeaning(applyRenames(before!.text, renames), after!.text, facts.parties)) return null;
  const findings = renames.map(({ from, to }) => ({ kind: 'term-renamed' as const, from, to }));
  return { significance: 'clarifying', reason: `“${first.from}” is called “${first.to}” now.`, effects: [], findings };
}
