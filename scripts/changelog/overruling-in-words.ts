import type { Change } from '../reading/read-change.ts';

/** How the publisher reads a change against the rules, for customers; null where nothing was overruled. */
export function overrulingInWords({
  significance,
  overruled,
}: Pick<Change, 'significance' | 'overruled'>): string | null {
  if (overruled === undefined) return null;
  const because = /[.!?…]["”’)]?$/u.test(overruled.because) ? overruled.because : `${overruled.because}.`;
  return `The publisher reads this change as ${significance}: ${because} By its words it was read as ${overruled.significance}.`;
}
