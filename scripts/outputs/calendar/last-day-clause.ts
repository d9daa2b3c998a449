import { LimitError } from '../../clauses/limits.ts';
import { type Clause, parseClauses } from '../../clauses/parse-clauses.ts';
import { findExitClauses } from '../../reading/promises/find-exit-clauses.ts';
import { findProviderAddress } from '../../reading/promises/find-provider-address.ts';
import { takesEffectLater } from '../../reading/promises/takes-effect-later.ts';
import type { LastDayClause } from './version-events.ts';

/**
 * The first clause of a text that gives whoever does not agree to a change a time which ends when the change takes effect. Null
 * where none does, and where a notice counts some time after it is sent, so that the day before would be too late.
 * @param markdown without front matter
 */
export function lastDayClause(markdown: string): LastDayClause | null {
  // Most texts say nothing of it, and need not be parsed.
  if (!/\b(?:before|prior to|until|no later than)\b[^.;]{0,80}\beffect/i.test(markdown)) return null;
  const clauses = parseWithinLimits(markdown);
  const found = findExitClauses(clauses).find(({ grants, beforeEffect }) => grants && beforeEffect);
  if (found === undefined || takesEffectLater(findProviderAddress(clauses)?.words ?? '')) return null;
  return { clause: found.clause, words: found.words };
}

function parseWithinLimits(markdown: string): readonly Clause[] {
  try {
    return parseClauses(markdown).clauses;
  } catch (error) {
    if (error instanceof LimitError) return [];
    throw error;
  }
}
