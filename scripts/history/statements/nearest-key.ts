/**
 * The known key that a mistyped one most likely meant, or null. At most a third of the letters may differ:
 * `versions` → `version`, `effectiv` → `effective`; `redirect_from` → null.
 */
export function nearestKey(key: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Math.floor(key.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) >= least) continue;
    const distance = editDistance(key.toLowerCase(), candidate);
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

function editDistance(before: string, after: string): number {
  let row = Array.from({ length: after.length + 1 }, (_, column) => column);
  for (let line = 1; line <= before.length; line++) {
    const next = [line];
    for (let column = 1; column <= after.length; column++) {
      const replaced = row[column - 1]! + (before[line - 1] === after[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[after.length]!;
}
