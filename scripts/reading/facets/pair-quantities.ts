import { compareSizes, type Quantity } from './quantities.ts';

/** A figure before and its counterpart after; null where it came or went. */
export interface QuantityPair<Figure extends Placed> {
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** What can be paired by the words beside it. */
export interface Placed {
  readonly at: number;
  readonly end: number;
  /** What is measured; only two of one kind are counterparts. */
  readonly of: string;
  /** Null for what has no size: "promptly". */
  readonly quantity: Quantity | null;
  readonly words: string;
}

/**
 * Pairs the figures of two sentences by what they measure and the words beside them, so that two that change places are told:
 *
 *     $5 for adults and $10 for children    →    $10 for adults and $5 for children
 */
export function pairQuantities<Figure extends Placed>(
  before: readonly Figure[],
  after: readonly Figure[],
  old: string,
  current: string,
): readonly QuantityPair<Figure>[] {
  const candidates = before.flatMap((one, index) =>
    after.flatMap((other, place) =>
      one.of === other.of
        ? [{ one, other, score: likeness(one, other, old, current) - Math.abs(index - place) / 100 }]
        : [],
    ),
  );
  candidates.sort((left, right) => right.score - left.score);
  const [partners, taken] = [new Map<Figure, Figure>(), new Set<Figure>()];
  for (const { one, other } of candidates) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return [
    ...before.map((one) => ({ before: one, after: partners.get(one) ?? null })),
    ...after.filter((other) => !taken.has(other)).map((other) => ({ before: null, after: other })),
  ];
}

/** Words beside count most, then the unit, then the size. */
function likeness(one: Placed, other: Placed, old: string, current: string): number {
  const right = shared(wordsAfter(old, one.end), wordsAfter(current, other.end));
  const left = shared(wordsBefore(old, one.at), wordsBefore(current, other.at));
  if (one.quantity === null || other.quantity === null)
    return left + right + (one.words.toLowerCase() === other.words.toLowerCase() ? 1 : 0);
  const unit = one.quantity.measure.name === other.quantity.measure.name && one.quantity.per === other.quantity.per;
  const noun = one.quantity.noun !== '' && one.quantity.noun === other.quantity.noun;
  const same = compareSizes(one.quantity, other.quantity) === 'equal';
  return left + right + (unit ? 0.5 : 0) + (noun ? 0.5 : 0) + (same ? 0.6 : 0);
}

const WORD = /[\p{L}%$€£]+/gu;
const BESIDE = 4;

function wordsAfter(text: string, at: number): readonly string[] {
  return (text.slice(at, at + 50).match(WORD) ?? []).slice(0, BESIDE);
}

function wordsBefore(text: string, at: number): readonly string[] {
  return (text.slice(Math.max(0, at - 50), at).match(WORD) ?? []).slice(-BESIDE);
}

function shared(one: readonly string[], other: readonly string[]): number {
  const most = Math.max(one.length, other.length);
  return most === 0 ? 0.5 : one.filter((word) => other.includes(word)).length / most;
}
