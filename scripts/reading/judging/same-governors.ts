import { isListItem, leadInOf } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { findLeadIn } from '../norms/find-lead-in.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { canonicalWords, everyWord } from '../proving/canonical-words.ts';
import { ATTRIBUTES, readWords } from '../proving/read-words.ts';
import { formsOf } from '../proving/residues.ts';
import { foldSentence, sentenceBeside, sentencesOf } from '../sentences/clause-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { tellingClassOf } from '../words/telling-words.ts';

/**
 * True where what governs a sentence says the same in both places: the first of an item that went from one lead-in to another may say the
 * opposite now, and so may an entry that went from one list to another.
 */
export function areGovernedAlike(before: Sentence, after: Sentence, facts: VersionFacts): boolean {
  return (!before.first && !after.first) || areClausesGovernedAlike(before.clause, after.clause, facts);
}

/** The same of whole clauses. */
export function areClausesGovernedAlike(before: Clause, after: Clause, facts: VersionFacts): boolean {
  const [old, current] = [governorsOf(before), governorsOf(after)];
  if (says(old, facts) === says(current, facts)) return true;
  if (!isListItem(before) && !isListItem(after)) return true;
  const [was, is] = [findLeadIn(before, facts.parties), findLeadIn(after, facts.parties)];
  // Through several levels an exception or a condition may come between the rule and the item.
  const direct = old.length === 1 && current.length === 1;
  if (
    direct &&
    facts.language === 'en' &&
    was !== null &&
    is !== null &&
    was.norm === is.norm &&
    was.party === is.party &&
    was.inherited === is.inherited
  )
    return true;
  return facts.language === 'en' && old.every(isTitle) && current.every(isTitle) && !differInSense(old, current);
}

/**
 * True where the same words say the same in both clauses: an entry of a list under lead-ins that say the same, no heading above that is for
 * some people or some countries alone, and nothing in the words that refers to what stands around them, or to which that refers.
 */
export function meanTheSame(before: Sentence, after: Sentence, facts: VersionFacts): boolean {
  return (
    areScopedAlike(before, after, facts) &&
    referAlike([before, sentenceBeside(before, -1)], [after, sentenceBeside(after, -1)], facts) &&
    areReferredToAlike(sentenceBeside(before, 1), sentenceBeside(after, 1), facts)
  );
}

/** The same of one sentence that became several in its stead, or several that became one. */
export function continueTheSame(
  whole: Sentence,
  parts: readonly Sentence[],
  split: boolean,
  facts: VersionFacts,
): boolean {
  const [own, other] = split
    ? [facts.clauses.before, facts.clauses.after]
    : [facts.clauses.after, facts.clauses.before];
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return (
    areGovernedAlike(whole, first, facts) &&
    scopeOf(whole.clause, facts) === scopeOf(first.clause, facts) &&
    referAlike([whole, sentenceBeside(whole, -1, own)], [first, sentenceBeside(first, -1, other)], facts) &&
    areReferredToAlike(sentenceBeside(whole, 1, own), sentenceBeside(last, 1, other), facts)
  );
}

/** True where lead-ins and headings say the same of a sentence, whatever stands beside it. */
export function areScopedAlike(before: Sentence, after: Sentence, facts: VersionFacts): boolean {
  if (!areGovernedAlike(before, after, facts) || scopeOf(before.clause, facts) !== scopeOf(after.clause, facts))
    return false;
  if (!isBit(before) && !isBit(after)) return true;
  // "- your name" under "We collect:" says what its list makes of it; where several lists begin so, nobody knows which it is.
  const [one, other] = [leadInSentence(before), leadInSentence(after)];
  return areEqual(one, other) && isAlone(one!, facts) && isAlone(other!, facts);
}

function isBit({ first, clause }: Sentence): boolean {
  return first && !clause.heading && isFragment(clause);
}

function leadInSentence({ clause }: Sentence): Sentence | null {
  const leadIn = leadInOf(clause);
  return leadIn === null ? null : (sentencesOf(leadIn).at(-1) ?? null);
}

/** True for a sentence that no other of its version repeats. */
function isAlone(sentence: Sentence, { clauses: { before }, sentences }: VersionFacts): boolean {
  const own = before[sentence.clause.index] === sentence.clause ? sentences.before() : sentences.after();
  return own.same(sentence).length === 1;
}

