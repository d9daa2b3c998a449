import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import type { Effect, FoundEffect } from '../norms/compare-norms.ts';
import { findLeadIn, type LeadIn } from '../norms/find-lead-in.ts';
import { effectInWords } from '../norms/name-norm.ts';
import { sayOtherHeads } from '../tables/say-other-heads.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { Judgement } from './judge-significance.ts';
import { areClausesGovernedAlike } from './same-governors.ts';

/** A clause that stands elsewhere says the same only if what governs it does. Null where nothing that governs it changed. */
export function judgeMoved({ pairing }: DescribedChange, facts: VersionFacts): Judgement | null {
  const [before, after] = [pairing.before[0]!, pairing.after[0]!];
  const heads = sayOtherHeads(before, after);
  if (heads !== null)
    return {
      significance: 'substantive',
      reasons: [`The row says the same, but ${heads}.`],
      effects: [],
      findings: [],
      says: [heads],
    };
  if (areClausesGovernedAlike(before, after, facts)) return null;
  const effects = effectsOfMove(before, after, facts);
  return {
    significance: 'substantive',
    reasons: ['The same words stand under another lead-in.', ...effects.map(effectInWords)],
    effects,
    findings: [],
  };
}

/** The rule that an item was under lead-ins on both sides, and the one that it is now. */
export function effectsOfMove(before: Clause, after: Clause, facts: VersionFacts): readonly FoundEffect[] {
  const [was, is] = [findLeadIn(before, facts.parties), findLeadIn(after, facts.parties)];
  if (was === null || is === null || was.weight < 2 || is.weight < 2) return [];
  // Under two lead-ins of one norm and one party nothing is new and nothing gone.
  return was.norm === is.norm && was.party === is.party ? [] : turnedRound(before, was, after, is);
}

function turnedRound(before: Clause, was: LeadIn, after: Clause, is: LeadIn): readonly FoundEffect[] {
  const nowhere = { start: 0, end: 0, cueStart: 0, cueEnd: 0 };
  return [
    {
      ...pick(was),
      change: 'removed',
      side: 'before',
      sentence: { text: before.key, clause: before, first: true },
      stated: { ...was, ...nowhere },
      hunk: null,
    },
    {
      ...pick(is),
      change: 'added',
      side: 'after',
      sentence: { text: after.key, clause: after, first: true },
      stated: { ...is, ...nowhere },
      hunk: null,
    },
  ];
}

function pick({ norm, party }: Pick<Effect, 'norm' | 'party'>): Pick<Effect, 'norm' | 'party'> {
  return { norm, party };
}
