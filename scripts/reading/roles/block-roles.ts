import { governs } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { readWords } from '../proving/read-words.ts';
import { isNavigation } from './navigation.ts';
import { isBelowFooter, pageEdges } from './page-edges.ts';

/** What a block is there for, where that is not to bind anybody. */
export type Role = 'page' | 'contents' | 'log' | 'note';

/** A heading under which the document tells of its own versions. */
const LOG =
  /^(?:change ?log|past versions|previous versions|prior versions|archived versions|(?:document|policy|version|revision|change|amendment|approval and revision) history|history of (?:changes|revisions|versions|this (?:document|policy))|list of revisions|document control)$/i;
const NOTE =
  /^\W*(?:editor(?:s|'s|s')? note|note to (?:editors?|drafters?|reviewers?)|drafting note|todo|fixme|work in progress|tbd)\b/i;
/** An entry of a contents list has no more words than a title. */
const LONGEST_TITLE = 110;

const known = new WeakMap<Clause, Role | 'text'>();

/**
 * The role of a block, once for each version: part of the page around the terms, a list of contents, a log of versions, a note to
 * editors; null for everything else, which may bind.
 * @param clauses all clauses of the version
 */
export function roleOf(clause: Clause, clauses: readonly Clause[]): Role | null {
  const role = known.get(clause) ?? find(clause, clauses) ?? 'text';
  known.set(clause, role);
  return role === 'text' ? null : role;
}

function find(clause: Clause, clauses: readonly Clause[]): Role | null {
  const titles = titlesOf(clauses);
  if (isNavigation(clause) || isBelowFooter(clause) || pageEdges(clauses).has(clause) || repeatsTitle(clause, clauses))
    return 'page';
  if (NOTE.test(clause.key)) return 'note';
  if (isLogged(clause)) return 'log';
  return isContentsEntry(clause, titles) || headsContents(clause, titles) || isAmongContents(clause, titles)
    ? 'contents'
    : null;
}

/** The document's title once more, at its head. */
function repeatsTitle(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.index === 0 || clause.index > HEAD || clause.type === 'row') return false;
  const title = clauses.slice(0, HEAD).find((other) => other !== clause && other.heading);
  return title !== undefined && clause.children.length === 0 && titleWords(clause.key) === titleWords(title.key);
}

/** Menus aside, a title stands among the first clauses. */
const HEAD = 6;

/** Below the heading of a log: rows, items and lines with a date, or that only name a version. */
function isLogged(clause: Clause): boolean {
  for (let above: Clause | null = clause; above !== null; above = above.parent)
    if (above.heading && LOG.test(above.title.trim().replace(/[.:]$/, ''))) return above === clause || isEntry(clause);
  return false;
}

/** A row, or a line with a date or a number of a version, that sets no rule. */
function isEntry({ type, key }: Clause): boolean {
  return (type === 'row' || /\d/.test(key)) && !RULE.test(key);
}

/** A log tells what was; who must do something from now on is no entry of one. */
const RULE =
  /(?<!\p{L})(?:must|shall|may not|you|your|we will|required to|sie|müssen|dürfen|darf|muss|können|ihnen|vous|devez|pouvez|doit|peut|nous|debe|puede|usted|deve|può|você|pode|moet|mag|kunt|musi|może|должны|вы)(?!\p{L})|[てにはをがのでとるす的不您您我们您]/iu;

/** A line that repeats the title of a section, among such lines, under no sentence that makes a rule of it. */
function isContentsEntry(clause: Clause, titles: ReadonlySet<string>): boolean {
  if (!isTitleOf(clause, titles)) return false;
  const { parent } = clause;
  if (parent !== null && !parent.heading && governs(parent.key) && RULE.test(parent.key)) return false;
  if (parent !== null && isTitleOf(parent, titles)) return isContentsEntry(parent, titles);
  return runOfTitles(clause, titles) >= LEAST_ENTRIES;
}

/** "In this agreement:" over a list of which most lines repeat a title. */
function headsContents({ key, children }: Clause, titles: ReadonlySet<string>): boolean {
  if (children.length < LEAST_LIST || RULE.test(key)) return false;
  const entries = children.filter((child) => isTitleOf(child, titles)).length;
  return children.every((child) => child.key.length <= LONGEST_TITLE * 2) && entries * 3 >= children.length * 2;
}

/** A line of such a list whose section has another title by now. */
function isAmongContents({ parent, key, heading }: Clause, titles: ReadonlySet<string>): boolean {
  if (parent === null || heading || key.length > LONGEST_TITLE * 2) return false;
  return headsContents(parent, titles) || isAmongContents(parent, titles);
}

const LEAST_LIST = 4;

/** How many neighbours in a row, the clause among them, repeat a title. */
function runOfTitles(clause: Clause, titles: ReadonlySet<string>): number {
  const siblings = clause.parent?.children ?? [];
  const at = siblings.indexOf(clause);
  if (at < 0) return 0;
  let [first, last] = [at, at];
  while (first > 0 && isTitleOf(siblings[first - 1]!, titles)) first--;
  while (last + 1 < siblings.length && isTitleOf(siblings[last + 1]!, titles)) last++;
  return last - first + 1;
}

/** One line that repeats a title may be chance. */
const LEAST_ENTRIES = 2;

function isTitleOf(clause: Clause, titles: ReadonlySet<string>): boolean {
  return (
    !clause.heading && clause.type !== 'row' && clause.key.length <= LONGEST_TITLE && titles.has(titleWords(clause.key))
  );
}

/** The titles of all sections, in words without their numbers. */
function titlesOf(clauses: readonly Clause[]): ReadonlySet<string> {
  const titles =
    titled.get(clauses) ?? new Set(clauses.flatMap((one) => (one.heading ? [titleWords(one.title || one.key)] : [])));
  titles.delete('');
  titled.set(clauses, titles);
  return titles;
}

const titled = new WeakMap<readonly Clause[], Set<string>>();

function titleWords(text: string): string {
  return readWords(text)
    .filter(({ kind }) => kind !== 'figure' && kind !== 'sign')
    .map(({ form }) => form)
    .join(' ');
}
