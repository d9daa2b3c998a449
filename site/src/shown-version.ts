import { type DocumentHeading, type DocumentStanding, type EntryHeading, shownPeriod } from './edition.ts';

/**
 * The version whose text the page of a document shows: the one in force today, for those who have no dates of their own; of a
 * document that has ended, the last that was; of one that has not begun, the first that will be.
 */
export function shownVersion(
  { versions }: DocumentHeading,
  { timelines }: DocumentStanding,
  today: string,
): EntryHeading {
  const slug = shownPeriod(timelines[0]?.periods ?? [], today, (period) => period.slug !== null)?.slug;
  const shown = versions.find((version) => version.slug === slug) ?? versions.at(-1);
  if (!shown) throw new Error('edition.json has a document without versions.');
  return shown;
}
