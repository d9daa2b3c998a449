import type { DescribedChange } from '../diff/describe-changes.ts';

export type Facet =
  | 'quantity'
  | 'deadline'
  | 'definition'
  | 'term-renamed'
  | 'reference'
  | 'governing-law'
  | 'entity'
  | 'contact'
  | 'date-stamp'
  | 'example'
  | 'list-of-things';

const DATE =
  /\b(?:\d{4}-\d{2}-\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+\d{4})\b/i;
const STAMP = /\b(?:last\s+(?:updated|modified|revised)|updated|effective(?:\s+date)?|date|version|revised)\b/i;
const PERIOD = /\b(?:days?|hours?|weeks?|months?|years?|minutes?|deadline|prior\s+notice)\b/i;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|sixty|ninety|hundred|thousand|million|percent|half|double)\b/i;
const DEFINITION =
  /["“][^"”]{1,60}["”]\s*(?:\([^)]*\)\s*)?(?:means?|refers?\s+to|includes?|is|are|has\s+the\s+meaning)\b|\((?:the|a|an|each|collectively)?[^)]{0,30}["“][^"”]{1,60}["”]\)/i;
const REFERENCE =
  /\b(?:sections?|articles?|clauses?|schedules?|annex(?:es)?|exhibits?|appendix)\s+[\dA-Z(]|§|https?:\/\//i;
const LAW = /\b(?:laws?\s+of|governing\s+law|governed\s+by|jurisdiction|courts?\s+(?:of|in|located))\b/i;
const CONTACT = /[\w.+-]+@[\w-]+\.\w+|\b(?:contact\s+us|e-?mail\s+us|write\s+to\s+us|by\s+email)\b/i;
const COMPANY = /\b(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|GmbH|Corp(?:oration)?\.?|S\.A\.S?|B\.V\.|PBC)(?=\W|$)/;
const EXAMPLE = /\b(?:for\s+example|e\.g\.|such\s+as|for\s+instance)/i;

/** The subjects that a change touches, in the contract's order. */
export function findFacets({ kind, redline, pairing, before, after }: DescribedChange): readonly Facet[] {
  if (kind === 'moved' || kind === 'renumbered') return [];
  const whole = [...pairing.before, ...pairing.after].map(({ key }) => key).join('\n');
  const changed =
    redline.length > 0 ? redline.flatMap(({ op, text }) => (op === 'equal' ? [] : [text])).join(' ') : whole;
  const facets: Facet[] = [];
  const numbers = NUMBER.test(changed) && redline.length > 0;
  const stamp =
    DATE.test(whole) && STAMP.test(whole) && whole.length < 200 && (redline.length === 0 || /\d/.test(changed));
  if (numbers && !stamp && !DATE.test(whole) && !REFERENCE.test(whole))
    facets.push(PERIOD.test(whole) ? 'deadline' : 'quantity');
  if (
    DEFINITION.test(changed) ||
    (DEFINITION.test(whole) && pairing.after.length + pairing.before.length <= 2 && kind === 'modified')
  )
    facets.push('definition');
  if (linksChanged({ pairing }) || REFERENCE.test(changed)) facets.push('reference');
  if (LAW.test(changed)) facets.push('governing-law');
  if (COMPANY.test(changed) && redline.length > 0) facets.push('entity');
  if (CONTACT.test(changed)) facets.push('contact');
  if (stamp) facets.push('date-stamp');
  if (EXAMPLE.test(changed) && redline.length > 0) facets.push('example');
  const items = [...pairing.before, ...pairing.after].every(({ type }) => type === 'item' || type === 'row');
  if ((before.length === 0 || after.length === 0) && items) facets.push('list-of-things');
  return facets;
}

function linksChanged({ pairing }: Pick<DescribedChange, 'pairing'>): boolean {
  const urls = (clauses: DescribedChange['pairing']['before']) =>
    clauses.flatMap(({ marks }) => marks.flatMap(({ kind, url }) => (kind === 'link' ? [url] : []))).join('\n');
  return pairing.before.length > 0 && pairing.after.length > 0 && urls(pairing.before) !== urls(pairing.after);
}
