import type { DocumentHistory } from '../history/read-document.ts';
import { fatesOf } from '../law/fates.ts';
import { datedHeading } from './dated-heading.ts';
import type { DocumentHeading, Edition } from './edition.ts';
import type { Correction, EntryHeading } from './entry.ts';
import type { Publisher } from './make-entry.ts';

/** The part of a document's history that its changelog is made of. */
export type ReadableHistory = Pick<DocumentHistory, 'id' | 'path' | 'title' | 'language' | 'retired' | 'versions'> &
  Partial<Pick<DocumentHistory, 'group' | 'removed'>>;

/** The document as lists and indexes show it. Which document replaced it is known only when all have been read. */
export function makeDocumentHeading(
  document: ReadableHistory,
  entries: readonly EntryHeading[],
  publisher: Publisher,
): DocumentHeading {
  return {
    id: document.id,
    title: document.title,
    path: document.path,
    language: document.language ?? publisher.configuration.language,
    ...(document.group && { group: document.group }),
    retired: document.retired,
    ...(document.removed && { removed: document.removed }),
    supersededBy: null,
    versions: withFates(entries),
  };
}

/** Each version with whatever took its place, or corrects it. */
function withFates(entries: readonly EntryHeading[]): readonly EntryHeading[] {
  const versions = entries.map((entry) => datedHeading(entry));
  return entries.map((entry, index) => {
    const overtaken = Object.keys(entry.effective).flatMap((cohort) => {
      const { fate } = fatesOf(versions, cohort)[index]!;
      return 'by' in fate ? [[cohort, fate.by.label] as const] : [];
    });
    const correction = correctionOf(
      entry,
      overtaken.map(([, label]) => label),
      entries.slice(index + 1),
    );
    const corrected = { ...entry, ...(correction !== null && { correction }) };
    if (overtaken.length === 0) return corrected;
    const stepTo =
      versions[index]!.withdrawn === null
        ? stepOfDay(
            entry,
            overtaken.map(([, label]) => label),
            entries,
          )
        : null;
    return { ...corrected, overtaken: Object.fromEntries(overtaken), ...(stepTo !== null && { stepTo }) };
  });
}

/** @param later versions declared after it */
function correctionOf(
  { version }: EntryHeading,
  by: readonly string[],
  later: readonly EntryHeading[],
): Correction | null {
  const all = later.filter(({ author }) => author?.corrects === version);
  const found =
    all.find((each) => by.includes(each.version)) ?? all.findLast(({ withdrawn }) => !withdrawn) ?? all.at(-1);
  if (found === undefined) return null;
  return { version: found.version, published: found.published, withdrawn: found.withdrawn?.on ?? null };
}

/** Only where one version took its place for everyone; what is in force for some for a while was more than a step. */
function stepOfDay(entry: EntryHeading, by: readonly string[], entries: readonly EntryHeading[]): string | null {
  const [label] = new Set(by);
  if (label === undefined || by.length < Object.keys(entry.effective).length || by.some((each) => each !== label))
    return null;
  return entries.find(({ version }) => version === label)?.published === entry.published ? label : null;
}

/** Puts the documents together, and each superseded one under the document that replaced it. */
export function makeEdition(
  documents: readonly DocumentHeading[],
  { configuration, topics }: Publisher,
  today: string,
): Edition {
  const replacedBy = new Map(
    documents.flatMap(({ id, versions }) =>
      versions.flatMap(({ supersedes }) => supersedes.map((old) => [old, id] as const)),
    ),
  );
  return {
    publisher: configuration.publisher,
    site: configuration.site,
    language: configuration.language,
    today,
    topics: Object.fromEntries(topics.map(({ id, name }) => [id, name])),
    segments: Object.fromEntries(topics.flatMap(({ id, segments }) => (segments.length > 0 ? [[id, segments]] : []))),
    names: configuration.names,
    documents: documents.map((document) => ({ ...document, supersededBy: replacedBy.get(document.id) ?? null })),
  };
}
