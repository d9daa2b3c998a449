import type { Finding } from '../facets/findings.ts';
import { statesSameFigures } from '../facets/same-figures.ts';
import { compareNorms } from '../norms/compare-norms.ts';
import { normsOfLanguage } from '../norms/languages/read-norms-abroad.ts';
import { isNeutral } from '../proving/neutral-hunks.ts';
import type { Edited } from '../proving/proof.ts';
import { proveEdited, type Unproved } from '../proving/prove-edited.ts';
import { NOT_SHOWN } from '../proving/veto.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { SentenceJudgement } from './judge-sentence.ts';
import { whereInWords } from './judge-traced.ts';
import { keepTrueClaims } from './keep-true-claims.ts';
import { meanTheSame } from './same-governors.ts';
import { weightyReason } from './weighty-findings.ts';

/** Judges a sentence that says something else than its counterpart: harmless by account of every word, else substantive. */
export function judgeEdited(
  pair: SentencePair,
  edited: Edited,
  found: readonly Finding[],
  facts: VersionFacts,
): SentenceJudgement {
  if (statesSameFigures(edited.before.text, edited.after.text, facts.language))
    return {
      significance: 'clarifying',
      reason: 'The same figure or date is written differently.',
      effects: [],
      findings: found,
    };
  const account = proveEdited(pair, edited);
  const renamed = account.renamed.map(({ from, to }) => ({ kind: 'term-renamed' as const, from, to }));
  const findings = [...found, ...renamed];
  if (account.level === 'unproved') return judgeUnproved(account, pair, findings, facts);
  if (pair.trace?.how === 'carried' && !meanTheSame(edited.before, edited.after, facts))
    return {
      significance: 'substantive',
      reason: `${whereInWords({ ...pair, before: null }, pair.trace)}; that it says the same here is not shown.`,
      effects: keepTrueClaims(compareNorms(pair, () => true, facts.parties).effects, pair, facts),
      findings,
    };
  const judged = { significance: account.level, reason: account.says.join(' '), effects: [] };
  // What is only spelled otherwise is no finding; where a link leads and what the date is are.
  return account.level === 'clarifying'
    ? { ...judged, findings }
    : { ...judged, findings: findings.filter(({ kind }) => kind === 'reference' || kind === 'date-stamp') };
}

/** What is not shown to be harmless is substantive; what the rules read in it says why, else the words that no proof knows. */
function judgeUnproved(
  account: Unproved,
  pair: SentencePair,
  findings: readonly Finding[],
  facts: VersionFacts,
): SentenceJudgement {
  const { says, because } = account;
  const judged = { significance: 'substantive' as const, effects: [], findings };
  const read = because !== 'language' || normsOfLanguage(facts.language) !== null;
  if (!read) return { ...judged, reason: says };
  const found = compareNorms(pair, (hunk) => isNeutral(hunk, facts), facts.parties);
  const effects = keepTrueClaims(found.effects, pair, facts);
  if (effects.length > 0) return { ...judged, reason: '', effects };
  return { ...judged, reason: weightyReason(findings) ?? (because === 'language' ? NOT_SHOWN : says) };
}
