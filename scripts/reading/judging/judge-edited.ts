import { withoutContacts } from '../facets/contacts.ts';
import type { Finding } from '../facets/findings.ts';
import { renamesIn } from '../facets/rename-terms.ts';
import { compareNorms } from '../norms/compare-norms.ts';
import { nameNorm } from '../norms/name-norm.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { statesEffect } from '../norms/read-own-norms.ts';
import { findHunks } from '../sentences/hunks.ts';
import { isReadable } from '../sentences/language.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { SentenceJudgement } from './judge-sentence.ts';
import type { Significance } from './judge-significance.ts';
import { isComma, isIllustration, isNeutral } from './neutral-hunks.ts';
import { sameMeaning } from './same-meaning.ts';
import { isRunInTitle, LEGAL, MODAL, POINTS, turns } from './telling-words.ts';
import { weightyReason } from './weighty-findings.ts';

/** Judges a sentence that says something else than its counterpart: first the reasons to call it clarifying. */
export function judgeEdited(
  before: Sentence,
  after: Sentence,
  pair: SentencePair,
  found: readonly Finding[],
  facts: VersionFacts,
): SentenceJudgement {
  const renamed = renamesIn(before.text, facts.renames).filter(({ to }) => after.text.includes(to));
  const findings = [...found, ...renamed.map(({ from, to }) => ({ kind: 'term-renamed' as const, from, to }))];
  const judge = (significance: Significance, reason: string): SentenceJudgement => ({
    significance,
    reason,
    effects: [],
    findings,
  });
  if (!isReadable(after.text, facts.english)) return judge('substantive', NOT_READ);
  const hunks = findHunks(pair.runs).filter((hunk) => !isNeutral(hunk, facts));
  const edited = hunks.map(({ deleted, inserted }) => `${deleted} ${inserted}`).join(' ');
  if (hunks.length > 0 && hunks.every(isComma))
    return judge('clarifying', 'A comma in an enumeration can decide what belongs together.');
  if (hunks.length === 0 || sameMeaning(before.text, after.text, facts.parties))
    return judge('clarifying', 'The same is said in other words.');
  if (isRunInTitle(before) && isRunInTitle(after)) return judge('clarifying', 'Only the title changed.');
  if (POINTS.test(before.text) && POINTS.test(after.text) && !MODAL.test(edited))
    return judge('clarifying', 'It points to more information or says how to get in touch.');
  if (hunks.every(isIllustration)) return judge('clarifying', 'An example or an explanation changed.');
  if (withoutContacts(before.text) === withoutContacts(after.text))
    return judge('clarifying', 'A way to get in touch changed.');
  const { effects, touched } = compareNorms(pair, (hunk) => isNeutral(hunk, facts), facts.parties);
  if (effects.length > 0) return { ...judge('substantive', ''), effects };
  const weighty = weightyReason(findings);
  if (weighty !== null) return judge('substantive', weighty);
  const [norm] = touched;
  if (norm?.cue.startsWith('heading')) return judge('substantive', 'An entry of a list changed.');
  if (norm !== undefined) return judge('substantive', `The wording of ${nameNorm(norm)} changed.`);
  if (statesEffect(after.text)) return judge('substantive', 'It says how the terms take effect.');
  if (hunks.some(turns)) return judge('substantive', 'A word that turns or bounds the sentence came or went.');
  if (LEGAL.test(edited)) return judge('substantive', 'The changed words concern rights, money, time or law.');
  return judge('clarifying', NO_NORM);
}

export const NOT_READ = 'The wording changed; norms are not read in this language.';
export const NO_NORM = 'The changed words state no duty, right, amount, date, definition or party.';
