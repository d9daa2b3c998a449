import { type Edition, type EntryHeading, versionInForceOn } from '../edition.ts';
import { CHANGES } from '../words/language.ts';

/** Whom a version concerns, as its front matter and the agreements that incorporate it say; never a customer by name. */
export function whoIsAffected(
  heading: EntryHeading,
  { documents, segments, names, today }: Edition,
): readonly string[] {
  const readable = (id: string) => (Object.hasOwn(names, id) ? names[id]! : id.replaceAll('-', ' '));
  const regionName = (id: string) => (id.length <= 3 && !Object.hasOwn(names, id) ? id.toUpperCase() : readable(id));
  const lines = [
    heading.products.length > 0 ? CHANGES.whoUse(heading.products.map(readable)) : '',
    heading.regions.length > 0 ? CHANGES.whoAreIn(heading.regions.map(regionName)) : '',
  ].filter(Boolean);
  if (lines.length === 0) lines.push(CHANGES.everyoneBound);
  const concerned = [...new Set(heading.topics.flatMap((topic) => segments[topic] ?? []))].sort().map(readable);
  if (concerned.length > 0) lines.push(CHANGES.mostRelevant(concerned));
  for (const document of documents) {
    const incorporates = versionInForceOn(document, today)?.incorporates ?? [];
    if (incorporates.includes(heading.document)) {
      lines.push(CHANGES.boundBy(document.title));
    }
  }
  return lines;
}
