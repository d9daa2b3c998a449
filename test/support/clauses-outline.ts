import { type Clause, parseClauses } from '../../scripts/clauses/parse-clauses.ts';

/**
 * A clause tree as text that a person can check, a line for each clause:
 *
 *     heading2 [3.] "Fees"
 *       paragraph [(a)] {Taxes} "Taxes. Fees are without taxes."
 *
 * its type, [label], {run-in title} and text. `bold` is a line that acts as a heading. A line break in a text is ⏎.
 */
export function outline(markdown: string): string {
  return parseClauses(markdown)
    .roots.flatMap((clause) => describe(clause, 0))
    .join('\n');
}

function describe(clause: Clause, depth: number): readonly string[] {
  const { type, heading, label, title, text, block, children } = clause;
  const kind = block.header ? 'header' : heading ? (type === 'heading' ? `heading${clause.depth}` : 'bold') : type;
  const parts = [
    block.quoted ? `> ${kind}` : kind,
    label === '' ? '' : `[${label}]`,
    title === '' || heading ? '' : `{${title}}`,
    `"${text.replaceAll('\n', '⏎')}"`,
  ];
  const line = '  '.repeat(depth) + parts.filter((part) => part !== '').join(' ');
  return [line, ...children.flatMap((child) => describe(child, depth + 1))];
}
