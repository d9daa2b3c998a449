import { theVersion } from '../history/version-name.ts';
import type { Version } from '../history/versions.ts';
import { greatestSignificance } from '../law/significance.ts';
import type { DocumentsChanged } from '../law/significance-of-version.ts';
import { REWRITTEN } from '../reading/judging/keep-true-claims.ts';
import { isTextNotRead } from '../reading/proving/not-read.ts';
import type { Change } from '../reading/read-change.ts';
import { findNews } from './headlines/find-news.ts';
import { nameEdits } from './headlines/name-edits.ts';
import { LONGEST_HEADLINE, writeHeadline } from './headlines/write-headline.ts';
import { writeSummary } from './headlines/write-summary.ts';

/** A title and a summary for a version whose author gave none. */
export interface VersionSummary {
  readonly headline: string;
  readonly summary: string;
}

/** The first version of a document: it is new, and where it replaces others, this is what differs from them. */
export function summariseFirst({ frontMatter, title }: Version, changes: readonly Change[]): VersionSummary {
  const replaces = frontMatter.supersedes.length;
  if (replaces === 0) return { headline: 'First published', summary: 'The first version of this document.' };
  const replaced = `Replaces ${replaces === 1 ? 'another document' : 'other documents'}.`;
  const differs = changes.length === 0 ? [] : [summariseVersion(changes, title).summary];
  return { headline: 'First published', summary: [replaced, ...differs].join(' ') };
}

/** A version whose text is beyond what can be compared. */
export function summariseUnreadable(problem: string): VersionSummary {
  return { headline: 'Published, but too large to compare', summary: `The changes cannot be shown: ${problem}.` };
}

/**
 * Composed from the findings: where the changes that matter most are, and what they do; never more than that. Where the
 * text of an earlier version stands again, that is said first. Where other documents become part of it or are let go, and its own
 * words weigh less than that, those are what matters.
 */
export function summariseVersion(
  changes: readonly Change[],
  documentTitle: string,
  returnsTo: string | null = null,
  documents: DocumentsChanged = { broughtIn: [], letGo: [], replaced: [] },
): VersionSummary {
  const found = summariseDocuments(changes, documents) ?? summariseChanges(changes, documentTitle);
  if (returnsTo === null) return found;
  const earlier = theVersion(returnsTo);
  const summary = `The text is again that of ${earlier}, to the letter. ${found.summary}`;
  // What that text says is more to a reader than which it is.
  const headline = `Back to the text of ${earlier}: ${found.headline}`;
  return { headline: headline.length > LONGEST_HEADLINE ? found.headline : headline, summary };
}

/** Null where no other document matters, or the words of this one matter as much. */
function summariseDocuments(
  changes: readonly Change[],
  { broughtIn, letGo, replaced }: DocumentsChanged,
): VersionSummary | null {
  const levels = changes.map(({ significance }) => significance);
  if (greatestSignificance(levels) === 'substantive') return null;
  const said = [
    ...broughtIn.map((id) => ['Another document becomes part of it', `${id} becomes part of this document.`]),
    ...letGo.map((id) => ['A document is no longer part of it', `${id} is no longer part of this document.`]),
    ...replaced.map((id) => ['Replaces another document', `It replaces ${id}.`]),
  ];
  if (said.length === 0) return null;
  const own = changes.length === 0 ? [SAME] : [];
  return { headline: said[0]![0]!, summary: [...said.map(([, sentence]) => sentence), ...own].join(' ') };
}

function summariseChanges(changes: readonly Change[], documentTitle: string): VersionSummary {
  if (changes.length === 0) return { headline: 'No change to the text', summary: SAME };
  const weighty = heaviest(changes);
  // What the publisher calls editorial is not shown to be so: then the changes are named, and no more is said.
  if (weighty[0]!.significance === 'editorial' && changes.every(({ overruled }) => overruled === undefined))
    return {
      headline: nameEdits(changes, documentTitle),
      summary: 'No change to what anybody must, must not or may do.',
    };
  // A heading is no more than part of what stands below it, and tells where that is new.
  const news = findNews(
    changes.filter((change) => weighty.includes(change) || change.kind === 'added' || change.kind === 'removed'),
    documentTitle,
  ).filter((each) => each.changes.some((change) => weighty.includes(change)));
  const rewritten = changes.some(({ reasons }) => reasons.includes(REWRITTEN));
  return {
    headline: writeHeadline(news, rewritten),
    summary: [writeSummary(news), ...sayNotRead(changes)].join(' '),
  };
}

const SAME = 'The text is the same as before.';

/** Once for a version in a language whose norms are not read. */
function sayNotRead(changes: readonly Change[]): readonly string[] {
  const said = changes.flatMap(({ reasons }) => reasons.filter((reason) => isTextNotRead(reason))).at(0);
  return said === undefined ? [] : [said];
}

/** The changes of the greatest significance that occurs. */
function heaviest(changes: readonly Change[]): readonly Change[] {
  const greatest = greatestSignificance(changes.map(({ significance }) => significance));
  return changes.filter(({ significance }) => significance === greatest);
}
