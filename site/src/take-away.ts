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
  return [...redline(heading), follow(heading.document)];
}

export function formsOfDocument({ id }: DocumentHeading): readonly TakeAwayLink[] {
  return [follow(id)];
}

/** What changed since a version that somebody may have signed. */
export function formsOfSince(since: SinceSigned): readonly TakeAwayLink[] {
  const address = sinceRedlinePath(since);
  return [
    ...(address === null ? [] : [{ name: TAKE_AWAY.redline, address, type: WORD }]),
    { name: TAKE_AWAY.json, address: `${sincePage(since.slug)}change.json`, type: 'application/json' },
    follow(since.document),
  ];
}

/** @param clause its lineage id */
export function formsOfClause(document: DocumentHeading, _clause: string): readonly TakeAwayLink[] {
  return [follow(document.id)];
}

function redline(heading: EntryHeading): readonly TakeAwayLink[] {
  if (!hasRedline(heading)) return [];
  return [{ name: TAKE_AWAY.redline, address: `changes/${heading.slug}/redline.docx`, type: WORD }];
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function follow(document: string): TakeAwayLink {
  return { name: TAKE_AWAY.follow, address: `documents/${document}/feed.xml`, type: 'application/atom+xml' };
}
