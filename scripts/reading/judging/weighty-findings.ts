import { describeFinding } from '../describe-findings.ts';
import type { Finding } from '../facets/findings.ts';

/** Facets that touch rights and duties by themselves, the weightiest first. */
const WEIGHTY: readonly Finding['kind'][] = [
  'quantity',
  'deadline',
  'definition',
  'governing-law',
  'entity',
  'list-of-things',
];

/** Why findings are substantive by themselves: the first, with its values; null where none is. */
export function weightyReason(findings: readonly Finding[]): string | null {
  const elsewhere = findings.find(pointsElsewhere);
  if (elsewhere !== undefined) return describeFinding(elsewhere);
  const weighty = WEIGHTY.flatMap((kind) => findings.find((finding) => finding.kind === kind) ?? [])[0];
  return weighty === undefined ? null : describeFinding(weighty);
}

/** A number after "Section" that does not follow the renumbering; a link to another page is not meant. */
function pointsElsewhere(finding: Finding): boolean {
  if (finding.kind !== 'reference') return false;
  return (
    finding.change === 'dangling' ||
    (finding.change === 'elsewhere' && /^(?:\p{L}{3,}\s|§+\s?)?\W*\(?[\w.()]{1,12}\W*$/u.test(finding.after ?? ''))
  );
}