/** Words whose meaning stands in the sentence before, or in the section around; "these Terms" and "this policy" are known everywhere. */
const REFERS =
  /^\W*(?:(?:in |for )?(?:this|that|these|those|such)(?! (?:terms|policy|agreement|document|statement|notice|code|site|website|service)s?\b)|it|they|he|she|however|otherwise|also|so|then|if so|the same)\b|\b(?:the foregoing|above|below|the preceding|herein|this (?:section|clause|paragraph|part|article)|these (?:sections|clauses|paragraphs))\b/i;

/** "(as set out above)" says where else it is said, not what is said. */
const IN_BRACKETS = /\([^()]{0,60}\)/g;

/** What a sentence refers to stands before it in both. */
function referAlike(
  [before, previous]: readonly [Sentence, Sentence | null],
  [after, other]: readonly [Sentence, Sentence | null],
  facts: VersionFacts,
): boolean {
  if (!refers(before, facts)) return true;
  if (previous === null && other === null)
    return facts.language !== 'en' || (before.clause.title !== '' && before.clause.title === after.clause.title);
  return areEqual(previous, other);
}

/** What the next sentence refers to it keeps, or the next goes along. */
function areReferredToAlike(next: Sentence | null, other: Sentence | null, { language }: VersionFacts): boolean {
  // Only of English is it known which words refer to what stands before.
  const free = (one: Sentence | null) => one === null || (language === 'en' && !REFERS.test(one.text));
  return [next, other].every(free) || areEqual(next, other);
}

function refers({ text }: Sentence, { language }: VersionFacts): boolean {
  return language !== 'en' || REFERS.test(text.replace(IN_BRACKETS, ''));
}

function areEqual(one: Sentence | null, other: Sentence | null): boolean {
  return one !== null && other !== null && foldSentence(one) === foldSentence(other);
}

/** The lead-ins that govern a clause, innermost first, and the heading right above a list that has none. */
function governorsOf(clause: Clause): readonly Clause[] {
  const governors: Clause[] = [];
  for (let above = leadInOf(clause); above !== null; above = leadInOf(above)) governors.push(above);
  const top = governors.at(-1) ?? clause;
  if (isListItem(top) && isFragment(top) && top.parent?.heading === true) governors.push(top.parent);
  return governors;
}

/** "Racing at night" is what its heading makes of it; a whole sentence speaks for itself. */
function isFragment({ key }: Clause): boolean {
  return !/[.!?]["”’)]?$/.test(key.replace(ATTRIBUTES, '').trim()) || readWords(key).length < LEAST_SENTENCE;
}

const LEAST_SENTENCE = 5;

function isTitle({ heading }: Clause): boolean {
  return heading;
}

function says(governors: readonly Clause[], { parties, language }: VersionFacts): string {
  const wordsOf = (key: string) => (language === 'en' ? canonicalWords(key, parties) : everyWord(key));
  return governors.map(({ key }) => formsOf(wordsOf(key))).join('\n');
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

/** The words of the headings above by which a section is for some people, some places or some cases alone. */
function scopeOf(clause: Clause, { language }: VersionFacts): string {
  const words = new Set<string>();
  if (language !== 'en') return headingsOf(clause);
  for (let above = clause.parent; above !== null; above = above.parent)
    if (above.heading && above.parent !== null)
      for (const { form, kind } of readWords(above.title || above.key)) {
        const scopes = /\?\s*$/.test(above.key) ? OF_QUESTIONS : SCOPES;
        if (kind === 'word' && scopes.has(tellingClassOf(form) ?? '') && !EVERYBODY.test(form)) words.add(form);
      }
  return [...words].sort().join(' ');
}

/** In a language that is not known any word of a heading may be such a one. */
function headingsOf(clause: Clause): string {
  const words: string[] = [];
  for (let above = clause.parent; above !== null; above = above.parent)
    if (above.heading && above.parent !== null) words.push(formsOf(everyWord(above.title || above.key)));
  return words.join('\n');
}

const SCOPES: ReadonlySet<string> = new Set(['parties', 'places', 'negation', 'conjunctions', 'quantifiers', 'time']);
/** "What do you collect if I use the app?" names a topic by a question: only whom and where it bounds. */
const OF_QUESTIONS: ReadonlySet<string> = new Set(['parties', 'places', 'negation']);
/** In a heading these are about everybody, or join what it is about. */
const EVERYBODY =
  /^(?:and|or|and\/or|i|me|my|mine|you|your|we|us|our|it|its|they|their|users?|customers?|members?|part(?:y|ies)|general|other|others|additional|all|any|how|what|when|where|who|why|whether|as|author|company|third-party|person|people|individual)$/;
