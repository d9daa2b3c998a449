import type { ClauseHistory } from '../../scripts/changelog/clause-history.ts';
import { type DatedHeading, datedDocument } from '../../scripts/changelog/dated-heading.ts';
import type { DocumentHeading, Edition } from '../../scripts/changelog/edition.ts';
import type { AuthorNote, Entry, EntryChange, EntryHeading } from '../../scripts/changelog/entry.ts';
import { type SignedHeadings, signedHeadings } from '../../scripts/changelog/signed-headings.ts';
import type { SinceSigned, SinceText } from '../../scripts/changelog/since-signed.ts';
import type { SiteBrand } from '../../scripts/changelog/site-brand.ts';
import type { ContractDocument, DocumentStanding, StandingPeriod, Timeline } from '../../scripts/changelog/standing.ts';
import type { TranslationHeading } from '../../scripts/changelog/translations.ts';
import type { ClauseRef } from '../../scripts/diff/clause-ref.ts';
import { type Fate, fatesOf } from '../../scripts/law/fates.ts';
import * as law from '../../scripts/law/in-force.ts';
import type { Reason } from '../../scripts/law/reason.ts';
import { type DataFolder, openDataFolder, type TopicWords } from '../../scripts/loading/data-folder.ts';
import type { TranslationText } from '../../scripts/loading/read-translations.ts';
import type { ListedCue } from '../../scripts/reading/cues/list-cues.ts';
import type { Change as ReadChange } from '../../scripts/reading/read-change.ts';
import type { TextClause, VersionText } from '../../scripts/texts/version-text.ts';

export { hasRedline } from '../../scripts/changelog/has-redline.ts';
export { sinceAddress as sincePage, sinceRedlinePath } from '../../scripts/changelog/since-address.ts';
export { WEEK_GROUPS, type WeekGroup, weekGroup } from '../../scripts/changelog/week-group.ts';
export { type Week, weeksOf } from '../../scripts/changelog/weeks.ts';
export { compareText } from '../../scripts/history/compare-text.ts';
export { datesInOrder, effectiveDate } from '../../scripts/history/effective-date.ts';
export { periodOn, shownPeriod } from '../../scripts/law/timeline.ts';
export type {
  AuthorNote,
  ClauseHistory,
  ClauseRef,
  ContractDocument,
  DocumentHeading,
  DocumentStanding,
  Edition,
  Entry,
  EntryHeading,
  Reason,
  SignedHeadings,
  SinceSigned,
  SinceText,
  SiteBrand,
  StandingPeriod,
  TextClause,
  Timeline,
  TopicWords,
  TranslationHeading,
  TranslationText,
  VersionText,
};
export type Cue = ListedCue;
/** A change with its anchor on the page. On the compare page clauses have no histories. */
export type Change = ReadChange & Pick<EntryChange, 'anchor'>;
export type ClauseStep = ClauseHistory['steps'][number];
export type RedlineRun = Change['redline'][number];
export type Kind = Change['kind'];
export type Significance = Change['significance'];
export type Effect = Change['effects'][number];
export type Facet = Change['facets'][number];

// The door from what is built to the engine: no other file under site/ reads a file or imports from scripts/ (but for
// engine.ts, which runs in the browser), so nothing can reach a page that is not in the edition that `publish` wrote.

let edition: Edition | undefined;

/** The edition that the site is built from: in the folder that TERMS_EDITION names. */
export function readEdition(): Edition {
  edition ??= data().edition();
  return edition;
}

let brand: SiteBrand | undefined;

/** How the site looks and where it leads. */
export function readBrand(): SiteBrand {
  brand ??= data().brand();
  return brand;
}

/** A picture of the brand; only where `readBrand` tells of one. */
export function readImage(name: 'logo' | 'favicon'): Buffer {
  return data().image(name);
}

/** One version with its changes. Read for each page, never kept: histories are large. */
export function readEntry(slug: string): Entry {
  const entry = data().entry(slug);
  const heading = readEdition()
    .documents.find(({ id }) => id === entry.document)
    ?.versions.find((version) => version.slug === slug);
  if (heading === undefined) return entry;
  const { overtaken, stepTo, correction } = heading;
  return {
    ...entry,
    ...(overtaken !== undefined && { overtaken }),
    ...(stepTo !== undefined && { stepTo }),
    ...(correction !== undefined && { correction }),
  };
}

/** The version of a document that binds a group of customers on an ISO date, by the law; null where none does. */
export function versionInForceOn(document: DocumentHeading, date: string, cohort = 'all'): EntryHeading | null {
  return law.versionInForceOn(datedDocument(document).versions, date, cohort)?.heading ?? null;
}

/** What becomes of a version for a group of customers, by the law. */
export function fateOf(heading: EntryHeading, document: DocumentHeading, cohort: string): Fate<DatedHeading> {
  const { versions } = datedDocument(document);
  return fatesOf(versions, cohort)[document.versions.findIndex(({ slug }) => slug === heading.slug)]!.fate;
}

/** The versions of a document since which it is told what changed; null where there is none. */
export function signedVersions(document: DocumentHeading): SignedHeadings | null {
  return signedHeadings(document, readEdition());
}

/** What has changed since one of `signedVersions`. Read for each page, never kept. */
export function readSince(slug: string): SinceSigned {
  return data().since(slug);
}

let histories: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The clauses that have a page of their own, by document. */
export function clausesWithHistory(): ReadonlyMap<string, ReadonlySet<string>> {
  histories ??= new Map(Object.entries(data().clausesWithHistory()).map(([id, clauses]) => [id, new Set(clauses)]));
  return histories;
}

/** Whether there is a page to link to for a clause of a document. */
export function hasClauseHistory(document: string, clause: string): boolean {
  return clausesWithHistory().get(document)?.has(clause) ?? false;
}

/** The history of one clause. Read for each page, never kept. */
export function readClauseHistory(document: string, clause: string): ClauseHistory {
  return data().clauseHistory(document, clause);
}

/** The publisher's own vocabulary. */
export function readTopics(): readonly TopicWords[] {
  return data().topics();
}

/** The words of a document's versions that no dictionary knows. */
export function readUnknownWords(document: string): readonly string[] {
  return data().unknownWords(document);
}

/** One version's clauses as pages show them. Read for each page, never kept. */
export function readText(slug: string): VersionText {
  return data().text(slug);
}

/** One version's Markdown without front matter, byte for byte what its hash is of. */
export function readMarkdown(slug: string): Buffer {
  return data().markdown(slug);
}

/** One version in another language, and which of its clauses renders which of `readText`. Read for each page, never kept. */
export function readTranslation(slug: string, language: string): Omit<TranslationText, 'markdown'> {
  return data().translation(slug, language);
}

export function readTranslationMarkdown(slug: string, language: string): Buffer {
  return data().translationMarkdown(slug, language);
}

/** Which text of a document binds whom and when. The last one is kept, as its pages come in a row. */
export function readStanding(document: string): DocumentStanding {
  if (standing?.document !== document) standing = data().standing(document);
  return standing;
}

let standing: DocumentStanding | undefined;

/** The signs by which changes are read, in the order in which they speak. */
export function readCues(): readonly Cue[] {
  return data().cues();
}

/** False while types are checked, when there is no edition to show. */
export function hasEdition(): boolean {
  return Boolean(process.env.TERMS_EDITION);
}

function data(): DataFolder {
  const folder = process.env.TERMS_EDITION;
  if (!folder) throw new Error('TERMS_EDITION is not set: it names the data folder that `publish` wrote.');
  return openDataFolder(folder);
}
