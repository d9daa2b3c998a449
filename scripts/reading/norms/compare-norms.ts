import { findHunks, type Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import { type Direction, directionOf, opposite } from './direction.ts';
import { readNorms, type Sentence } from './read-norms.ts';
import type { Norm } from './read-own-norms.ts';
import type { Parties } from './read-parties.ts';

export interface Effect {
  /** permission: a right, entitlement or licence. liability: warranty, disclaimer, indemnity, remedy, limit. */
  readonly norm: 'prohibition' | 'obligation' | 'permission' | 'liability';
  /** Whose conduct is governed, or who holds the right. */
  readonly party: 'customer' | 'provider' | 'both' | 'third';
  readonly change: 'added' | 'removed' | 'widened' | 'narrowed' | 'reworded';
}

/** An effect with the words that show it. */
export interface FoundEffect extends Effect {
  readonly side: 'before' | 'after';
  readonly sentence: Sentence;
  readonly stated: Norm;
  /** The edited words, where there are any. */
  readonly hunk: Hunk | null;
}

export interface NormComparison {
  readonly effects: readonly FoundEffect[];
  /** Norms whose words changed in a way that no rule explains. */
  readonly touched: readonly Norm[];
}

/** What a changed sentence does to what the parties must, must not and may do. */
export function compareNorms(
  { before, after, runs }: SentencePair,
  neutral: (hunk: Hunk) => boolean,
  parties: Parties,
): NormComparison {
  if (before === null || after === null) {
    const sentence = (before ?? after)!;
    const norms = readNorms(sentence, parties);
    return { effects: norms.map((norm) => whole(norm, sentence, before === null)), touched: [] };
  }
  const [old, current] = [readNorms(before, parties), readNorms(after, parties)];
  const pairs = pairNorms(old, current, before.text, after.text);
  const hunks = findHunks(runs).filter((hunk) => !neutral(hunk));
  const effects: FoundEffect[] = [];
  const touched: Norm[] = [];
  const found = (norm: Norm, change: Effect['change'], side: 'before' | 'after', hunk: Hunk | null) =>
    effects.push({
      norm: norm.norm,
      party: norm.party,
      change,
      side,
      sentence: side === 'before' ? before : after,
      stated: norm,
      hunk,
    });
  for (const [one, other] of pairs) {
    const within = hunks.filter((hunk) => touches(hunk, one, other));
    if (one !== null && other !== null) {
      if (isTurned(one, other, within, before.text)) {
        found(one, 'removed', 'before', null);
        found({ ...other, norm: 'prohibition' }, 'added', 'after', within[0]!);
        continue;
      }
      if (one.limits !== other.limits) {
        found(other, other.limits ? 'narrowed' : 'widened', 'after', within[0] ?? null);
        continue;
      }
      const strength = other.weight === one.weight || one.cue === other.cue ? null : byStrength(one, other);
      const texts = { before: before.text, after: after.text };
      const direction =
        strength ?? agree(within.map((hunk) => [hunk, flip(directionOf(hunk, other, texts), other)] as const));
      if (direction === 'mixed') touched.push(other);
      else if (direction !== null) found(other, direction, 'after', telling(within, other, direction, texts));
      else if (within.length > 0) touched.push(other);
    } else if (other !== null) found(other, other.limits ? 'narrowed' : 'added', 'after', within[0] ?? null);
    else if (one !== null) found(one, one.limits ? 'widened' : 'removed', 'before', within[0] ?? null);
  }
  return { effects: withoutShadows(effects), touched };
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

function whole(norm: Norm, sentence: Sentence, added: boolean): FoundEffect {
  const side = added ? 'after' : 'before';
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
  return { norm: norm.norm, party: norm.party, change, side, sentence, stated: norm, hunk: null };
}

/** Norms of one kind and party, in order, those with more words in common first. */
function pairNorms(
  old: readonly Norm[],
  current: readonly Norm[],
  before: string,
  after: string,
): readonly (readonly [Norm | null, Norm | null])[] {
  const left = new Set(old);
  const pairs: [Norm | null, Norm | null][] = [];
  for (const norm of current) {
    const same = [...left].filter((one) => one.norm === norm.norm && one.party === norm.party);
    const mine = wordsOf(after.slice(norm.start, norm.end));
    const best = same
      .map((one) => ({ one, shared: share(wordsOf(before.slice(one.start, one.end)), mine) }))
      .sort(
        (a, b) => Number(b.one.limits === norm.limits) - Number(a.one.limits === norm.limits) || b.shared - a.shared,
      )[0];
    if (best !== undefined) left.delete(best.one);
    pairs.push([best?.one ?? null, norm]);
  }
  return [...pairs, ...[...left].map((one) => [one, null] as const)];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

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

/** One direction for all hunks, `mixed` where they disagree, null where none tells. */
function agree(votes: readonly (readonly [Hunk, Direction | null])[]): Direction | 'mixed' | null {
  const directions = new Set(votes.flatMap(([, direction]) => (direction === null ? [] : [direction])));
  if (directions.size > 1) return 'mixed';
  return [...directions][0] ?? null;
}

/** The hunk that shows the direction. */
function telling(
  hunks: readonly Hunk[],
  norm: Norm,
  direction: Direction,
  texts: { readonly before: string; readonly after: string },
): Hunk | null {
  return hunks.find((hunk) => flip(directionOf(hunk, norm, texts), norm) === direction) ?? hunks[0] ?? null;
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
