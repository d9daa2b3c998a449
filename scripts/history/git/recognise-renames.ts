/** A file by its path, with its text. */
interface FileText {
  readonly path: string;
  readonly markdown: string;
}

/**
 * Which of the files that are new is which of those that are gone, as git would see it once they were committed: first those of
 * the same text, then those with most lines in common, from half of them on (git's own measure, `-M50%`).
 * @returns the former path by the new one
 */
export function recogniseRenames(gone: readonly FileText[], added: readonly FileText[]): ReadonlyMap<string, string> {
  const pairs = added
    .flatMap((to) =>
      gone.map((from) => ({ from: from.path, to: to.path, share: shareOfLines(from.markdown, to.markdown) })),
    )
    .filter(({ share }) => share >= 0.5)
    .sort((one, other) => other.share - one.share);
  const former = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs) {
    if (former.has(to) || taken.has(from)) continue;
    former.set(to, from);
    taken.add(from);
  }
  return former;
}

/** How many of the lines of the longer text the other has as well, 0 to 1. */
function shareOfLines(one: string, other: string): number {
  const [lines, others] = [linesOf(one), linesOf(other)];
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of lines) {
    const left = counts.get(line) ?? 0;
    if (left === 0) continue;
    counts.set(line, left - 1);
    shared++;
  }
  return shared / Math.max(lines.length, others.length, 1);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
