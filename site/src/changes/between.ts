import type { DocumentHeading, Entry, EntryHeading } from '../edition.ts';
import { stopped } from '../fate/announced-versions.ts';
import { longDate } from '../words/dates.ts';
import { capitalised, theVersion, versionName } from '../words/version-name.ts';

/** The versions that came to this one on the day on which it was published, oldest first; none for most. */
export function stepsOfDay({ version }: EntryHeading, { versions }: DocumentHeading): readonly EntryHeading[] {
  return versions.filter(({ stepTo }) => stepTo === version);
}

/** What a second view of a version is called, and what the text in between was: `Against version 7, which never took effect`. */
export function betweenInWords(
  { between }: Entry,
  document: DocumentHeading,
): { readonly title: string; readonly text: string } | null {
  const heading = document.versions.find(({ version }) => version === between?.version);
  if (heading === undefined) return null;
  const name = theVersion(heading.version);
  if (heading.stepTo !== undefined)
    return {
      title: `Against ${name}, a step of the same day`,
      text: `${capitalised(name)} stood for part of ${longDate(heading.published)}. This is what differs from it.`,
    };
  const end = stopped(heading, document);
  const never = end === null ? '' : ', which never took effect';
  return {
    title: `Against ${name}${never}`,
    text: `${capitalised(name)} was announced on ${longDate(heading.published)}${never && ' and never took effect'}. This is what differs from it.`,
  };
}

/** What the redline of a second view leaves out. */
export function quietInWords(clauses: number): string {
  return clauses === 1
    ? 'One more clause has only another number or other formatting.'
    : `${clauses} more clauses have only another number or other formatting.`;
}

/** `version of 8 April 2020 (2)` as the title of a step. */
export function stepName({ version }: EntryHeading): string {
  return capitalised(versionName(version));
}
