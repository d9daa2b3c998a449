import { isListItem } from '../../clauses/lead-in.ts';
import type { Finding } from '../facets/findings.ts';
import { nameClause } from '../name-clause.ts';
import { readNorms, type Sentence } from '../norms/read-norms.ts';
import { proveEdited } from '../proving/prove-edited.ts';
import { quote } from '../quote-words.ts';
import { contentOfSentence, foldText } from '../sentences/clause-sentences.ts';
import { foldWords } from '../sentences/fold-words.ts';
import { isReadable } from '../sentences/language.ts';
import { pairOf, type SentencePair, type Trace } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { effectsOfMove } from './judge-moved.ts';
import { judgeRegrouped } from './judge-regrouped.ts';
import type { SentenceJudgement } from './judge-sentence.ts';
import { areGovernedAlike, areScopedAlike, meanTheSame } from './same-governors.ts';

/**
 * Judges a sentence that was found again in the other version, and is neither new nor gone: harmless where it stands there word for word or as good
 * as, and what governs it says the same. Null where its trace proves nothing either way, so that its own words must.
 */
export function judgeTraced(pair: SentencePair, trace: Trace, facts: VersionFacts): SentenceJudgement | null {
  const sentence = (pair.before ?? pair.after)!;
  switch (trace.how) {
    case 'same':
      return judgeSame(pair, sentence, trace, facts);
    case 'edited':
      return areScopedAlike(sentence, trace.at[0]!, facts) && isProvedThere(pair, trace.at[0]!, facts)
        ? judged('clarifying', `${whereInWords(pair, trace)}, edited.`)
        : judged('substantive', `${whereInWords(pair, trace)}, edited; that it says the same there is not shown.`);
    case 'regrouped':
      return judgeRegrouped(trace.by!, facts);
    default:
      return null;
  }
}

/** What was edited on its way may say less there: it takes the same proof as an edit in its place. */
function isProvedThere({ before, after }: SentencePair, there: Sentence, facts: VersionFacts): boolean {
  const [old, current] = [before ?? there, after ?? there];
  return proveEdited(pairOf(old, current), { before: old, after: current, facts }).level !== 'unproved';
}

function judgeSame(
  pair: SentencePair,
  sentence: Sentence,
  trace: Trace,
  facts: VersionFacts,
): SentenceJudgement | null {
  for (const counterpart of trace.at) {
    const [before, after] = pair.before === null ? [counterpart, pair.after!] : [pair.before, counterpart];
    if (saysTooLittle(before, facts) || !meanTheSame(before, after, facts)) continue;
    const says = `${whereInWords(pair, { ...trace, at: [counterpart] })}, word for word.`;
    if (before.text === after.text) return judged('editorial', says);
    const account = proveEdited(pairOf(before, after), { before, after, facts });
    if (account.level !== 'unproved') return judged(account.level, [says, ...account.says].join(' '));
  }
  const [before, after] = pair.before === null ? [trace.at[0]!, pair.after!] : [pair.before, trace.at[0]!];
  const alike = areGovernedAlike(before, after, facts);
  if (!alike && sentence.text.length < LEAST_CARRIED) return null;
  const side = pair.before === null ? 'after' : 'before';
  const effects = alike
    ? []
    : effectsOfMove(before.clause, after.clause, facts).filter((effect) => effect.side === side);
  const governs = pair.before === null ? 'governed' : 'governs';
  const why = alike ? '; that it says the same there is not shown' : `, where something else ${governs} it`;
  return { ...judged('substantive', `${whereInWords(pair, trace)}${why}.`), effects };
}

/** "None." is the same in two clauses by chance; in a language that is not read, so may be more. */
function saysTooLittle({ text, clause }: Sentence, { language }: VersionFacts): boolean {
  if (!isReadable(text, language)) return text.length < LEAST_CARRIED;
  return !isListItem(clause) && foldText(text).split(' ').length < 3;
}

/** A shorter one that something else governs says what its own list makes of it. */
const LEAST_CARRIED = 30;

/**
 * Judges a sentence whose content stands in the other version in other words: nothing of it is called new or gone, and nothing shows it
 * harmless. Null where the words there state no norm that it states: then they say something else with the same words.
 */
export function judgeContent(
  pair: SentencePair,
  trace: Trace,
  findings: readonly Finding[],
  facts: VersionFacts,
): SentenceJudgement | null {
  const sentence = (pair.before ?? pair.after)!;
  const there = trace.at.flatMap((counterpart) => readNorms(counterpart, facts.parties));
  const own = readNorms(sentence, facts.parties);
  if (own.some(({ norm, party }) => !there.some((other) => other.norm === norm && other.party === party))) return null;
  const figures = new Set(trace.at.flatMap((counterpart) => contentOfSentence(counterpart).exact));
  const figuresStand = contentOfSentence(sentence).exact.every((figure) => figures.has(figure));
  return {
    ...judged('substantive', `Words of ${whereInWords(pair, trace, true)}; that they say the same is not shown.`),
    findings: findings.filter(
      (finding) =>
        !TOLD_THERE.has(finding.kind) || (FIGURES.has(finding.kind) && !figuresStand && !standsIn(trace, finding)),
    ),
  };
}

/** The value of a finding is printed in the same words where the sentence's content stands. */
function standsIn({ at }: Trace, finding: Finding): boolean {
  const value = 'before' in finding ? foldWords(finding.before ?? finding.after ?? '') : '';
  return value.trim() !== '' && at.some(({ text }) => foldWords(text).includes(value));
}

/** Findings that say that something came or went. */
const FIGURES: ReadonlySet<Finding['kind']> = new Set(['quantity', 'deadline']);
const TOLD_THERE: ReadonlySet<Finding['kind']> = new Set(['definition', 'list-of-things', ...FIGURES]);

/** `“We may charge interest” stands in 2 Disputes now` */
export function whereInWords({ before, after }: SentencePair, { at, changed, here }: Trace, several = false): string {
  const sentence = (before ?? after)!;
  const name = nameClause(at[0]!.clause);
  const there = here ? 'in a sentence of this clause' : name === NAMELESS ? 'elsewhere' : `in ${name}`;
  const stands = several ? 'stand' : 'stands';
  const verb = after === null ? (changed ? stands : `still ${stands}`) : 'stood';
  const when = after === null ? (changed ? ' now' : '') : changed ? ' before' : ' already';
  return `${quote(sentence.text, LONGEST_QUOTE)} ${verb} ${there}${when}`;
}

const NAMELESS = 'an unnumbered clause';
const LONGEST_QUOTE = 60;

function judged(significance: SentenceJudgement['significance'], reason: string): SentenceJudgement {
  return { significance, reason, effects: [], findings: [] };
}
