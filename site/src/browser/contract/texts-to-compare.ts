import type { PartBetween } from '../../fate/contract-between.ts';

/** What there is to compare of a part: the versions before, of itself or of those that it replaced, and the one after; null for nothing. */
export function textsToCompare(
  part: PartBetween,
): { readonly before: readonly string[]; readonly after: string } | null {
  if (part.kind === 'changed') return { before: [part.before], after: part.after };
  if (part.kind === 'joined' && part.replaces.length > 0) return { before: part.replaces, after: part.after };
  return null;
}
