import { leadInOf } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import type { Effect, FoundEffect } from '../norms/compare-norms.ts';
import { findLeadIn, type LeadIn } from '../norms/find-lead-in.ts';
import { effectInWords } from '../norms/name-norm.ts';
import type { VersionFacts } from '../version-facts.ts';
import { tellingClassOf } from '../words/telling-words.ts';
import { canonicalWords } from './canonical-words.ts';
import type { Judgement } from './judge-significance.ts';
import { readWords } from './read-words.ts';
import { formsOf } from './residues.ts';

/**
 * A clause that stands elsewhere says the same only if what governs it does: an item that went from one lead-in to another may say
 * the opposite now, and so may an entry that went from one list to another. Null where nothing that governs it changed.
 */
export function judgeMoved({ pairing }: DescribedChange, facts: VersionFacts): Judgement | null {
  const [before, after] = [pairing.before[0]!, pairing.after[0]!];
  const [old, current] = [governorsOf(before), governorsOf(after)];
  if (says(old, facts) === says(current, facts)) return null;
  const [was, is] = [findLeadIn(before, facts.parties), findLeadIn(after, facts.parties)];
  if (!isListed(before) && !isListed(after)) return null;
  // Through several levels an exception or a condition may come between the rule and the item.
  const direct = old.length === 1 && current.length === 1;
  if (
    direct &&
    was !== null &&
    is !== null &&
    was.norm === is.norm &&
    was.party === is.party &&
    was.inherited === is.inherited
  )
    return null;
  if (old.every(isTitle) && current.every(isTitle) && !differInSense(old, current)) return null;
  const effects =
    was !== null && is !== null && was.weight >= 2 && is.weight >= 2 ? turnedRound(before, was, after, is) : [];
  return {
    significance: 'substantive',
    reasons: ['The same words stand under another lead-in.', ...effects.map(effectInWords)],
    effects,
    findings: [],
  };
}

/** The lead-ins that govern a clause, innermost first, and the heading right above a list that has none. */
function governorsOf(clause: Clause): readonly Clause[] {
  const governors: Clause[] = [];
  for (let above = leadInOf(clause); above !== null; above = leadInOf(above)) governors.push(above);
  const top = governors.at(-1) ?? clause;
  if (isListed(top) && isFragment(top) && top.parent?.heading === true) governors.push(top.parent);
  return governors;
}

/** "Racing at night" is what its heading makes of it; a whole sentence speaks for itself. */
function isFragment({ key }: Clause): boolean {
  return !/[.!?]["”’)]?$/.test(key.trim()) || readWords(key).length < LEAST_SENTENCE;
}

const LEAST_SENTENCE = 5;

function isListed({ type }: Clause): boolean {
  return type === 'item' || type === 'row';
}

function isTitle({ heading }: Clause): boolean {
  return heading;
}

function says(governors: readonly Clause[], { parties }: VersionFacts): string {
  return governors.map(({ key }) => formsOf(canonicalWords(key, parties))).join('\n');
}

/** Two headings over lists differ in sense where one has a word that can turn it and the other lacks it: allowed and prohibited, current and past. */
function differInSense(old: readonly Clause[], current: readonly Clause[]): boolean {
  const [one, other] = [old, current].map((titles) => new Set(titles.flatMap(({ key }) => tellingIn(key))));
  return [...one!].some((word) => !other!.has(word)) || [...other!].some((word) => !one!.has(word));
}

function tellingIn(title: string): readonly string[] {
  return readWords(title).flatMap(({ form }) => (tellingClassOf(form) === null || SMALL.test(form) ? [] : [form]));
}

const SMALL = /^(?:and|or|of|to|in|on|for|by|with|from|you|your|we|us|our)$/;

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
