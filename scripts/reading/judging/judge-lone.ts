import type { Finding } from '../facets/findings.ts';
import { compareNorms } from '../norms/compare-norms.ts';
import { readNorms } from '../norms/read-norms.ts';
import { statesEffect, statesRule } from '../norms/read-own-norms.ts';
import { isReadable } from '../sentences/language.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { NO_NORM, NOT_READ } from './judge-edited.ts';
import type { SentenceJudgement } from './judge-sentence.ts';
import type { Significance } from './judge-significance.ts';
import { ILLUSTRATION, isPointer, LEGAL, POINTS } from './telling-words.ts';
import { weightyReason } from './weighty-findings.ts';

/** Judges a sentence that is new or gone. */
export function judgeLone(pair: SentencePair, findings: readonly Finding[], facts: VersionFacts): SentenceJudgement {
  const sentence = (pair.before ?? pair.after)!;
  const { text, first, clause } = sentence;
  const judge = (significance: Significance, reason: string, kept = findings): SentenceJudgement => ({
    significance,
    reason,
    effects: [],
    findings: kept,
  });
  if (pair.elsewhere === true) return judge('clarifying', 'The sentence stands elsewhere, edited.', []);
  // An item may stand under another lead-in there.
  if (facts.isCarried(text) && !(first && clause.type === 'item'))
    return judge('editorial', 'The sentence stands elsewhere, word for word.', []);
  if (findings.some(({ kind }) => kind === 'date-stamp')) return judge('editorial', 'It is the date of the document.');
  if (!/[\p{L}\p{N}]/u.test(text)) return judge('editorial', 'The clause has no words.', []);
  if (!isReadable(text, facts.english)) return judge('substantive', NOT_READ);
  const norms = readNorms(sentence, facts.parties);
  const mild = norms.every(({ weight }) => weight < 3);
  const unused = mild && pair.after !== null ? unusedTerm(findings, clause.title, facts) : null;
  if (unused !== null) return judge('clarifying', `Nothing else in the document uses “${unused}”.`);
  if (isPointer(text) && (norms.length === 0 || (mild && POINTS.test(text)))) {
    const kept = findings.filter(({ kind }) => kind !== 'list-of-things');
    return judge('clarifying', 'It points to more information or says how to get in touch.', kept);
  }
  if (mild && ILLUSTRATION.test(text)) {
    const example: Finding = { kind: 'example', before: pair.before?.text ?? null, after: pair.after?.text ?? null };
    return judge('clarifying', 'It is an example or an explanation.', [...findings, example]);
  }
  const { effects } = compareNorms(pair, () => false, facts.parties);
  if (effects.length > 0) return { ...judge('substantive', ''), effects };
  const weighty = weightyReason(findings);
  if (weighty !== null) return judge('substantive', weighty);
  if (statesEffect(text)) return judge('substantive', 'It says how the terms take effect.');
  if (statesRule(text)) return judge('substantive', 'It says what others may or must do.');
  if (LEGAL.test(text)) return judge('substantive', 'The words concern rights, money, time or law.');
  return judge('clarifying', NO_NORM);
}

/** A term that is defined here and used nowhere: its definition changes nothing. */
function unusedTerm(findings: readonly Finding[], title: string, { countPhrase }: VersionFacts): string | null {
  const defined = findings.find((finding) => finding.kind === 'definition');
  if (defined === undefined) return null;
  const here = title === defined.term ? 2 : 1;
  return countPhrase(defined.term) <= here ? defined.term : null;
}
