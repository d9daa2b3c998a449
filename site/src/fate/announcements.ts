import { changePage, documentPage } from '../addresses.ts';
import type { DocumentHeading, DocumentStanding, Edition } from '../edition.ts';
import { documentById } from '../find-version.ts';
import { effectiveDatesInWords } from '../words/effective-dates.ts';
import { STANDING } from '../words/language.ts';
import { announcedVersions } from './announced-versions.ts';
import { findEndAhead } from './find-end.ts';
import type { Remark } from './text-remarks.ts';

/** What is said of the versions that are still to take effect for someone, each with the way to what they change. */
export function announcements(
  document: DocumentHeading,
  standing: DocumentStanding,
  { today }: Edition,
): readonly Remark[] {
  const versions = announcedVersions(document, today).map((heading) => ({
    text: STANDING.announced(heading.version, effectiveDatesInWords(heading)),
    link: { address: changePage(heading.slug), name: STANDING.seeWhatChanges },
  }));
  return [...versions, ...endAnnounced(standing, today)];
}

/** That the document is to end, with the way to what takes its place. */
function endAnnounced(standing: DocumentStanding, today: string): readonly Remark[] {
  const end = findEndAhead(standing, today);
  if (end === null) return [];
  if (end.replacedBy.length === 0) return [{ text: STANDING.documentEnds(end.on), link: null }];
  return end.replacedBy.map((id) => ({
    text: STANDING.willBeReplaced(end.on),
    link: { address: documentPage(id), name: documentById(id).title },
  }));
}
