import type { Change } from '../edition.ts';

/** A redline as its two texts and the stretches in which they differ, with their places in both. */
export interface RedlineSpots {
  readonly before: string;
  readonly after: string;
  readonly spots: readonly Spot[];
}

interface Spot {
  readonly before: readonly [at: number, end: number];
  readonly after: readonly [at: number, end: number];
}

export function spotsOf({ redline }: Pick<Change, 'redline'>): RedlineSpots {
  const spots: Spot[] = [];
  let [before, after] = ['', ''];
  let open: readonly [number, number] | null = null;
  const close = () => {
    if (open !== null) spots.push({ before: [open[0], before.length], after: [open[1], after.length] });
    open = null;
  };
  for (const { op, text } of redline) {
    if (op === 'equal' && text.trim() !== '') close();
    else open ??= [before.length, after.length];
    if (op !== 'insert') before += text;
    if (op !== 'delete') after += text;
  }
  close();
  return { before, after, spots };
}

/** In a longer stretch that was written anew, two numbers are not yet one that changed. */
const LONGEST = 120;

/** Whether in some short stretch words of the text before, or a part of them, were struck where words of the text after were put in. */
export function touchSameSpot({ spots, ...texts }: RedlineSpots, before: string, after: string): boolean {
  return spots.some(
    (spot) =>
      lengthOf(spot) <= LONGEST &&
      placesOf(before, texts.before).some((at) => at < spot.before[1] && at + before.length > spot.before[0]) &&
      placesOf(after, texts.after).some((at) => at < spot.after[1] && at + after.length > spot.after[0]),
  );
}

function lengthOf({ before, after }: Spot): number {
  return before[1] - before[0] + after[1] - after[0];
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
