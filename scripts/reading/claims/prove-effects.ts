import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import type { FoundEffect } from '../norms/compare-norms.ts';
import { readNorms, type Sentence } from '../norms/read-norms.ts';
import { leadOf } from '../sentences/clause-sentences.ts';
import { countWords, foldWords, tellingWords } from '../sentences/fold-words.ts';
import { findHunks } from '../sentences/hunks.ts';
import type { VersionFacts } from '../version-facts.ts';
import { findLikeSentences } from './find-like-sentences.ts';
import { isTitleOf, sentencesOf } from './say-texts.ts';
import { standsInPart } from './stands-in-part.ts';
import { carriesWords, movedWords, saysSentence, saysWords, withoutJoints } from './version-words.ts';

/**
 * The effects that the two texts bear out. Taken back are a rule that is called new although it stood, in this clause or another, one
 * that is called gone although it stands, one and the same called wider and narrower, and one sentence read as a right and as a
 * prohibition: what the change amounts to stays as it was judged, and its words are shown instead.
 */
export function proveEffects(
  effects: readonly FoundEffect[],
  change: DescribedChange,
  facts: VersionFacts,
): readonly FoundEffect[] {
  const proved = effects.filter((effect) => isProved(effect, change, facts));
  return proved.filter((effect) => !isContradicted(effect, proved));
}

/** That no money is paid back is a price, and no term on what anybody is liable for. */
const OF_PRICES = 'no refund';

function isProved(effect: FoundEffect, change: DescribedChange, facts: VersionFacts): boolean {
  if (effect.stated.cue === OF_PRICES || isRowOfOthers(effect)) return false;
  switch (effect.change) {
    case 'added':
    case 'removed':
      return standsNowhere(effect, change, facts);
    case 'widened':
    case 'narrowed':
      return (
        (effect.hunk === null && !isUnderNewLead(effect, facts)) ||
        (effect.hunk !== null &&
          !isForGenerator(effect.hunk) &&
          isEdit(effect.hunk, change, facts) &&
          !standsBeside(effect.hunk, change))
      );
    default:
      return true;
  }
}

/** A ground below "we may suspend you if:" that came with the whole list is no more of a right that stood. */
function isUnderNewLead({ lone, sentence, side }: FoundEffect, { partnersOf, clauses }: VersionFacts): boolean {
  const { parent } = sentence.clause;
  if (lone !== true || parent === null || parent.key === '' || partnersOf(parent).length > 0) return false;
  return !saysWords(clauses[side === 'after' ? 'before' : 'after'], parent.key);
}

/** A row of companies below "we may share data with:" is a member of a right, and no right by itself. */
function isRowOfOthers({ sentence, stated, norm, party, change }: FoundEffect): boolean {
  const inherits = sentence.clause.type === 'row' && stated.cueEnd === 0;
  return inherits && norm === 'permission' && party === 'provider' && (change === 'added' || change === 'removed');
}

/** What a generator makes of its tags, and whether it prints what stands between them, nobody can tell here. */
function isForGenerator({ deleted, inserted }: NonNullable<FoundEffect['hunk']>): boolean {
  return /\{[{%]|[%}]\}/.test(deleted + inserted);
}

/** No sentence of the other version states the same rule by the same words, or had them before it was edited. */
function standsNowhere(effect: FoundEffect, change: DescribedChange, facts: VersionFacts): boolean {
  const { side, sentence, norm, party, stated } = effect;
  const own = facts.documents.ownClauses(side, sentence.clause);
  const other = facts.clauses[side === 'after' ? 'before' : 'after'];
  const whole = change.kind === 'added' || change.kind === 'removed';
  if (whole && isLeadInAlone(sentence, change.pairing[side])) return false;
  if (whole && isLeadIn(sentence) && itemsStand(sentence, effect, facts)) return false;
  if (isTitleOf(sentence.clause, sentence.text) || saysSentence(other, sentence)) return false;
  // What was written for several products at once says a part of it, as often as not.
  const beside = facts.documents.several ? null : own;
  if (effect.lone === true && standsInPart(sentence, other, beside) !== null) return false;
  const here = sentencesOf(change.pairing[side === 'after' ? 'before' : 'after']);
  const likes = findLikeSentences(sentence, own, other).map((like) => like.sentence);
  // What came together with another clause may be said by a sentence that stood there already.
  const joined = isJoined(effect, change);
  const isLeft = (one: Sentence) =>
    !saysSentence(own, one) || foldWords(sentence.text).includes(foldWords(one.text).trim());
  if (here.some((one) => isLeft(one) && saysUnruled(effect, one, facts))) return false;
  const near = here.filter((one) => (joined || !saysSentence(own, one)) && sharesMost(effect, one));
  return [...likes, ...near].every((like) => {
    const same = readNorms(like, facts.parties).some((one) => one.norm === norm && one.party === party);
    if (!same && !likes.includes(like)) return true;
    // A description is no rule that an edit makes or unmakes.
    return stated.weight > 1 && isByEditedWords(effect, like, same ? null : facts.parties.namings);
  });
}

