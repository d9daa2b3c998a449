import type { Comparison } from '../reading/compare.ts';
import type { Significance } from '../reading/judging/judge-significance.ts';
import type { Change } from '../reading/read-change.ts';
import type { Draft } from './draft.ts';

const ORDER: readonly Significance[] = ['editorial', 'clarifying', 'substantive'];

/**
 * What the newest version amounts to: the greatest of its changes and of what its author says. A first version, one that cannot
 * be compared, and one that brings in or replaces documents are substantive whatever their words are.
 */
export function significanceOf({ comparison, frontMatter, previous }: Draft): Significance {
  const brings = (key: 'incorporates' | 'supersedes') =>
    frontMatter[key].some((id) => !previous?.frontMatter[key].includes(id));
  if (comparison === null || brings('incorporates') || brings('supersedes')) return 'substantive';
  return greatest([computedSignificance(comparison), frontMatter.change?.significance ?? 'editorial']);
}

/** The greatest significance among the changes of a comparison; editorial where there are none. */
export function computedSignificance({ changes }: Comparison): Significance {
  return greatest(changes.map(({ significance }) => significance));
}

/** The weightiest changes, in the order of the document. */
export function weightiestChanges({ changes }: Comparison): readonly Change[] {
  const level = greatest(changes.map(({ significance }) => significance));
  return changes.filter(({ significance }) => significance === level);
}

/** Whether the first is less than the second. */
export function isLess(one: Significance, other: Significance): boolean {
  return ORDER.indexOf(one) < ORDER.indexOf(other);
}

function greatest(several: readonly Significance[]): Significance {
  return ORDER[Math.max(0, ...several.map((one) => ORDER.indexOf(one)))]!;
}
