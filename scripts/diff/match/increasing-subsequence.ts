/**
 * The heaviest strictly increasing subsequence, in O(n log n).
 *
 *     values   3  1  2  5  4          what keeps its order
 *     weights  9  1  1  1  2     →    indexes 0 and 4: 3, 4 weigh 11
 *
 * What is left out is what moved, so that the lighter of two passages that changed places is the one that moved.
 * @param values distinct integers from 0 to `bound` - 1
 * @returns indexes into `values`, ascending; of equally heavy subsequences the one found first, always the same
 */
export function heaviestIncreasingSubsequence(
  values: readonly number[],
  weights: readonly number[],
  bound: number,
): readonly number[] {
  const best = new Float64Array(bound + 1); // Fenwick tree of the heaviest sum that ends at a value below
  const last = new Int32Array(bound + 1).fill(-1);
  const previous = new Int32Array(values.length).fill(-1);
  let heaviest = -1;
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    let below = 0;
    for (let at = values[index]!; at > 0; at -= at & -at) {
      if (best[at]! > below) {
        below = best[at]!;
        previous[index] = last[at]!;
      }
    }
    const total = below + weights[index]!;
    for (let at = values[index]! + 1; at <= bound; at += at & -at) {
      if (total > best[at]!) {
        best[at] = total;
        last[at] = index;
      }
    }
    if (total > sum) {
      sum = total;
      heaviest = index;
    }
  }
  const indexes: number[] = [];
  for (let at = heaviest; at >= 0; at = previous[at]!) indexes.push(at);
  return indexes.reverse();
}