/**
 * True where a sentence of the other version says the same without a word that we know for a rule's: "you'll be on the hook to pay all
 * fees" may be as much of a duty as "you must pay all fees". That words of denial were put in is another matter.
 */
function saysUnruled({ sentence, stated, hunk }: FoundEffect, other: Sentence, { parties }: VersionFacts): boolean {
  if (hunk !== null && DENIES.test(`${hunk.deleted} ${hunk.inserted}`)) return false;
  const about = tellingWords(sentence.text.slice(stated.cueEnd, stated.end));
  const there = new Set(tellingWords(other.text));
  const said = about.filter((word) => there.has(word)).length;
  return about.length >= LEAST_UNRULED && said >= NEARLY_ALL * about.length && readNorms(other, parties).length === 0;
}

const DENIES = /\b(?:not|never|no|nor|neither|cannot|without|only|unless)\b/i;
const LEAST_UNRULED = 3;
const NEARLY_ALL = 0.8;

/** True where the clause is one of several that became one, or the sentence came from another clause. */
function isJoined({ side, sentence }: FoundEffect, { pairing }: DescribedChange): boolean {
  return pairing[side].length > 1 || !pairing[side].includes(sentence.clause);
}

/** Words put in or cut off that a sentence of the other side says for the most part. */
function standsBeside({ deleted, inserted }: NonNullable<FoundEffect['hunk']>, change: DescribedChange): boolean {
  const [words, side] =
    countWords(deleted) > countWords(inserted) ? [deleted, 'before' as const] : [inserted, 'after' as const];
  const about = tellingWords(words);
  if (about.length < LEAST_BESIDE) return false;
  const there = sentencesOf(change.pairing[side === 'before' ? 'after' : 'before']);
  return there.some(({ text }) => {
    const has = new Set(tellingWords(text));
    return about.filter((word) => has.has(word)).length > about.length / 2;
  });
}

/** Fewer words stand together by chance. */
const LEAST_BESIDE = 4;

/** An edited sentence of the same clause that has most of what the rule is about: one rule of two may have become a sentence of its own. */
function sharesMost({ side, sentence, stated, hunk }: FoundEffect, other: Sentence): boolean {
  const edited = tellingWords(side === 'after' ? (hunk?.inserted ?? '') : (hunk?.deleted ?? ''));
  const about = new Set(edited.length > 0 ? edited : tellingWords(sentence.text.slice(stated.start, stated.end)));
  const there = new Set(tellingWords(other.text));
  return [...about].filter((word) => there.has(word)).length >= about.size / 2;
}

/** "You must not:" that came or went above items that stay, or have their own changes. */
function isLeadInAlone(sentence: Sentence, clauses: readonly Clause[]): boolean {
  return isLeadIn(sentence) && !sentence.clause.children.some((item) => clauses.includes(item));
}

function isLeadIn({ text }: Sentence): boolean {
  return /[:：]\s*$/u.test(text);
}

/** A list's rule is its items': where one of them stands in the other version, in part or in other words, the rule is not gone with its lead-in. */
function itemsStand({ clause }: Sentence, { side }: FoundEffect, facts: VersionFacts): boolean {
  const own = facts.documents.ownClauses(side, clause);
  const other = facts.clauses[side === 'after' ? 'before' : 'after'];
  const beside = facts.documents.several ? null : own;
  return sentencesOf(clause.children).some(
    (item) =>
      saysSentence(other, item) ||
      findLikeSentences(item, own, other).length > 0 ||
      standsInPart(item, other, beside) !== null,
  );
}

/**
 * The words that make the rule, or say whose it is, are themselves among those that came or went, or turn it round: "and must inform us"
 * put at the end of a duty, "not" put into it. An item has them from its lead-in.
 */
