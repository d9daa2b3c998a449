import type { RedlineRun } from '../../diff/describe-changes.ts';
import { findHunks, type Hunk } from '../sentences/hunks.ts';
import { languageOfSentence } from '../sentences/language.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import { type Direction, directionOf, isInert, opposite } from './direction.ts';
import { compareNormsAbroad } from './languages/compare-norms-abroad.ts';
import { normsOfLanguage } from './languages/read-norms-abroad.ts';
import { locateCue } from './locate-cue.ts';
import { pairNorms } from './pair-norms.ts';
import { readNorms, type Sentence } from './read-norms.ts';
import type { Norm } from './read-own-norms.ts';
import type { Parties } from './read-parties.ts';

export interface Effect {
  /** permission: a right, entitlement or licence. liability: warranty, disclaimer, indemnity, remedy, limit. */
  readonly norm: 'prohibition' | 'obligation' | 'permission' | 'liability';
  /** Whose conduct is governed, or who holds the right. */
  readonly party: 'customer' | 'provider' | 'both' | 'third';
  readonly change: 'added' | 'removed' | 'widened' | 'narrowed' | 'reworded';
  /** Whom the text names, where that is no party's name: "each member of the committee"; empty where they are several people. */
  readonly actor?: string;
}

/** An effect with the words that show it. */
export interface FoundEffect extends Effect {
  readonly side: 'before' | 'after';
  readonly sentence: Sentence;
  readonly stated: Norm;
  /** The edited words, where there are any. */
  readonly hunk: Hunk | null;
  /** True where the whole sentence came or went. */
  readonly lone?: true;
}

export interface NormComparison {
  readonly effects: readonly FoundEffect[];
}

/** What a changed sentence does to what the parties must, must not and may do; only what its words prove. */
export function compareNorms(
  { before, after, runs }: SentencePair,
  neutral: (hunk: Hunk) => boolean,
  parties: Parties,
): NormComparison {
  if (before === null || after === null) {
    const sentence = (before ?? after)!;
    // What the terms apply to is told of an edit alone: that it is said once more, or no more, tells nothing.
    const norms = readNorms(sentence, parties).filter(({ cue }) => cue !== APPLIES);
    const read = norms.map((norm) => whole(norm, sentence, before === null));
    // "May only", and an entry of what one may do "only as listed", bound a right that another sentence gives, or give one.
    return { effects: read.filter(({ stated }) => !stated.limits) };
  }
  const [old, current] = [readNorms(before, parties), readNorms(after, parties)];
  if (languageOfSentence(after.text, parties.language) !== 'en') {
    const language = normsOfLanguage(parties.language);
    return { effects: language === null ? [] : compareNormsAbroad({ before, after, runs }, old, current, language) };
  }
  const hunks = findHunks(runs).filter((hunk) => !neutral(hunk));
  const effects: FoundEffect[] = [];
  const found = (norm: Norm, change: Effect['change'], side: 'before' | 'after', hunk: Hunk | null) =>
    effects.push({
      norm: norm.norm,
      party: norm.party,
      ...(norm.actor !== undefined && { actor: norm.actor }),
      change,
      side,
      sentence: side === 'before' ? before : after,
      stated: norm,
      hunk,
    });
  for (const [one, other] of pairNorms(old, current, runs, { before: before.text, after: after.text })) {
    const within = hunks.filter((hunk) => touches(hunk, one, other));
    if (within.length > 0 && within.every(isJointAlone)) continue;
    if (one === null || other === null) {
      const norm = (one ?? other)!;
      // A verb that may describe and one that may rule are told apart by more than one edit shows.
      if (norm.weight < 2 && norm.inherited === 'no') continue;
      if (keptShare(runs) < HALF || within.every(isBareModal)) continue;
      const making = within.filter((hunk) => holdsCue(hunk, norm, one === null ? 'after' : 'before'));
      if (making.every(isTense)) continue;
      if (one === null) found(norm, norm.limits ? 'narrowed' : 'added', 'after', within[0] ?? null);
      else found(norm, norm.limits ? 'widened' : 'removed', 'before', within[0] ?? null);
    } else if (isTurned(one, other, within, before.text)) {
      found(one, 'removed', 'before', null);
      found({ ...other, norm: 'prohibition' }, 'added', 'after', within[0]!);
    } else if (one.party !== other.party) {
      // The same words with another subject; read of another only because the sentence around them changed, they tell nothing.
      if (!namesAnother(within, one, before.text)) continue;
      found(one, 'removed', 'before', within[0] ?? null);
      found(other, 'added', 'after', within[0] ?? null);
    } else if (one.norm !== other.norm) {
      found(one, 'removed', 'before', within[0] ?? null);
      found(other, 'added', 'after', within[0] ?? null);
    } else if (one.limits !== other.limits)
      found(other, other.limits ? 'narrowed' : 'widened', 'after', within[0] ?? null);
    else {
      const strength = other.weight === one.weight || one.cue === other.cue ? null : byStrength(one, other);
      const votes = within
        .filter((hunk) => !isInert(hunk))
        .map(
          (hunk) => [hunk, flip(directionOf(hunk, other, { before: before.text, after: after.text }), other)] as const,
        );
      const direction = strength ?? agree(votes);
      if (direction !== null)
        found(other, direction, 'after', votes.find(([, vote]) => vote === direction)?.[0] ?? within[0] ?? null);
    }
  }
  return { effects: withoutShadows(effects) };
}

