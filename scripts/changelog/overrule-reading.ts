import { slug } from '../clauses/anchors.ts';
import { bareNumber } from '../clauses/name-clause.ts';
import type { ClauseRef } from '../diff/clause-ref.ts';
import type { FrontMatter } from '../history/statements/front-matter.ts';
import type { Overruling } from '../history/statements/read-overrulings.ts';
import type { Comparison } from '../reading/compare.ts';
import type { Change } from '../reading/read-change.ts';

/** As far as a version says how its changes are to be read. */
interface Stating {
  readonly frontMatter: Pick<FrontMatter, 'change'>;
}

/**
 * Puts the publisher's significance in the place of the computed one, which stays beside it with the reason. What names no change
 * changes nothing: `check` tells it.
 */
export function overruleReading(comparison: Comparison, version: Stating, previous: Stating | null): Comparison {
  const overrulings = overrulingsOf(version, previous);
  if (overrulings.length === 0) return comparison;
  const named = overrulings.map(({ clause }) => changesNamed(clause, comparison.changes));
  const changes = comparison.changes.map((change): Change => {
    const overruling = overrulings.find((_, index) => named[index]!.includes(change));
    if (overruling === undefined || overruling.significance === change.significance) return change;
    const { significance, because } = overruling;
    return { ...change, significance, overruled: { significance: change.significance, because } };
  });
  return { ...comparison, changes };
}

/** What a version overrules. What stood in the one before, to the letter, was said of that one's changes and only left standing. */
export function overrulingsOf(version: Stating, previous: Stating | null): readonly Overruling[] {
  const earlier = new Set(previous?.frontMatter.change?.reading?.map((each) => JSON.stringify(each)));
  return (version.frontMatter.change?.reading ?? []).filter((each) => !earlier.has(JSON.stringify(each)));
}

/**
 * The changes to a clause that is named by its full label (`15.3(b)`), by its anchor (`15-3-b`), or as the address of a change page
 * ends (`#c-15-3-b`): as it now stands, else as it stood.
 */
export function changesNamed(clause: string, changes: readonly Change[]): readonly Change[] {
  const plain = clause.replace(/^#(?:c-|gone-)?/, '');
  const wanted = new Set([plain, slug(plain)].filter((name) => name !== ''));
  const among = (side: 'before' | 'after') =>
    changes.filter((change) => change[side].some(({ anchor }) => wanted.has(anchor)));
  const now = among('after');
  return now.length > 0 ? now : among('before');
}

/** The shortest name by which `changesNamed` finds a clause. */
export function overrulingName({ label, anchor }: Pick<ClauseRef, 'label' | 'anchor'>): string {
  return slug(label) === anchor ? bareNumber(label) : anchor;
}
