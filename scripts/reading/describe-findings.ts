import type { Finding } from './facets/findings.ts';
import { quote } from './quote-words.ts';
import type { Change } from './read-change.ts';
import { describeColumn } from './tables/describe-column.ts';

/** The findings of a change in words, each once, what became of each by name: "30 days → 14 days.", "The list gained “birthdays”." */
export function describeFindings({ findings = [] }: Pick<Change, 'findings'>): readonly string[] {
  return [...new Set(findings.map(describeFinding))];
}

/** One finding as a sentence, the facts of before and after first. */
export function describeFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'deadline':
    case 'quantity':
      return describeValues(finding, finding.kind === 'deadline' ? 'A period or date' : 'A figure');
    case 'term-renamed':
      return `“${finding.from}” is now called “${finding.to}”.`;
    case 'definition':
      return describeDefinition(finding);
    case 'reference':
      return describeReference(finding);
    case 'list-of-things':
      return describeList(finding);
    case 'column':
      return `${describeColumn(finding)}.`;
    case 'notice-promise':
      return 'The clause promises notice of changes.';
    default:
      return describeValues(finding, NOUNS[finding.kind]);
  }
}

const NOUNS = {
  'governing-law': 'The governing law or the courts',
  entity: 'A company or its address',
  contact: 'A way to get in touch',
  'date-stamp': 'The date of the document',
  example: 'An example',
} as const;

type Values = { readonly before: string | null; readonly after: string | null };

/** A value longer than this is a sentence, which the redline shows better. */
const LONGEST = 120;

function describeValues({ before, after }: Values, noun: string): string {
  if ((before?.length ?? 0) > LONGEST || (after?.length ?? 0) > LONGEST) return `${noun} changed.`;
  if (before !== null && after !== null)
    return before === after ? `${noun}: ${after}.` : `${withoutStop(before)} → ${after.replace(/\.$/, '')}.`;
  return after !== null ? `${noun} is new: ${withoutStop(after)}.` : `${noun} is gone: ${withoutStop(before ?? '')}.`;
}

function withoutStop(value: string): string {
  return value.replace(/[.;,\s]+$/, '');
}

function describeDefinition({ term, change, covers, uses }: Extract<Finding, { readonly kind: 'definition' }>): string {
  const says =
    change === 'added'
      ? 'is new'
      : change === 'removed'
        ? 'is gone'
        : covers === 'more'
          ? 'covers more'
          : covers === 'less'
            ? 'covers less'
            : 'changed';
  const first =
    uses === undefined || uses.first.length === 0
      ? ''
      : `: ${uses.first.join(', ')}${uses.count > uses.first.length ? ' and others' : ''}`;
  const used =
    uses === undefined
      ? ''
      : `; ${uses.count === 1 ? 'another clause uses it' : `${uses.count} other clauses use it`}${first}`;
  return `The definition of “${term}” ${says}${used}.`;
}

function describeReference({
  change,
  before,
  after,
  from,
  to,
}: Extract<Finding, { readonly kind: 'reference' }>): string {
  const [old, current] = [named(before, from), named(after, to)];
  switch (change) {
    case 'dangling':
      return `A reference leads nowhere: ${current}.`;
    case 'follows':
      return `A reference follows the new numbers: ${old} → ${current}.`;
    case 'added':
      return `A reference to ${current} is new.`;
    case 'removed':
      return `A reference to ${old} is gone.`;
    default:
      // What the old number was of is not known where no clause had it, or several.
      return from === undefined && !/\.\p{Ll}{2}/u.test(before ?? '')
        ? `The number in a reference changed: ${old} → ${current}.`
        : `A reference points elsewhere: ${old} → ${current}.`;
  }
}

function named(words: string | null, name: string | undefined): string {
  const plain = withoutStop(words ?? '');
  return name === undefined || plain.includes(name) ? plain : `${plain} “${name}”`;
}

/** So many items are named; a list that gained more is told by their number as well. */
const MOST_ITEMS = 3;

function describeList({ gained, lost, under }: Extract<Finding, { readonly kind: 'list-of-things' }>): string {
  const list = under === undefined ? 'A list' : `The list under ${quote(under, 90)}`;
  const parts = [gained.length > 0 ? `gained ${names(gained)}` : '', lost.length > 0 ? `lost ${names(lost)}` : ''];
  return `${list} ${parts.filter((part) => part !== '').join(' and ')}.`;
}

function names(things: readonly string[]): string {
  const shown = things.slice(0, MOST_ITEMS).map((thing) => quote(thing, 90));
  const rest = things.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
