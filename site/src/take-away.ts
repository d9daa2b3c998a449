import { documentCalendar, FOLLOW_PAGE } from './addresses.ts';
import {
  type DocumentHeading,
  type EntryHeading,
  hasRedline,
  type SinceSigned,
  sincePage,
  sinceRedlinePath,
} from './edition.ts';
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
  return [...redline(heading), data(`versions/${slug}`), markdown(slug), calendar(document), follow()];
}

export function formsOfDocument({ id }: DocumentHeading): readonly TakeAwayLink[] {
  return [data(`documents/${id}`), calendar(id), follow()];
}

/** What changed since a version that somebody may have signed. */
export function formsOfSince(since: SinceSigned): readonly TakeAwayLink[] {
  const address = sinceRedlinePath(since);
  return [
    ...(address === null ? [] : [{ name: TAKE_AWAY.redline, address, type: WORD }]),
    { name: 'JSON', address: `${sincePage(since.slug)}change.json`, type: 'application/json' },
    calendar(since.document),
    follow(),
  ];
}

/** @param document of which it is a clause */
export function formsOfClause({ id }: DocumentHeading): readonly TakeAwayLink[] {
  return [data(`clauses/${id}`), calendar(id), follow()];
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

function follow(): TakeAwayLink {
  return { name: TAKE_AWAY.follow, address: FOLLOW_PAGE, type: 'text/html' };
}

function calendar(document: string): TakeAwayLink {
  return { name: TAKE_AWAY.calendar, address: documentCalendar(document), type: 'text/calendar' };
}
