/** Parts with a numbering of their own: 4.2 of Annex A is not 4.2. In chapters and parts the sections count on. */
const APART = /^(?:schedule|annexe?|appendix|exhibit|attachment|addendum|anhang|anlage|anexo|allegato|bijlage)\b/i;
/** Says itself what it stands under: 4.2, A.1, 7(c), Section 5, § 5, 第一条. */
const COMPLETE = /^(?:[\dA-Z]{1,4}\.\w|\d+[A-Za-z]?\(|\p{L}{2,}\.?\s|[§第제])/u;

/**
 * The number by which a clause is cited, from that of what it stands under and the label that is printed beside it:
 *
 *     15.3        (b)    →  15.3(b)          4          1.     →  4.1
 *     B.1         a.     →  B.1(a)           Section 5  (b)    →  Section 5(b)
 *     4           4.2    →  4.2              Annex A    4.2    →  Annex A, 4.2
 *
 * @param above as this function gives it; empty where nothing above has a number
 */
export function joinNumber(above: string, label: string): string {
  const own = bareLabel(label);
  if (above === '' || own === '') return own;
  if (COMPLETE.test(own)) return APART.test(above) ? `${above}, ${own}` : own;
  // A lettered paragraph within a numbered item: "1. (a)".
  const inner = /^(\S+)\s+(\S.*)$/u.exec(own);
  if (inner !== null) return joinNumber(joinNumber(above, inner[1]!), inner[2]!);
  if (/^[(（]/u.test(own)) return above + own;
  if (/^[a-z]+$/.test(own)) return `${above}(${own})`;
  if (/\)$/.test(above)) return `${above}(${own})`;
  return /\d$|(?:^|\.)[A-Z]$/.test(above) ? `${above}.${own}` : `${above}, ${own}`;
}

/** A label without the stop that ends it: `12.`, `A.1.`, `3)`, `(b).` */
function bareLabel(label: string): string {
  const bare = label.replace(/[.:、．]$/u, '');
  return /[(（]/u.test(bare) ? bare : bare.replace(/[)）]$/u, '');
}
