import { isListItem } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { saysWords } from '../claims/version-words.ts';
import type { VersionFacts } from '../version-facts.ts';
import type { Finding } from './findings.ts';
import { compareSizes, readQuantities } from './quantities.ts';
import { findVaguePeriods } from './vague-periods.ts';

/**
 * The findings of a change's sentences as those of the change: each once, none of what only went from one sentence to another, and of a
 * section new or gone as a whole only what it brings or takes.
 */
export function settleFindings(
  findings: readonly Finding[],
  change: DescribedChange,
  facts: Pick<VersionFacts, 'clauses' | 'documents' | 'partnersOf'>,
): readonly Finding[] {
  const once = [...new Map(joinLists(findings).map((finding) => [JSON.stringify(finding), finding] as const)).values()];
  const carried = new Set([...valuesOf(once, 'before')].filter((value) => valuesOf(once, 'after').has(value)));
  const kept = once
    .filter((finding) => !isCarried(finding, carried) && !isToldBetter(finding, once) && !isReplaced(finding, once))
    .flatMap((finding) => withoutStanding(finding, change, facts));
  return isSection(change) ? kept.filter((finding) => tellsOfSection(finding, change)) : kept;
}

/** What one list gained and lost is told at once. */
function joinLists(findings: readonly Finding[]): readonly Finding[] {
  const lists = new Map<string, List>();
  for (const finding of findings) {
    if (finding.kind !== 'list-of-things') continue;
    const { under = '', gained, lost } = finding;
    const known = lists.get(under);
    lists.set(
      under,
      known === undefined ? finding : { ...known, gained: join(known.gained, gained), lost: join(known.lost, lost) },
    );
  }
  return [...findings.filter(({ kind }) => kind !== 'list-of-things'), ...lists.values()];
}

type List = Extract<Finding, { readonly kind: 'list-of-things' }>;

function join(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

/** What stands on one side alone: `Section 4` gone from one sentence and new in another was carried. */
function valuesOf(findings: readonly Finding[], side: 'before' | 'after'): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) => {
      if (!('before' in finding) || finding[side === 'before' ? 'after' : 'before'] !== null) return [];
      return [`${finding.kind} ${plain(finding[side] ?? '')}`];
    }),
  );
}

function isCarried(finding: Finding, carried: ReadonlySet<string>): boolean {
  if (!('before' in finding) || (finding.before !== null && finding.after !== null)) return false;
  return carried.has(`${finding.kind} ${plain(finding.before ?? finding.after ?? '')}`);
}

/** That a definition changed goes without saying where the term is new or gone. */
function isToldBetter(finding: Finding, all: readonly Finding[]): boolean {
  return (
    finding.kind === 'definition' &&
    finding.change === 'changed' &&
    all.some((other) => other.kind === 'definition' && other.term === finding.term && other.change !== 'changed')
  );
}

/** "As soon as possible" is not gone where a period stands in its place, nor new where one went: how long it was is not said. */
function isReplaced(finding: Finding, all: readonly Finding[]): boolean {
  if (finding.kind !== 'deadline' || (finding.before !== null && finding.after !== null)) return false;
  const side = finding.before === null ? 'before' : 'after';
  if (findVaguePeriods(finding.before ?? finding.after ?? '').length === 0) return false;
  return all.some((other) => other.kind === 'deadline' && other !== finding && other[side] !== null);
}

/** What is told by its words alone. */
const STANDS: ReadonlySet<Finding['kind']> = new Set(['quantity', 'deadline', 'reference', 'contact', 'entity']);

/** What is the whole version's. */
const OF_VERSION: ReadonlySet<Finding['kind']> = new Set(['contact', 'entity']);

