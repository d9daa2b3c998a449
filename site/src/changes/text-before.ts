import type { Change, ClauseRef, DocumentHeading, Edition, EntryHeading } from '../edition.ts';
import { type Html, html } from '../markup/html.ts';
import { clauseNumber, clauseOf, clauseShortName } from '../words/clause-name.ts';
import { joinWords } from '../words/join-words.ts';
import { JOINS, REDLINE } from '../words/language.ts';
import { listInWords } from '../words/list-in-words.ts';
import type { NamedText } from '../words/named-text.ts';

/** What is compared with what, in the words of a page. */
export interface Compared {
  /** The document's title as of the newer text. */
  readonly title: string;
  /** The older text: a version of the document, or of other documents that this one replaced. */
  readonly before: NamedText;
  /** The label of the newer version. */
  readonly after: string;
  /** True where the older text is of other documents, which this one replaced. */
  readonly replaces: boolean;
}

/** The names by which a comparison calls the publisher, its subjects and its documents. */
export interface Names extends Pick<Edition, 'publisher' | 'topics'> {
  readonly documents: readonly Pick<DocumentHeading, 'id' | 'title'>[];
}

/** Addresses of the clauses of a change, in the older text and the newer; none where the page cannot tell. */
export type ClauseAddresses = ReadonlyMap<ClauseRef, string>;

/** An entry is compared with the version before it, else with the documents that it replaces. */
export function comparedOf({ title, version, previous, supersedes }: EntryHeading, names: Names): Compared {
  const before = previous === null ? { titles: supersedes.map((id) => titleOf(id, names)) } : { version: previous };
  return { title, before, after: version, replaces: previous === null };
}

/** The older text of one change, which may have come from one of several replaced documents alone. */
export function textBeforeChange({ before }: Pick<Change, 'before'>, compared: Compared, names: Names): NamedText {
  const documents = [...new Set(before.flatMap(({ document }) => document ?? []))];
  return documents.length > 0 ? { titles: documents.map((id) => titleOf(id, names)) } : compared.before;
}

/** `was 3.4 in version 7`, `was 3.2 in Face API Code of Conduct`: where the number, or the document, was another. */
export function formerly(change: Pick<Change, 'before' | 'after'>, compared: Compared, names: Names): string {
  const { before, after } = change;
  const [was, is] = [before[0], after[0]];
  if (!was || !is || before.length > 1 || after.length > 1) return '';
  const number = was.label === '' ? '' : clauseNumber(was);
  if (was.document) return REDLINE.was(number, { titles: [titleOf(was.document, names)] });
  return number !== '' && number !== clauseNumber(is) ? REDLINE.was(number, compared.before) : '';
}

/** Numbers, or names where there are none, of clauses in a row, with their documents: `3.4 and 3.5`, `3.2 in Face Code`. */
export function clauseList(clauses: readonly ClauseRef[], names: Names): string {
  return joinWords(
    clauses.map((clause) => {
      const name = clauseShortName(clause);
      return clause.document ? REDLINE.inDocument(name, titleOf(clause.document, names)) : name;
    }),
    JOINS.and,
  );
}

/** The same, each name a link where it has an address. */
export function linkedClauseList(clauses: readonly ClauseRef[], names: Names, addresses: ClauseAddresses): Html {
  return listInWords(
    clauses.map((clause) => {
      const name = clauseList([clause], names);
      const href = addresses.get(clause);
      return href ? html`<a href="${href}">${name}</a>` : name;
    }),
  );
}

/** The document that a clause that is gone stood in, where it was another: `was in Face API Code of Conduct`. */
export function goneFrom(change: Pick<Change, 'before' | 'after'>, names: Names): string {
  const document = change.after.length === 0 ? clauseOf(change)?.document : undefined;
  return document ? REDLINE.was('', { titles: [titleOf(document, names)] }) : '';
}

/** The title of a document; its id where it is not known. */
export function titleOf(id: string, { documents }: Names): string {
  return documents.find((document) => document.id === id)?.title ?? id;
}
