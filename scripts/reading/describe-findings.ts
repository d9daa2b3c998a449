import type { Facet } from './facets/find-findings.ts';
import type { Change } from './read-change.ts';

/** The findings of a change in words, each once: "30 days → 14 days.", "A link or reference." */
export function describeFindings({ findings = [] }: Pick<Change, 'findings'>): readonly string[] {
  const said = new Set<string>();
  for (const finding of findings) {
    switch (finding.kind) {
      case 'deadline':
      case 'quantity':
        said.add(
          finding.before === null || finding.after === null
            ? WORDS[finding.kind]
            : `${finding.before} → ${finding.after}.`,
        );
        break;
      case 'term-renamed':
        said.add(`“${finding.from}” is called “${finding.to}” now.`);
        break;
      case 'definition':
        said.add(`A definition: ${finding.term}.`);
        break;
      case 'reference':
        said.add(finding.change === 'dangling' ? `A reference leads nowhere: ${finding.after}.` : WORDS.reference);
        break;
      case 'notice-promise':
        said.add('The clause promises notice of changes.');
        break;
      default:
        said.add(WORDS[finding.kind]);
    }
  }
  return [...said];
}

const WORDS: Readonly<Record<Exclude<Facet, 'definition' | 'term-renamed'>, string>> = {
  quantity: 'A figure.',
  deadline: 'A period or date.',
  reference: 'A link or reference.',
  'governing-law': 'The governing law or the courts.',
  entity: 'A company.',
  contact: 'A way to get in touch.',
  'date-stamp': 'The date of the document.',
  example: 'An example.',
  'list-of-things': 'A list of things.',
};
