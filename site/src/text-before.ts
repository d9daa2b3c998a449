import { clauseOf, clauseShortName } from './clause-name.ts';
import type { Change, ClauseRef, Edition, EntryHeading } from './edition.ts';
import { versionName } from './version-name.ts';

/**
 * What an entry is compared with, in words: the version before it, else the documents that it replaces.
 * `version 7`; `Face API Code of Conduct and Speech API Code of Conduct`
 */
export function textBefore({ previous, supersedes }: EntryHeading, edition: Edition): string {
  return previous === null ? joinWords(supersedes.map((id) => titleOf(id, edition))) : versionName(previous);
}

/** The same for one change, which may have come from one of several replaced documents alone. */
export function textBeforeChange({ before }: Pick<Change, 'before'>, entry: EntryHeading, edition: Edition): string {
  const documents = [...new Set(before.flatMap(({ document }) => document ?? []))];
  return documents.length > 0 ? joinWords(documents.map((id) => titleOf(id, edition))) : textBefore(entry, edition);
}

/** `was 3.4 in version 7`, `was 3.2 in Face API Code of Conduct`: where the number, or the document, was another. */
export function formerly(change: Pick<Change, 'before' | 'after'>, entry: EntryHeading, edition: Edition): string {
  const { before, after } = change;
  const [was, is] = [before[0], after[0]];
  if (!was || !is || before.length > 1 || after.length > 1) return '';
  if (was.document) return `was ${was.label ? `${was.label} ` : ''}in ${titleOf(was.document, edition)}`;
  return was.label && was.label !== is.label ? `was ${was.label} in ${textBefore(entry, edition)}` : '';
}

/** Numbers, or names where there are none, of clauses in a row, with their documents: `3.4 and 3.5`, `3.2 in Face Code`. */
export function clauseList(clauses: readonly ClauseRef[], edition: Edition): string {
  return joinWords(
    clauses.map((clause) => {
      const name = clauseShortName(clause);
      return clause.document ? `${name} in ${titleOf(clause.document, edition)}` : name;
    }),
  );
}

/** The document that a clause that is gone stood in, where it was another: `was in Face API Code of Conduct`. */
export function goneFrom(change: Change, edition: Edition): string {
  const document = change.after.length === 0 ? clauseOf(change)?.document : undefined;
  return document ? `was in ${titleOf(document, edition)}` : '';
}

function titleOf(id: string, { documents }: Edition): string {
  return documents.find((document) => document.id === id)?.title ?? id;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
