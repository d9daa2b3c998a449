import { documentCalendar, FOLLOW_PAGE } from './addresses.ts';
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
  return [...redline(heading), follow(), calendar(heading.document)];
}

export function formsOfDocument({ id }: DocumentHeading): readonly TakeAwayLink[] {
  return [follow(), calendar(id)];
}

/** @param clause its lineage id */
export function formsOfClause(_document: DocumentHeading, _clause: string): readonly TakeAwayLink[] {
  return [follow()];
}

function redline(heading: EntryHeading): readonly TakeAwayLink[] {
  if (!hasRedline(heading)) return [];
  return [{ name: TAKE_AWAY.redline, address: `changes/${heading.slug}/redline.docx`, type: WORD }];
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function follow(): TakeAwayLink {
  return { name: TAKE_AWAY.follow, address: FOLLOW_PAGE, type: 'text/html' };
}

function calendar(document: string): TakeAwayLink {
  return { name: TAKE_AWAY.calendar, address: documentCalendar(document), type: 'text/calendar' };
}
