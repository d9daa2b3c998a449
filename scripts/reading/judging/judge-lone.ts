import type { Finding } from '../facets/findings.ts';
import { compareNorms, type FoundEffect } from '../norms/compare-norms.ts';
import { normsOfLanguage } from '../norms/languages/read-norms-abroad.ts';
import { readNorms, type Sentence } from '../norms/read-norms.ts';
import { isContactBlock } from '../proving/contact-block.ts';
import { isBareDate, isDateStamp } from '../proving/date-stamp.ts';
import { notRead } from '../proving/not-read.ts';
import { bindsNobody, ILLUSTRATES, isPurePointer, POINTER } from '../proving/prove-by-context.ts';
import { readWords } from '../proving/read-words.ts';
import { isInRoster, ROSTER } from '../proving/roster.ts';
import { isRunInTitle } from '../proving/titles-and-pointers.ts';
import { NOT_SHOWN_OF } from '../proving/veto.ts';
import { roleOf } from '../roles/block-roles.ts';
import { isReadable } from '../sentences/language.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { isStatement, isTitle } from './heading-statement.ts';
import type { SentenceJudgement } from './judge-sentence.ts';
import type { Significance } from './judge-significance.ts';
import { judgeContent, judgeTraced } from './judge-traced.ts';
import { keepTrueClaims, keepTrueFindings, REWRITTEN } from './keep-true-claims.ts';
import { weightyReason } from './weighty-findings.ts';

/** Judges a sentence that is new or gone: harmless where it stands elsewhere, is no part of the terms or binds nobody; else substantive. */
export function judgeLone(pair: SentencePair, found: readonly Finding[], facts: VersionFacts): SentenceJudgement {
  const findings = keepTrueFindings(found, pair, facts);
  const sentence = (pair.before ?? pair.after)!;
  const traced = pair.trace === undefined ? null : judgeTraced(pair, pair.trace, facts);
  if (traced !== null && traced.significance !== 'substantive') return traced;
  const harmless = proveLone(pair, sentence, findings, facts);
  if (harmless !== null) return { effects: [], findings, ...harmless };
  if (traced !== null) return traced;
  if (!isReadable(sentence.text, facts.language) && normsOfLanguage(facts.language) === null)
    return { significance: 'substantive', reason: notRead(facts.language), effects: [], findings };
  const elsewhere = pair.trace?.how === 'content' ? judgeContent(pair, pair.trace, findings, facts) : null;
  if (elsewhere !== null) return elsewhere;
  const claims = keepTrueClaims(compareNorms(pair, () => false, facts.parties).effects, pair, facts);
  const effects = facts.rewritten() ? claims.filter(isPlainRule) : claims;
  if (effects.length > 0) return { significance: 'substantive', reason: '', effects, findings };
  return {
    significance: 'substantive',
    reason: facts.rewritten()
      ? REWRITTEN
      : (weightyReason(findings) ?? NOT_SHOWN_OF[pair.before === null ? 'new' : 'gone']),
    effects: [],
    findings,
  };
}

/** In a text that was written anew a verb that may only describe tells no rule, nor does what is exclaimed: "Don't let love pass you by!" */
function isPlainRule({ stated, sentence }: FoundEffect): boolean {
  return stated.weight > 1 && !sentence.text.endsWith('!');
}

type Harmless = {
  readonly significance: Exclude<Significance, 'substantive'>;
  readonly reason: string;
  readonly findings?: readonly Finding[];
};

const ROLES = {
  page: 'It is part of the page, not of the terms.',
  contents: 'It is an entry of the list of contents.',
  log: 'It tells of versions of the document.',
  note: 'It is a note to those who write the document.',
} as const;

function proveLone(
  pair: SentencePair,
  sentence: Sentence,
  findings: readonly Finding[],
  facts: VersionFacts,
): Harmless | null {
  const { text, first, clause } = sentence;
  const role = roleOf(clause, pair.after === null ? facts.clauses.before : facts.clauses.after);
  if (role !== null)
    return { significance: 'editorial', reason: ROLES[role], ...(role === 'log' && { findings: [stampOf(pair)] }) };
  if (isDateStamp(text, facts.titleWords) || (first && isBareDate(clause)))
    return { significance: 'editorial', reason: 'It is the date of the document.', findings: [stampOf(pair)] };
  if (isRunInTitle(sentence) && !isStatement(text, facts.language))
    return { significance: 'editorial', reason: 'Only a title was set before its text, or taken away.', findings: [] };
  if (clause.heading && first && text === clause.key && isTitle(text, facts.language))
    return { significance: 'editorial', reason: 'It is a title; what stands below speaks for itself.', findings: [] };
  if (first && isInRoster(clause)) return { significance: 'clarifying', reason: ROSTER };
  if (/^[\s⁰¹²³⁴⁵⁶⁷⁸⁹.,*†‡]+$/u.test(text))
    return { significance: 'editorial', reason: 'It is a mark that leads to a note or a section.' };
  if (readWords(text).length === 0)
    return { significance: 'editorial', reason: 'The clause has no words.', findings: [] };
  if (isContactBlock(text)) return { significance: 'clarifying', reason: 'It says where somebody is reached.' };
  if (!isReadable(text, facts.language)) return null;
  const norms = readNorms(sentence, facts.parties);
  const mild = norms.every(({ weight }) => weight < 3);
  const unused = mild && pair.after !== null ? unusedTerm(findings, sentence, facts) : null;
  if (unused !== null) return { significance: 'clarifying', reason: `Nothing else in the document uses “${unused}”.` };
  if (isPurePointer(text) && !isListed(sentence))
    return {
      significance: 'clarifying',
      reason: POINTER,
      findings: findings.filter(({ kind }) => kind !== 'list-of-things'),
    };
  const says = bindsNobody(sentence, facts);
  if (says === null) return null;
  const example: Finding = { kind: 'example', before: pair.before?.text ?? null, after: pair.after?.text ?? null };
  return {
    significance: 'clarifying',
    reason: says,
    ...(says === ILLUSTRATES && { findings: [...findings, example] }),
  };
}

/** An item under a lead-in is what the lead-in makes of it. */
function isListed({ clause }: Sentence): boolean {
  return clause.type === 'row' || (clause.type === 'item' && clause.parent !== null && !clause.parent.heading);
}

function stampOf({ before, after }: SentencePair): Finding {
  return { kind: 'date-stamp', before: before?.text ?? null, after: after?.text ?? null };
}

/** A term that is defined here and used nowhere: its definition changes nothing. A sentence that names a term in passing says more. */
function unusedTerm(
  findings: readonly Finding[],
  { text, clause }: Sentence,
  { countPhrase }: VersionFacts,
): string | null {
  const defined = findings.find((finding) => finding.kind === 'definition');
  if (defined === undefined || (defined.uses?.count ?? 0) > 0) return null;
  const isTitle = clause.title === defined.term;
  if (!isTitle && !text.replace(/^\W*(?:the term\s)?\W*/i, '').startsWith(defined.term)) return null;
  return countPhrase(defined.term) <= (isTitle ? 2 : 1) ? defined.term : null;
}
