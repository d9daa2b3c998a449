import { type DocumentHeading, type EntryHeading, hasRedline } from './edition.ts';
import { TAKE_AWAY } from './words/language.ts';

/** A form in which what a page shows can be taken away. */
export interface TakeAwayLink {
  readonly name: string;
  /** Below the site. */
  readonly address: string;
  /** Media type of the file. */
  readonly type: string;
}

// The forms of a change, a document and a clause, in the order in which they stand at the head of its page. What `publish` writes
// beside the pages is named here, and nowhere else on the site.

/** @param heading the version that the page of a change is of */
export function formsOfChange(heading: EntryHeading): readonly TakeAwayLink[] {
  const { document, slug } = heading;
  return [...redline(heading), data(`versions/${slug}`), markdown(slug), follow(document)];
}

export function formsOfDocument({ id }: DocumentHeading): readonly TakeAwayLink[] {
  return [data(`documents/${id}`), follow(id)];
}

/** @param clause its lineage id */
export function formsOfClause(document: DocumentHeading, _clause: string): readonly TakeAwayLink[] {
  return [data(`clauses/${document.id}`), follow(document.id)];
}

/** @param file below the data: `versions/service-agreement/6` */
function data(file: string): TakeAwayLink {
  return { name: 'JSON', address: `api/v1/${file}.json`, type: 'application/json' };
}

function markdown(slug: string): TakeAwayLink {
  return { name: 'Markdown', address: `changes/${slug}/change.md`, type: 'text/markdown' };
}

function redline(heading: EntryHeading): readonly TakeAwayLink[] {
  if (!hasRedline(heading)) return [];
  return [{ name: TAKE_AWAY.redline, address: `changes/${heading.slug}/redline.docx`, type: WORD }];
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function follow(document: string): TakeAwayLink {
  return { name: TAKE_AWAY.follow, address: `documents/${document}/feed.xml`, type: 'application/atom+xml' };
}
