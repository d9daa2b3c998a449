import type { Clause } from '../../clauses/parse-clauses.ts';
import { forPattern } from '../for-pattern.ts';
import { nameClause } from '../name-clause.ts';
import type { Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { findDefinitions, termOfLeadIn } from './definitions.ts';
import { readThings } from './enumerations.ts';
import type { Finding } from './findings.ts';

type Definition = Extract<Finding, { readonly kind: 'definition' }>;

/** Terms that a sentence defines, no longer defines or defines otherwise; whether they cover more where the words prove it, and who uses them. */
export function compareDefinitions(
  { before, after }: SentencePair,
  hunks: readonly Hunk[],
  edits: readonly Hunk[],
  facts: VersionFacts,
): readonly Finding[] {
  const old = before === null ? [] : findDefinitions(before);
  const current = after === null ? [] : findDefinitions(after);
  const lone = before === null || after === null;
  const clause = (after ?? before)!.clause;
  const listed = hunks.length > 0 || lone ? termOfLeadIn((after ?? before)!) : null;
  const renamed = !lone && renamedOnly(before.text, after.text, facts);
  const changed = (term: string): Definition => ({
    ...definition(term, 'changed', clause, facts),
    ...(!lone && coversOf(edits)),
  });
  const stood = before === null && facts.clauses.before.some(({ key }) => key.includes(after!.text));
  const findings: Finding[] = listed === null ? [] : [definition(listed, 'changed', clause, facts)];
  const put = lone ? null : putInPlace(old, current, before.text, after.text);
  if (put !== null) findings.push({ kind: 'term-renamed', from: put.from, to: put.to });
  for (const { term, whole } of current) {
    if (term === put?.to || (!whole && !lone && isInBrackets(before.text, term))) continue;
    const same = old.find((other) => other.term === term);
    // "covered data" written "Covered Data" is one term.
    const written = same ?? old.find((other) => isSameName(other.term, term));
    if (written !== undefined && written !== same) {
      findings.push({ kind: 'term-renamed', from: written.term, to: term });
      continue;
    }
    if (same === undefined && !renamed && !(stood && facts.defines('before', term)))
      findings.push(
        old.some((other) => other.whole && whole) && facts.defines('before', term)
          ? changed(term)
          : definition(term, facts.defines('before', term) ? 'changed' : 'added', clause, facts),
      );
    else if (same !== undefined && whole && hunks.length > 0 && !renamed) findings.push(changed(term));
  }
  for (const { term, whole } of old)
    if (
      term !== put?.from &&
      !(!whole && !lone && isInBrackets(after.text, term)) &&
      !current.some((other) => isSameName(other.term, term) || (other.whole && whole)) &&
      (whole || !lone) &&
      !facts.defines('after', term)
    )
      findings.push({ kind: 'definition', term, change: 'removed' });
  return findings;
}

/** "(the DPA)" gives a name as much as `(the "DPA")` does. */
function isInBrackets(text: string, term: string): boolean {
  return new RegExp(`\\((?:[^()"]{0,40}\\s)?["'“‘]?${forPattern(term)}["'”‘“]?\\)`, 'u').test(text);
}

/** One name in brackets put for another, after the same words: `(each a "Pooled Account")` made `(each a "Seller Account")`. */
function putInPlace(
  old: readonly { readonly term: string; readonly whole: boolean }[],
  current: readonly { readonly term: string; readonly whole: boolean }[],
  before: string,
  after: string,
): { readonly from: string; readonly to: string } | null {
  const [gone, ...others] = old.filter(({ term }) => !current.some((one) => one.term === term));
  const [come, ...more] = current.filter(({ term }) => !old.some((one) => one.term === term));
  if (gone === undefined || come === undefined || others.length + more.length > 0 || gone.whole || come.whole)
    return null;
  const leads = (
    [
      [before, gone.term],
      [after, come.term],
    ] as const
  ).map(([text, term]) => text.slice(0, text.indexOf(`"${term}`)).slice(-LEAD));
  return leads[0] === leads[1] ? { from: gone.term, to: come.term } : null;
}

/** So many characters before a name show that it stands in the place of another. */
const LEAD = 25;

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function definition(term: string, change: 'added' | 'changed', own: Clause, facts: VersionFacts): Definition {
  const uses = usesOf(term, own, facts);
  return { kind: 'definition', term, change, ...(uses.count > 0 && { uses }) };
}

/** The other clauses of the new version that use a term; the names of the first three. */
function usesOf(
  term: string,
  own: Clause,
  { clauses, definedTerms }: VersionFacts,
): { readonly count: number; readonly first: readonly string[] } {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${forPattern(term)}(?:e?s)?(?![\\p{L}\\p{N}])`, 'u');
  // In "Marketplace Content", a term of its own, "Content" is not used.
  const longer = definedTerms().filter((other) => other !== term && word.test(other));
  const uses = (key: string) =>
    key.includes(term) && word.test(longer.reduce((text, other) => text.replaceAll(other, ''), key));
  const using = clauses.after.filter((clause) => !clause.heading && clause.key !== own.key && uses(clause.key));
  const names = [...new Set(using.map((clause) => nameClause(clause)))].filter(
    (name) => !/^an unnumbered clause$/i.test(name),
  );
  return { count: using.length, first: names.slice(0, MOST_NAMED) };
}

const MOST_NAMED = 3;

/** The sentence says the same once all renamed terms have their new names. */
function renamedOnly(old: string, current: string, { renames }: VersionFacts): boolean {
  return (
    renames.length > 0 &&
    renames.reduce((text, { from, to }) => text.replaceAll(from, to), old) === current &&
    old !== current
  );
}

/** Proved by one edit alone: a member put into an enumeration covers more, an adjective put before a noun less. */
function coversOf(edits: readonly Hunk[]): { readonly covers?: 'more' | 'less' } {
  const [edit, ...others] = edits;
  if (edit === undefined || others.length > 0 || EXCLUDES.test(edit.left)) return {};
  const { deleted, inserted, left, right } = edit;
  const [words, more, less] =
    deleted.trim() === '' ? ([inserted, 'more', 'less'] as const) : ([deleted, 'less', 'more'] as const);
  if (deleted.trim() !== '' && inserted.trim() !== '') return {};
  const listed = readThings(words, left, right);
  if (listed.things.length > 0)
    return listed.examples || /^\W*(?:including|such as|for example|e\.g\.)/i.test(words) ? {} : { covers: more };
  return ADJECTIVE.test(words) && /^\s*\p{Ll}{3}/u.test(right) && BEFORE_NOUN.test(left) ? { covers: less } : {};
}

const EXCLUDES = /\b(?:not|excludes?|excluding|except|other than|unless|without)\b/i;
const ADJECTIVE =
  /^\s*(?:\p{Ll}+ly|\p{Ll}+(?:al|ive|ous|ic|able|ible|ary|ory|ed|ent|ant|ful|less)|active|paid|written)\s*$/u;
const BEFORE_NOUN = /\b(?:an?|the|any|all|each|every|means?|of|and|or|other|that|which|who)\s*$/i;
