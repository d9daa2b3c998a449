import { type Facet, facetsOf } from '../facets/find-findings.ts';
import type { Finding } from '../facets/findings.ts';

/** Facets that touch rights and duties by themselves. */
const WEIGHTY: Readonly<Partial<Record<Facet, string>>> = {
  quantity: 'A number changed.',
  deadline: 'A period or date by which something happens changed.',
  definition: 'A definition changed.',
  'governing-law': 'The governing law or the courts changed.',
  entity: 'A party or company changed.',
  'list-of-things': 'A list gained or lost an item.',
};

/** Why findings are substantive by themselves: the first reason; null where none is. */
export function weightyReason(findings: readonly Finding[]): string | null {
  if (findings.some(pointsElsewhere)) return 'A cross-reference points at another clause.';
  const facet = facetsOf(findings).find((one) => WEIGHTY[one] !== undefined);
  return facet === undefined ? null : WEIGHTY[facet]!;
}

/** A number after "Section" that does not follow the renumbering; a link to another page is not meant. */
function pointsElsewhere(finding: Finding): boolean {
  if (finding.kind !== 'reference') return false;
  return (
    finding.change === 'dangling' ||
    (finding.change === 'elsewhere' && /^\W*\(?[\w.()]{1,12}\W*$/.test(finding.after ?? ''))
  );
}
