import type { DescribedChange } from '../diff/describe-changes.ts';
import type { Effect } from './compare-norms.ts';
import type { Facet } from './find-facets.ts';
import type { Significance } from './judge-significance.ts';

const DONE: Readonly<Record<Effect['change'], string>> = {
  added: 'new',
  removed: 'gone',
  widened: 'wider',
  narrowed: 'narrower',
  reworded: 'reworded',
};
const WHOSE: Readonly<Record<Effect['party'], string>> = {
  customer: 'customers',
  provider: 'the provider',
  both: 'both parties',
  third: 'others',
};

/** What was found out about a change. */
interface Findings {
  readonly significance: Significance;
  readonly effects: readonly Effect[];
  readonly facets: readonly Facet[];
}

/** One plain sentence on a change, claiming no more than the findings. */
export function summariseChange(
  { kind, before, after, redline }: DescribedChange,
  { significance, effects, facets }: Findings,
): string {
  switch (kind) {
    case 'moved':
      return 'Stands elsewhere now. The words are the same.';
    case 'renumbered':
      return after.length === 1
        ? `Was ${before[0]!.label}. The words are the same.`
        : `${after.length} clauses have other numbers. The words are the same.`;
    case 'markup':
      return facets.includes('reference')
        ? 'A link points elsewhere. The words are the same.'
        : 'Formatted differently. The words are the same.';
    case 'retitled':
      return `Was titled “${before[0]!.title}”.`;
  }
  const finding = effects.map(
    ({ norm, party, change }) => `${norm} ${norm === 'permission' ? 'for' : 'on'} ${WHOSE[party]} ${DONE[change]}`,
  );
  if (significance === 'editorial')
    return facets.includes('date-stamp')
      ? 'The date of the document changed.'
      : 'Spelling, punctuation or layout only.';
  const figures = facets.includes('quantity') || facets.includes('deadline') ? replaced(redline) : null;
  const parts = [...(figures === null ? [] : [figures]), ...finding.slice(0, 2)];
  if (parts.length > 0) return `${parts.join('; ').replace(/^./, (first) => first.toUpperCase())}.`;
  return kind === 'added' ? 'New.' : kind === 'removed' ? 'Removed.' : 'Worded differently.';
}

/** "30 days → 14 days", where one short run replaced another. */
function replaced(redline: DescribedChange['redline']): string | null {
  const index = redline.findIndex(
    ({ op, text }, at) => op === 'delete' && /\d/.test(text) && redline[at + 1]?.op === 'insert',
  );
  if (index < 0) return null;
  const [old, current] = [redline[index]!.text.trim(), redline[index + 1]!.text.trim()];
  return old.length + current.length <= 60 ? `${old} → ${current}` : null;
}
