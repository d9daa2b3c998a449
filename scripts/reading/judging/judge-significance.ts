import type { DescribedChange } from '../../diff/describe-changes.ts';
import { greatestSignificance, type Significance } from '../../law/significance.ts';
import { proveEffects } from '../claims/prove-effects.ts';
import type { Finding } from '../facets/findings.ts';
import { readLinks } from '../facets/links.ts';
import { settleFindings } from '../facets/settle-findings.ts';
import type { FoundEffect } from '../norms/compare-norms.ts';
import { effectInWords } from '../norms/name-norm.ts';
import { principalEffects } from '../norms/principal-effects.ts';
import { NOT_SHOWN } from '../proving/veto.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { isStatement } from './heading-statement.ts';
import { judgeByKind } from './judge-by-kind.ts';
import { judgeSentence } from './judge-sentence.ts';
import { judgeUnpaired } from './judge-unpaired.ts';
import { settleReasons } from './settle-reasons.ts';

export type { Significance };

/** What a change amounts to, and why. */
export interface Judgement {
  readonly significance: Significance;
  /** Most important first; never empty. */
  readonly reasons: readonly string[];
  readonly effects: readonly FoundEffect[];
  readonly findings: readonly Finding[];
}

/** Judges one change by its sentences: the weightiest speaks. */
export function judgeSignificance(
  change: DescribedChange,
  pairs: readonly SentencePair[],
  facts: VersionFacts,
): Judgement {
  const plain = judgeByKind(change, facts);
  if (plain !== null) return plain;
  if (pairs.length === 0) return judgeUnpaired(change);
  if (facts.translated) return TRANSLATED;
  const judged = pairs.map((pair) => judgeSentence(pair, facts));
  const found = judged.flatMap((one) => one.findings);
  const findings = settleFindings([...found, ...readLinks(change)], change, facts);
  const read = judged.flatMap((one) => one.effects);
  const effects = principalEffects(proveEffects(read, change, facts), change.kind);
  const significance = greatestSignificance(judged.map((one) => one.significance));
  const reasons = [
    ...effects.map(effectInWords),
    ...settleReasons(
      judged.filter((one) => one.significance === significance && one.reason !== '').map(({ reason }) => reason),
      change,
      { found, settled: findings },
    ),
  ];
  const isAnother =
    significance === 'substantive' || pairs.some(({ before, after }) => before === null || after === null);
  if (change.kind === 'retitled' && isAnother && !governsList(change) && !states(change))
    return {
      significance: 'clarifying',
      reasons: ['The title of the section changed.'],
      effects: [],
      findings,
    };
  return {
    significance,
    reasons: reasons.length === 0 ? [NOT_SHOWN] : [...new Set(reasons)].slice(0, MOST_REASONS),
    effects: significance === 'substantive' ? effects : [],
    findings,
  };
}

/** What a translation says and does not say no rule reads. */
const TRANSLATED: Judgement = {
  significance: 'substantive',
  reasons: ['The document is in another language now; whether it says the same is not read.'],
  effects: [],
  findings: [],
};

const MOST_REASONS = 8;

/** A heading that is a sentence is read as one. */
function states({ pairing }: DescribedChange): boolean {
  return [...pairing.before, ...pairing.after].some(({ key }) => isStatement(key));
}

/** A heading right above items or rows is part of each of them: "Allowed uses" made "Prohibited uses" changes all. */
function governsList({ pairing }: DescribedChange): boolean {
  return [...pairing.before, ...pairing.after].some(({ children }) =>
    children.some(({ type }) => type === 'item' || type === 'row'),
  );
}
