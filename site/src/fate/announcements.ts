import { changePage } from '../addresses.ts';
import type { DocumentHeading } from '../edition.ts';
import { effectiveDatesInWords } from '../words/effective-dates.ts';
import { STANDING } from '../words/language.ts';
import { announcedVersions } from './announced-versions.ts';
import type { Remark } from './text-remarks.ts';

/** What is said of the versions that are still to take effect for someone, each with the way to what they change. */
export function announcements(document: DocumentHeading, today: string): readonly Remark[] {
  return announcedVersions(document, today).map((heading) => ({
    text: STANDING.announced(heading.version, effectiveDatesInWords(heading)),
    link: { address: changePage(heading.slug), name: STANDING.seeWhatChanges },
  }));
}
