import { type Edition, type EntryHeading, versionInForceOn } from '../edition.ts';
import { CHANGE_PAGE } from '../words/language.ts';

/** Whom a version concerns, as its front matter and the agreements that incorporate it say; never a customer by name. */
export function whoIsAffected(
  heading: EntryHeading,
  { documents, segments, names, today }: Edition,
): readonly string[] {
  const readable = (id: string) => (Object.hasOwn(names, id) ? names[id]! : id.replaceAll('-', ' '));
  const regionName = (id: string) => (id.length <= 3 && !Object.hasOwn(names, id) ? id.toUpperCase() : readable(id));
  const lines = [
    heading.products.length > 0 ? CHANGE_PAGE.whoUse(heading.products.map(readable)) : '',
    heading.regions.length > 0 ? CHANGE_PAGE.whoAreIn(heading.regions.map(regionName)) : '',
  ].filter(Boolean);
  if (lines.length === 0) lines.push(CHANGE_PAGE.everyoneBound);
  const concerned = [...new Set(heading.topics.flatMap((topic) => segments[topic] ?? []))].sort().map(readable);
  if (concerned.length > 0) lines.push(CHANGE_PAGE.mostRelevant(concerned));
  for (const document of documents) {
    const incorporates = versionInForceOn(document, today)?.incorporates ?? [];
    if (incorporates.includes(heading.document)) {
      lines.push(CHANGE_PAGE.boundBy(document.title));
    }
  }
  return lines;
}
