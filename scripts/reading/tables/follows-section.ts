import { normaliseText } from '../../clauses/normalise-text.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { CellChange } from './compare-cells.ts';

/**
 * True for a cell that names a section by its number and title, and names the same title by the section's new number now: "E. Fees",
 * which is "F. Fees" since another section was put before it.
 */
export function followsSection({ before, after }: CellChange, { clauses }: Pick<VersionFacts, 'clauses'>): boolean {
  const [was, is] = [headingOf(before, clauses.before), headingOf(after, clauses.after)];
  return was !== undefined && is !== undefined && was.label !== '' && is.label !== '' && was.key === is.key;
}

function headingOf(text: string, clauses: readonly Clause[]): Clause | undefined {
  const words = normaliseText(text);
  return clauses.find(
    (clause) => clause.heading && words.endsWith(clause.key) && words === `${clause.label} ${clause.key}`,
  );
}