function isByEditedWords({ side, sentence, stated }: FoundEffect, like: Sentence, namings: RegExp | null): boolean {
  if (stated.cueEnd === 0) return rulingWords(leadOf(sentence)) !== rulingWords(leadOf(like));
  const [before, after] = side === 'after' ? [like.text, sentence.text] : [sentence.text, like.text];
  return findHunks(drawRedline(before, after)).some(({ deleted, inserted, atBefore, atAfter }) => {
    if (NEGATION.test(deleted.trim()) || NEGATION.test(inserted.trim())) return true;
    const [at, words] = side === 'after' ? [atAfter, inserted] : [atBefore, deleted];
    if (words.trim() === '') return false;
    const within = (from: number) => at < stated.cueEnd && at + words.length > from;
    return within(stated.cueStart) || (namings !== null && within(stated.start) && words.search(namings) >= 0);
  });
}

/** What makes a rule of a lead-in: "must not" of "Integrations must not be used to:". */
function rulingWords(leadIn: string): string {
  return foldWords(leadIn).match(RULING)?.join(' ') ?? '';
}

const RULING =
  /(?<= )(?:may|must|shall|will|should|can|cannot|not|never|no|nor|agree|agrees|prohibited|forbidden|allowed|permitted|required|you|we|us|except|unless|if|only)(?= )/g;

const NEGATION = /^(?:not|never|no|nor|neither)$/i;

/** Words that were carried from one place of the clause to another, and numbers of other clauses, widen and narrow nothing. */
function isEdit(
  hunk: NonNullable<FoundEffect['hunk']>,
  { pairing }: DescribedChange,
  { clauses }: VersionFacts,
): boolean {
  const { deleted, inserted, left } = hunk;
  if (isReference(deleted, left) && isReference(inserted, left)) return false;
  const carried = (words: string, here: readonly Clause[], whole: readonly Clause[]) =>
    (countWords(withoutJoints(words)) >= (here.length > 1 ? LEAST_CARRIED_BETWEEN : LEAST_CARRIED) &&
      carriesWords(here, words)) ||
    (countWords(words) >= LEAST_LONG && carriesWords(whole, words));
  const moved = (words: string, from: readonly Clause[], to: readonly Clause[]) =>
    countWords(withoutJoints(words)) >= LEAST_CARRIED_BETWEEN && movedWords(from, to, words);
  const stood =
    carried(inserted, pairing.before, clauses.before) ||
    (countWords(deleted) === 0 && moved(inserted, clauses.before, clauses.after));
  const stands =
    carried(deleted, pairing.after, clauses.after) ||
    (countWords(inserted) === 0 && moved(deleted, clauses.after, clauses.before));
  if (countWords(inserted) === 0) return !stands;
  return countWords(deleted) === 0 ? !stood : !(stood && stands);
}

/** Shorter stretches of words stand in any clause; between the parts of a split or a merger fewer words tell. */
const LEAST_CARRIED = 4;
const LEAST_CARRIED_BETWEEN = 3;
/** So many words in this order stand twice in a document for a reason only. */
const LEAST_LONG = 8;

const REFERENCE =
  /^\W*(?:(?:and|or) )?(?:(?:sections?|clauses?|articles?|paragraphs?) )?(?:[A-Z]\.)?\d+(?:\.\d+)*\W*$/i;

function isReference(words: string, left: string): boolean {
  if (words.trim() === '') return /(?:sections?|clauses?|articles?|paragraphs?)[\s\d.]*$/i.test(left);
  return REFERENCE.test(words) && /sections?|clauses?|articles?|paragraphs?/i.test(`${left.slice(-14)}${words}`);
}

/** Two effects of one change of which only one can be true. */
function isContradicted(effect: FoundEffect, effects: readonly FoundEffect[]): boolean {
  return effects.some((other) => {
    if (other === effect || other.party !== effect.party) return false;
    if (other.norm === effect.norm) return TURNED[effect.change] === other.change;
    const both = new Set([effect.norm, other.norm]);
    return (
      both.has('permission') &&
      both.has('prohibition') &&
      other.change === effect.change &&
      foldWords(other.sentence.text) === foldWords(effect.sentence.text)
    );
  });
}

const TURNED: Readonly<Record<FoundEffect['change'], FoundEffect['change'] | null>> = {
  widened: 'narrowed',
  narrowed: 'widened',
  added: null,
  removed: null,
  reworded: null,
};
