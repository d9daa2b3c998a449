import type { Clause } from '../clauses/parse-clauses.ts';

/** What to call a clause in a sentence: its label and title; where it lacks a label, those of what it stands under. */
export function nameClause({ label, title, parent }: Clause): string {
  const own = [label, title].filter((part) => part !== '').join(' ');
  const above = nearestNamed(parent);
  if (above === '' || /\d\.\d/.test(label)) return own || 'an unnumbered clause';
  return `${own || 'a paragraph'} under “${above}”`;
}

function nearestNamed(clause: Clause | null): string {
  for (let above = clause; above !== null; above = above.parent) {
    const name = [above.label, above.title].filter((part) => part !== '').join(' ');
    if (name !== '') return name;
  }
  return '';
}