/** "will, on request, disclose" made "will, on request, not disclose". */
function isTurned(one: Norm, other: Norm, hunks: readonly Hunk[], before: string): boolean {
  return (
    one.norm === 'obligation' &&
    other.norm === 'obligation' &&
    hunks.some(
      ({ deleted, inserted, atBefore }) =>
        deleted.trim() === '' &&
        inserted.trim() === 'not' &&
        /^(?:\s*,[^;.]*,)?\s*$/.test(before.slice(one.cueEnd, atBefore)),
    )
  );
}

const APPLIES = 'what the terms apply to';
const FOR_SOME_ONLY = /^[^.;]{0,80}\b(?:if|when|once|after)\b|^\s*be \w+ed by\b/i;

function whole(read: Norm, sentence: Sentence, added: boolean): FoundEffect {
  const side = added ? 'after' : 'before';
  // "You may only join if …" forbids the others to; "you may only use these" bounds a right.
  const forbids = read.cue === 'may only' && FOR_SOME_ONLY.test(sentence.text.slice(read.cueEnd));
  const norm: Norm = forbids ? { ...read, norm: 'prohibition', limits: false } : read;
  const change =
    norm.inherited === 'exception' || norm.inherited === 'condition' || norm.limits
      ? added
        ? 'narrowed'
        : 'widened'
      : norm.inherited === 'ground'
        ? added
          ? 'widened'
          : 'narrowed'
        : added
          ? 'added'
          : 'removed';
  const actor = norm.actor === undefined ? {} : { actor: norm.actor };
  return { norm: norm.norm, party: norm.party, ...actor, change, side, sentence, stated: norm, hunk: null, lone: true };
}

/** "Credits will be granted" and "credits are granted" are one rule. */
function isTense({ deleted, inserted }: Hunk): boolean {
  return TENSE.test(deleted.trim()) && TENSE.test(inserted.trim());
}

const TENSE = /^(?:(?:will|shall) be|is|are|will|shall|is being|are being)$/i;

/** "You accept" and "you shall accept" are one rule of terms; so are "will lapse or will be closed" and "will lapse or be closed". */
function isBareModal({ deleted, inserted }: Hunk): boolean {
  return (
    (deleted.trim() === '') !== (inserted.trim() === '') &&
    /^\s*(?:shall|will|must)(?: be)?\s*$/i.test(deleted + inserted)
  );
}