/** Without what still stands in the clauses of the change, or stood in them before, in another sentence. */
function withoutStanding(
  finding: Finding,
  { pairing }: DescribedChange,
  { clauses, documents, partnersOf }: Pick<VersionFacts, 'clauses' | 'documents' | 'partnersOf'>,
): readonly Finding[] {
  // What a list of one document got may stand, in other words, in another that it replaces.
  const edited = pairing.before.length > 0 && pairing.after.length > 0;
  if (finding.kind === 'list-of-things' && documents.several && edited) return [];
  const stand = (side: 'before' | 'after', words: string) => saysWords(pairing[side], words);
  if (finding.kind === 'list-of-things') {
    const gained = finding.gained.filter((item) => !stand('before', item));
    const lost = finding.lost.filter((item) => !stand('after', item));
    return gained.length + lost.length === 0 ? [] : [{ ...finding, gained, lost }];
  }
  if (!STANDS.has(finding.kind) || !('before' in finding)) return [finding];
  const { before, after } = finding;
  if (before !== null && after !== null)
    return finding.kind === 'quantity' || finding.kind === 'deadline' ? unlessOneStood(finding, pairing) : [finding];
  if (finding.kind === 'quantity' || finding.kind === 'deadline') {
    const [own, others] = before === null ? [pairing.after, pairing.before] : [pairing.before, pairing.after];
    // What an item has now its lead-in may have had, and the reverse.
    const there = [...others, ...own.flatMap(({ parent }) => (parent === null ? [] : partnersOf(parent)))];
    if (/^(?:once|twice)$/i.test(before ?? after ?? '') || statesFigure(there, before ?? after ?? '')) return [];
  }
  const value = before ?? after ?? '';
  // "Email us" is no address.
  if (finding.kind === 'contact' && !/[@\d]|\w\.\w/.test(value)) return [];
  // An address or a company is neither new nor gone that the version names elsewhere.
  if (OF_VERSION.has(finding.kind) && saysWords(clauses[before === null ? 'before' : 'after'], value)) return [];
  const other = before === null ? 'before' : 'after';
  // "Section 7.4 (Disputes)" is not gone where "Section 8.4 (Disputes)" stands: what is referred to is told by its title.
  const title = finding.kind === 'reference' ? (before === null ? finding.to : finding.from) : undefined;
  if (title !== undefined && stand(other, title)) return [];
  return stand(other, value) ? [] : [finding];
}

/**
 * A figure that the clauses stated as often before has taken no other's place: of "24 hours, at times 72 hours" made "24 hours, at times
 * longer" the 72 are gone. Two that change places are told, as is one that stands twice now.
 */
function unlessOneStood(
  finding: Extract<Finding, { readonly kind: 'quantity' | 'deadline' }>,
  { before, after }: DescribedChange['pairing'],
): readonly Finding[] {
  const more = (words: string | null) => countFigure(after, words ?? '') - countFigure(before, words ?? '');
  if ([finding.before, finding.after].some((words) => readQuantities(words ?? '').length === 0)) return [finding];
  const [lost, gained] = [more(finding.before) < 0, more(finding.after) > 0];
  if (lost === gained) return [finding];
  return [lost ? { ...finding, after: null } : { ...finding, before: null }];
}

function countFigure(clauses: readonly Clause[], words: string): number {
  const [figure] = readQuantities(words);
  if (figure === undefined) return 0;
  return clauses.flatMap(({ key }) => readQuantities(key)).filter((other) => compareSizes(figure, other) === 'equal')
    .length;
}

/** True where the clauses, or the items under them, state a figure that is as much: "seven (7) days" is "seven days". */
function statesFigure(clauses: readonly Clause[], words: string): boolean {
  const [figure] = readQuantities(words);
  if (figure === undefined) return false;
  return clauses
    .flatMap((clause) => (clause.heading ? [clause] : [clause, ...clause.children]))
    .some(({ key }) => readQuantities(key).some((other) => compareSizes(figure, other) === 'equal'));
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}

/** A clause and all that stands under it, added or removed; entries of a list that came or went together are none. */
function isSection({ kind, pairing }: DescribedChange): boolean {
  const first = (pairing.after[0] ?? pairing.before[0])!;
  const alone = pairing.before.length + pairing.after.length === 1;
  return (kind === 'added' || kind === 'removed') && !alone && !isListItem(first);
}

/** That a new section points somewhere goes without saying; a list tells where the section is hardly more than it. */
function tellsOfSection(finding: Finding, { pairing }: DescribedChange): boolean {
  const clauses = [...pairing.before, ...pairing.after];
  if (finding.kind === 'reference')
    return !/^(?:section|article|clause|paragraph|§)/i.test(finding.before ?? finding.after ?? '');
  if (finding.kind === 'example') return false;
  if (finding.kind !== 'list-of-things') return true;
  const items = clauses.filter(isListItem).length;
  const titles = clauses.filter(({ heading }) => heading).length;
  const named = finding.gained.length + finding.lost.length;
  return titles <= 1 && named >= LEAST_ITEMS && items >= clauses.length * LIST_SHARE;
}

const LEAST_ITEMS = 2;
const LIST_SHARE = 0.6;
