import type { DocumentHeading, Entry, EntryHeading } from '../edition.ts';
import { stopped } from '../fate/announced-versions.ts';
import { CHANGE_PAGE } from '../words/language.ts';

/** The versions that came to this one on the day on which it was published, oldest first; none for most. */
export function stepsOfDay({ version }: EntryHeading, { versions }: DocumentHeading): readonly EntryHeading[] {
  return versions.filter(({ stepTo }) => stepTo === version);
}

/** What a second view of a version is called, and what the text in between was: `Compared with version 7, which never took effect`. */
export function betweenInWords(
  { between }: Entry,
  document: DocumentHeading,
): { readonly title: string; readonly text: string } | null {
  const heading = document.versions.find(({ version }) => version === between?.version);
  if (heading === undefined) return null;
  const { version, published } = heading;
  if (heading.stepTo !== undefined)
    return { title: CHANGE_PAGE.against(version, 'step'), text: CHANGE_PAGE.stoodForPartOf(version, published) };
  const never = stopped(heading, document) !== null;
  return {
    title: CHANGE_PAGE.against(version, never ? 'never' : 'other'),
    text: CHANGE_PAGE.wasAnnounced(version, published, never),
  };
}