/** Of a sentence less of which stayed it cannot be told whether a rule is new in it or put in other words; measured on 267 labelled pairs. */
const HALF = 0.5;

/** How much of two sentences, by letters, is the same in both. */
function keptShare(runs: readonly RedlineRun[]): number {
  let [kept, all] = [0, 0];
  for (const { op, text } of runs) {
    all += text.length * (op === 'equal' ? 2 : 1);
    if (op === 'equal') kept += 2 * text.length;
  }
  return kept / Math.max(1, all);
}

/** True where the subject of a norm was replaced. */
function namesAnother(hunks: readonly Hunk[], { cueStart }: Norm, text: string): boolean {
  const { from } = locateCue(text, cueStart);
  return hunks.some(
    ({ deleted, inserted, atBefore }) =>
      deleted.trim() !== '' && inserted.trim() !== '' && atBefore >= from - 1 && atBefore < cueStart,
  );
}

/** True where a hunk holds the words that make a norm, or some of them. */
function holdsCue(
  { deleted, inserted, atBefore, atAfter }: Hunk,
  { cueStart, cueEnd, inherited }: Norm,
  side: 'before' | 'after',
): boolean {
  if (inherited !== 'no') return true;
  const [words, at] = side === 'before' ? [deleted, atBefore] : [inserted, atAfter];
  return /[\p{L}\p{N}]/u.test(words) && at < cueEnd && at + words.length > cueStart;
}

/** "Required register" made "required to register": a joint that was missing makes no rule. */
function isJointAlone({ deleted, inserted }: Hunk): boolean {
  return !/[\p{L}\p{N}]/u.test(`${deleted} ${inserted}`.replace(JOINTS, ''));
}

const JOINTS = /\b(?:to|the|an?|of|that|is|are|be)\b/giu;

function touches(hunk: Hunk, one: Norm | null, other: Norm | null): boolean {
  const inAfter =
    other !== null &&
    hunk.inserted !== '' &&
    hunk.atAfter < other.end &&
    hunk.atAfter + hunk.inserted.length > other.start;
  const inBefore =
    one !== null && hunk.deleted !== '' && hunk.atBefore < one.end && hunk.atBefore + hunk.deleted.length > one.start;
  return inAfter || inBefore;
}

/** "should" is a weaker "must", "can" a weaker "is entitled to"; only duties and prohibitions are told apart by it. */
function byStrength(one: Norm, other: Norm): Direction | null {
  if (one.norm === 'permission' || one.norm === 'liability' || (one.weight > 1 && other.weight > 1)) return null;
  return other.weight > one.weight ? 'widened' : 'narrowed';
}

/** The direction that all hunks have; null where one of them has another, or none. */
function agree(votes: readonly (readonly [Hunk, Direction | null])[]): Direction | null {
  const directions = new Set(votes.map(([, direction]) => direction));
  return directions.size === 1 ? [...directions][0]! : null;
}

/** Under "except for:" a longer item narrows the rule. */
function flip(direction: Direction | null, { inherited }: Norm): Direction | null {
  return inherited === 'exception' ? opposite(direction) : direction;
}

/** "may" made "must" adds a duty; that the liberty is gone says the same once more. A right proper is lost besides. */
function withoutShadows(effects: readonly FoundEffect[]): readonly FoundEffect[] {
  const has = (norms: readonly string[], change: string, party: string) =>
    effects.some((effect) => norms.includes(effect.norm) && effect.change === change && effect.party === party);
  return effects.filter(({ norm, change, party, stated }) => {
    if (norm !== 'permission' || stated.weight === 3) return true;
    if (change === 'removed') return !has(['obligation', 'prohibition'], 'added', party);
    if (change === 'added') return !has(['obligation', 'prohibition'], 'removed', party);
    return true;
  });
}
