import type { RedlineRun } from '../../diff/describe-changes.ts';
import type { Norm } from './read-own-norms.ts';

/** So many of the shorter one's words must two norms have in common to be one. */
const LEAST_SHARED = 0.5;

/**
 * Norms whose own words stand, edited around; then norms of one kind and party with half of their words in common. The others are
 * alone.
 */
export function pairNorms(
  old: readonly Norm[],
  current: readonly Norm[],
  runs: readonly RedlineRun[],
  texts: { readonly before: string; readonly after: string },
): readonly (readonly [Norm | null, Norm | null])[] {
  const left = new Set(old);
  const partners = new Map<Norm, Norm>();
  const pair = (norm: Norm, one: Norm | undefined) => {
    if (one === undefined) return;
    partners.set(norm, one);
    left.delete(one);
  };
  for (const norm of current) {
    // What the lead-in says of an item it said of the item that stood there.
    const stood = whereStood(runs, norm.cueStart);
    const same = (one: Norm) =>
      norm.inherited === 'no' ? one.cueStart === stood : one.inherited === norm.inherited && one.norm === norm.norm;
    pair(norm, [...left].find(same));
  }
  for (const norm of current.filter((each) => !partners.has(each))) {
    const mine = wordsOf(texts.after.slice(norm.start, norm.end));
    const best = [...left]
      .filter((one) => one.norm === norm.norm && one.party === norm.party)
      .map((one) => ({ one, shared: share(wordsOf(texts.before.slice(one.start, one.end)), mine) }))
      .filter(({ shared }) => shared >= LEAST_SHARED)
      .sort(
        (a, b) => Number(b.one.limits === norm.limits) - Number(a.one.limits === norm.limits) || b.shared - a.shared,
      )[0];
    pair(norm, best?.one);
  }
  return [
    ...current.map((norm) => [partners.get(norm) ?? null, norm] as const),
    ...[...left].map((one) => [one, null] as const),
  ];
}

/** Where a place of the new sentence stood in the old one; null where its words are new. */
function whereStood(runs: readonly RedlineRun[], offset: number): number | null {
  let [before, after] = [0, 0];
  for (const { op, text } of runs) {
    if (op !== 'delete' && offset >= after && offset < after + text.length)
      return op === 'equal' ? before + offset - after : null;
    if (op !== 'insert') before += text.length;
    if (op !== 'delete') after += text.length;
  }
  return null;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
