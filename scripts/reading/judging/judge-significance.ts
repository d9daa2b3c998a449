import type { DescribedChange } from '../../diff/describe-changes.ts';
import { greatestSignificance, type Significance } from '../../law/significance.ts';
import { proveEffects } from '../claims/prove-effects.ts';
import type { Finding } from '../facets/findings.ts';
import { readLinks } from '../facets/links.ts';
import { settleFindings } from '../facets/settle-findings.ts';
import type { FoundEffect } from '../norms/compare-norms.ts';
import { effectInWords } from '../norms/name-norm.ts';
import { principalEffects } from '../norms/principal-effects.ts';
import { NOT_SHOWN, NOT_SHOWN_OF } from '../proving/veto.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import { judgeSetAnew } from '../tables/judge-set-anew.ts';
import { type CellJudgement, judgeTable } from '../tables/judge-table.ts';
import type { VersionFacts } from '../version-facts.ts';
import { isStatement } from './heading-statement.ts';
import { judgeByKind } from './judge-by-kind.ts';
import { judgeSentence } from './judge-sentence.ts';
import { judgeUnpaired } from './judge-unpaired.ts';
import { saySurroundings } from './say-surroundings.ts';
import { settleReasons } from './settle-reasons.ts';

export type { Significance };

/** What a change amounts to, and why. */
export interface Judgement {
  readonly significance: Significance;
  /** Most important first; never empty. */
  readonly reasons: readonly string[];
  readonly effects: readonly FoundEffect[];
  readonly findings: readonly Finding[];
  /** Of a row of a table, what is said of it, where that is not said of its words. */
  readonly says?: readonly string[];
  /** Of a row, each of its cells that changed with what that amounts to. */
  readonly cells?: readonly CellJudgement[];
}

/** Judges one change: for whom it is printed and what belongs to it first, then its words. */
export function judgeSignificance(
  change: DescribedChange,
  pairs: readonly SentencePair[],
  facts: VersionFacts,
): Judgement {
  const around = saySurroundings(change);
  if (change.surroundings === undefined) {
    const words = judgeWords(change, pairs, facts);
    return words.significance === 'substantive' ? { ...words, reasons: [...words.reasons, ...around] } : words;
  }
  if (change.redline.every(({ op }) => op === 'equal'))
    return { significance: 'substantive', reasons: around, effects: [], findings: [] };
  const words = judgeWords(change, pairs, facts);
  const reasons = words.significance === 'substantive' ? [...around, ...words.reasons] : around;
  return { ...words, significance: 'substantive', reasons };
}

/** Judges the words of a change by its sentences: the weightiest speaks. */
function judgeWords(change: DescribedChange, pairs: readonly SentencePair[], facts: VersionFacts): Judgement {
  const plain = judgeSetAnew(change, facts) ?? judgeByKind(change, facts);
  if (plain !== null) return plain;
  if (facts.translated && pairs.length > 0) return TRANSLATED;
  const inTable = judgeTable(change, facts, (cell) => judgeSentences(change, cell, facts));
  if (inTable !== null) return inTable;
  return pairs.length === 0 ? judgeUnpaired(change) : judgeSentences(change, pairs, facts);
}

/** Of the sentences of a change, or of a part of it, the weightiest speaks. */
function judgeSentences(change: DescribedChange, pairs: readonly SentencePair[], facts: VersionFacts): Judgement {
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
  if (change.kind === 'retitled' && isAnother && !governsList(change) && !states(change, facts))
    return {
      significance: 'clarifying',
      reasons: ['The title of the section changed.'],
      effects: [],
      findings,
    };
  return {
    significance,
    reasons: (reasons.length === 0 ? [NOT_SHOWN] : [...new Set(reasons)])
      .map((reason) => (reason === NOT_SHOWN ? notShownOf(change.kind) : reason))
      .slice(0, MOST_REASONS),
    effects: significance === 'substantive' ? effects : [],
    findings,
  };
}

/** No wording changed of what came or went as a whole. */
function notShownOf(kind: DescribedChange['kind']): string {
  return kind === 'added' ? NOT_SHOWN_OF.new : kind === 'removed' ? NOT_SHOWN_OF.gone : NOT_SHOWN;
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
function states({ pairing }: DescribedChange, { language }: VersionFacts): boolean {
  return [...pairing.before, ...pairing.after].some(({ key }) => isStatement(key, language));
}

/** A heading right above items or rows is part of each of them: "Allowed uses" made "Prohibited uses" changes all. */
function governsList({ pairing }: DescribedChange): boolean {
  return [...pairing.before, ...pairing.after].some(({ children }) =>
    children.some(({ type }) => type === 'item' || type === 'row'),
  );
}
