import { greatestSignificance, type Significance } from '../law/significance.ts';
import { significanceOfVersion } from '../law/significance-of-version.ts';
import type { Comparison } from '../reading/compare.ts';
import type { Change } from '../reading/read-change.ts';
import type { Draft } from './draft.ts';

/** What the newest version amounts to, as the law weighs it. */
export function significanceOf({ comparison, version, frontMatter, previous }: Draft): Significance {
  return significanceOfVersion({
    version,
    before: previous?.version ?? null,
    changes: comparison?.changes.map(({ significance }) => significance) ?? null,
    declared: frontMatter.change?.significance ?? null,
  });
}

/** The greatest significance among the changes of a comparison; editorial where there are none. */
export function computedSignificance({ changes }: Comparison): Significance {
  return greatestSignificance(changes.map(({ significance }) => significance));
}

/** The weightiest changes, in the order of the document. */
export function weightiestChanges(comparison: Comparison): readonly Change[] {
  const level = computedSignificance(comparison);
  return comparison.changes.filter(({ significance }) => significance === level);
}
