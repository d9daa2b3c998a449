import type { DocumentHeading } from '../../changelog/edition.ts';
import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import { shorten } from '../../clauses/shorten.ts';
import type { TextClause, VersionText } from '../../texts/version-text.ts';
import { effectiveDays } from '../effective-days.ts';

/** One thing that a search finds: a change of a clause, a version, or a clause in force. */
export interface SearchRecord {
  /** Below the site. */
  readonly url: string;
  /** A headline, or what a clause is called; of a first version without its author's headline the document's title. */
  readonly title: string;
  /** The document's title as of then. */
  readonly of: string;
  /** The version's label. */
  readonly version: string;
  /** What the site is to say of it in its own words. */
  readonly fate?: 'first' | 'withdrawn' | 'never';
  /** What the clause stands under, as printed. */
  readonly above?: string;
  /** ISO date from which it is, or was, in effect for everyone. */
  readonly date: string;
  readonly kind: 'change' | 'clause';
  /** Document id. */
  readonly document: string;
  /** Of a change. */
  readonly significance?: string;
  readonly content: string;
}

/** Characters of a record that are searched: who changes a whole document is found by how it begins, and by its headline. */
const SEARCHED = 2_000;

/** A version by its headline and summary, and each of its changes by what it does and the words that came and went. */
export function recordsOfEntry(entry: Entry): readonly SearchRecord[] {
  const { slug, document, significance, author } = entry;
  const page = `changes/${slug}/`;
  const shared = {
    ...{ of: entry.title, version: entry.version, date: lastDay(entry), document, significance },
    kind: 'change' as const,
    ...(entry.withdrawn
      ? { fate: 'withdrawn' as const }
      : effectiveDays(entry).length === 0 && { fate: 'never' as const }),
  } satisfies Partial<SearchRecord>;
  const worded = entry.changes.filter(({ kind }) => kind !== 'renumbered' && kind !== 'markup' && kind !== 'moved');
  const says = [entry.summary, author?.why, ...(author?.actions ?? [])];
  const first = entry.previous === null && !author?.title;
  const named = first ? ({ title: entry.title, fate: 'first' } as const) : { title: entry.headline };
  const whole: SearchRecord = { ...shared, ...named, url: page, content: cut(says) };
  const clauses = worded.map((change): SearchRecord => {
    const { before, after, anchor, summary } = change;
    const clause = after[0] ?? before[0]!;
    return {
      ...{ ...shared, significance: change.significance, url: `${page}#${anchor}` },
      title: nameClause(clause),
      ...aboveOf(clause.trail.at(-1)),
      content: cut([summary, changedWords(change)]),
    };
  });
  return [whole, ...clauses];
}

/** The clauses of the text that binds today, each with the address that it keeps. */
export function recordsInForce(
  { id }: DocumentHeading,
  version: EntryHeading,
  { clauses }: VersionText,
): readonly SearchRecord[] {
  const worded = clauses.filter(({ text }) => text.trim() !== '');
  return worded.map((clause) => ({
    url: `documents/${id}/#${clause.id}`,
    title: nameClause(clause),
    ...{ of: version.title, version: version.version, ...aboveOf(parentOf(clause, clauses)) },
    date: lastDay(version),
    kind: 'clause',
    document: id,
    content: cut([clause.text]),
  }));
}

function changedWords({ redline, before, after }: Entry['changes'][number]): string {
  const changed = redline.filter(({ op, text }) => op !== 'equal' && text.trim() !== '');
  if (changed.length > 0) return changed.map(({ text }) => text.trim()).join(' … ');
  return [...after, ...before].map(({ text }) => text).join('\n');
}

function parentOf({ parent }: TextClause, clauses: readonly TextClause[]): string | undefined {
  const above = parent === null ? undefined : clauses[parent];
  // As a trail names its steps.
  return above && [above.label, shorten(above.title || above.text, 80)].filter(Boolean).join(' ');
}

function aboveOf(above: string | undefined): Pick<SearchRecord, 'above'> {
  return above ? { above } : {};
}

function lastDay(heading: EntryHeading): string {
  return effectiveDays(heading).at(-1)?.date ?? heading.published;
}

function cut(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n').slice(0, SEARCHED).toWellFormed();
}
