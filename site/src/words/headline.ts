import type { EntryHeading } from '../edition.ts';
import { capitalised, versionName } from './version-name.ts';

/** A version's headline. A first version without its author's words is named after its document: links must differ. */
export function headlineOf({ headline, title, version, previous, author }: EntryHeading): string {
  if (previous === null && !author?.title) return `${title} is first published`;
  return headline || `${capitalised(versionName(version))} of ${title}`;
}
