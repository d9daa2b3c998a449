import type { DescribedChange } from '../../diff/describe-changes.ts';
import { greatestSignificance, type Significance } from '../../law/significance.ts';
import type { Finding } from '../facets/findings.ts';
import { readLinks } from '../facets/links.ts';
import type { Effect, FoundEffect } from '../norms/compare-norms.ts';
import { findLeadIn } from '../norms/find-lead-in.ts';
import { effectInWords } from '../norms/name-norm.ts';
import { principalEffects } from '../norms/principal-effects.ts';
import { findHunks } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { judgeSentence } from './judge-sentence.ts';
import { isNavigation } from './navigation.ts';
import { compact, isEnumerationComma, PUNCTUATION_ONLY, sameNumbers } from './prove-editorial.ts';

export type { Significance };

/** What a change amounts to, and why. */
export interface Judgement {
  readonly significance: Significance;
  /** Most important first. */
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
  const judged = pairs.map((pair) => judgeSentence(pair, facts));
  const findings = joinFindings([...judged.flatMap((one) => one.findings), ...readLinks(change)]).filter(
    ({ kind }) => kind !== 'list-of-things' || !isSection(change),
  );
  const effects = principalEffects(
    judged.flatMap((one) => one.effects),
    change.kind,
  );
  const significance = greatestSignificance(judged.map((one) => one.significance));
  const reasons = [
    ...effects.map(effectInWords),
    ...judged.filter((one) => one.significance === significance && one.reason !== '').map(({ reason }) => reason),
  ];
  if (change.kind === 'retitled' && significance === 'substantive' && effects.length === 0)
    return { significance: 'clarifying', reasons: ['Only the title of the section changed.'], effects, findings };
  return {
    significance,
    reasons: [...new Set(reasons)].slice(0, MOST_REASONS),
    effects: significance === 'substantive' ? effects : [],
    findings,
  };
}

const MOST_REASONS = 8;

/** Changes that need no reading of their words; null for the others. */
function judgeByKind(change: DescribedChange, facts: VersionFacts): Judgement | null {
  const { kind, pairing } = change;
  const editorial = (reason: string, findings: readonly Finding[] = []): Judgement => ({
    significance: 'editorial',
    reasons: [reason],
    effects: [],
    findings,
  });
  if (kind === 'moved')
    return judgeMoved(change, facts) ?? editorial('The words are the same; the clause stands elsewhere.');
  if (kind === 'renumbered') return editorial('Only the number changed.');
  if (kind === 'markup') {
    const links = readLinks(change);
    return editorial(
      links.length > 0
        ? 'The words are the same; a link points elsewhere.'
        : 'The words are the same; only the formatting changed.',
      links,
    );
  }
  const clauses = [...pairing.before, ...pairing.after];
  if (clauses.every(isNavigation))
    return editorial('It is part of the page, not of the terms.', readLinks(change, true));
  if (change.redline.length > 0 && isPunctuationOnly(change)) return editorial(PUNCTUATION_ONLY);
  if ((kind === 'split' || kind === 'merged') && sameWords(change))
    return editorial('The words are the same, in more or fewer paragraphs.');
  if (
    (kind === 'added' || kind === 'removed') &&
    clauses.length === 1 &&
    clauses[0]!.heading &&
    !/[:：]\s*$/u.test(clauses[0]!.key) &&
    clauses[0]!.key.length < 80
  )
    return editorial(kind === 'added' ? 'A heading over text that has its own entry.' : 'Only a heading is gone.');
  return null;
}

/** An item that went from one lead-in to another may say the opposite now. */
function judgeMoved({ pairing }: DescribedChange, { parties, english }: VersionFacts): Judgement | null {
  const [before, after] = [pairing.before[0]!, pairing.after[0]!];
  if (!english) return null;
  const [old, current] = [findLeadIn(before, parties), findLeadIn(after, parties)];
  if (old === null || current === null || (old.norm === current.norm && old.party === current.party)) return null;
  if (old.weight < 2 || current.weight < 2) return null;
  const place = { start: 0, end: 0, cueStart: 0, cueEnd: 0 };
  const effects: FoundEffect[] = [
    {
      ...pick(old),
      change: 'removed',
      side: 'before',
      sentence: { text: before.key, clause: before, first: true },
      stated: { ...old, ...place },
      hunk: null,
    },
    {
      ...pick(current),
      change: 'added',
      side: 'after',
      sentence: { text: after.key, clause: after, first: true },
      stated: { ...current, ...place },
      hunk: null,
    },
  ];
  return {
    significance: 'substantive',
    reasons: ['The same words stand under another lead-in.', ...effects.map(effectInWords)],
    effects,
    findings: [],
  };
}

function pick({ norm, party }: Pick<Effect, 'norm' | 'party'>): Pick<Effect, 'norm' | 'party'> {
  return { norm, party };
}

/** Letters and digits are the same, and no comma of an enumeration or capital of a defined term is at stake. */
function isPunctuationOnly({ redline, pairing }: DescribedChange): boolean {
  const [before, after] = [pairing.before, pairing.after].map((clauses) => clauses.map(({ key }) => key).join(' '));
  const sameCase = before!.replace(/[^\p{L}]/gu, '') === after!.replace(/[^\p{L}]/gu, '');
  return (
    sameCase &&
    compact(before!) === compact(after!) &&
    sameNumbers(before!, after!) &&
    !findHunks(redline).some(isEnumerationComma)
  );
}

/** The same words in the same order, but for the "and" or "or" that closes a list. */
function sameWords({ pairing }: DescribedChange): boolean {
  const [before, after] = [pairing.before, pairing.after].map((clauses) =>
    clauses
      .map(({ key }) => key)
      .join(' ')
      .toLowerCase()
      .replace(/\b(?:and|or)\b/g, ' ')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' '),
  );
  const joiners = (clauses: readonly { readonly key: string }[]) =>
    clauses
      .map(({ key }) => key)
      .join(' ')
      .match(/\b(?:and|or)\b/gi)?.length ?? 0;
  return before === after && Math.abs(joiners(pairing.before) - joiners(pairing.after)) <= 1;
}

/** A section new or gone as a whole: that its lists are too goes without saying. */
function isSection({ kind, pairing }: DescribedChange): boolean {
  const first = (pairing.after[0] ?? pairing.before[0])!;
  return (kind === 'added' || kind === 'removed') && first.type !== 'item' && first.type !== 'row';
}

/** One finding for what several sentences show alike. */
function joinFindings(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify(finding);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
