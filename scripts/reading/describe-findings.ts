import { foldWords } from './claims/version-words.ts';
import type { Facet } from './facets/find-findings.ts';
import { quote } from './quote-words.ts';
import type { Change } from './read-change.ts';

/** The findings of a change in words, each once: "30 days → 14 days.", "A link or reference." */
export function describeFindings({
  findings = [],
  before,
  after,
}: Pick<Change, 'findings' | 'before' | 'after'>): readonly string[] {
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
        said.add(
          finding.change === 'dangling'
            ? `A reference leads nowhere: ${finding.after}.`
            : sayValues('reference', finding.before, finding.after),
        );
        break;
      case 'entity':
      case 'contact':
      case 'date-stamp':
        said.add(sayValues(finding.kind, finding.before, finding.after));
        break;
      case 'list-of-things':
        for (const thing of finding.gained)
          said.add(names(before, thing) ? WORDS[finding.kind] : `A list has ${quote(thing, LONGEST)} now.`);
        for (const thing of finding.lost)
          said.add(names(after, thing) ? WORDS[finding.kind] : `A list had ${quote(thing, LONGEST)}.`);
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

/** What the clause named already, or names still, its list neither gained nor lost. */
function names(refs: Change['before'], thing: string): boolean {
  const words = foldWords(quote(thing, LONGEST).replace(/…/g, ''));
  return words.trim() === '' || foldWords(refs.map(({ text }) => text).join('\n')).includes(words);
}

/** "A company: Northsail Ltd → Keelmasters Ltd."; only what it is about where one is missing, or both are no mere names. */
function sayValues(kind: keyof typeof WORDS, before: string | null, after: string | null): string {
  if (before === null || after === null || before.length + after.length > LONGEST) return WORDS[kind];
  return `${WORDS[kind].replace(/\.$/, '')}: ${before} → ${after}.`;
}

const LONGEST = 90;

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
