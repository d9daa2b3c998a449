/** Git's own threshold for a rename: half of the text is still there. */
const MOVED = 0.5;
/** So many pairs of different texts are compared, as git does; beyond that only the same text is known again. */
const MOST_PAIRS = 10_000;

/**
 * Which of the files that are gone stands under another name by now: each with the one that has the most of its lines, from half of them
 * on. A file that is in the work tree alone is no rename to git yet, so that it has to be told by its text.
 * @param gone texts by path
 * @param come texts by path
 * @returns former paths by new ones
 */
export function findMovedFiles(
  gone: ReadonlyMap<string, string>,
  come: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  const taken = new Set<string>();
  const byText = Map.groupBy(gone.keys(), (from) => gone.get(from)!.replaceAll('\r\n', '\n'));
  for (const [to, after] of come) {
    const from = byText.get(after.replaceAll('\r\n', '\n'))?.shift();
    if (from === undefined || after.trim() === '') continue;
    moved.set(to, from);
    taken.add(from);
  }
  const [left, arrived] = [[...gone].filter(([from]) => !taken.has(from)), [...come].filter(([to]) => !moved.has(to))];
  if (left.length * arrived.length > MOST_PAIRS) return moved;
  const pairs = left.flatMap(([from, before]) =>
    arrived.map(([to, after]) => ({ from, to, share: sharedLines(before, after) })),
  );
  for (const { from, to, share } of pairs.sort((one, other) => other.share - one.share)) {
    if (share < MOVED || moved.has(to) || taken.has(from)) continue;
    moved.set(to, from);
    taken.add(from);
  }
  return moved;
}

/** The share of the longer text's lines that stand in both, by characters; 1 for the same text. */
function sharedLines(before: string, after: string): number {
  const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
  const [old, now] = [linesOf(before), linesOf(after)];
  const left = new Map<string, number>();
  for (const line of old) left.set(line, (left.get(line) ?? 0) + 1);
  const shared = now.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count > 0;
  });
  const longer = Math.max(sizeOf(old), sizeOf(now));
  return longer === 0 ? 0 : sizeOf(shared) / longer;
}
