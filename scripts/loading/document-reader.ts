import { CarriedClauses } from '../changelog/carried-clauses.ts';
import { ClauseHistories } from '../changelog/clause-histories.ts';
import type { ClauseHistory } from '../changelog/clause-history.ts';
import type { Entry, EntryHeading } from '../changelog/entry.ts';
import { type ClauseLife, describeLives, type LifeChange } from '../changelog/lives.ts';
import { makeEntries } from '../changelog/make-entries.ts';
import { headingOf } from '../changelog/make-entry.ts';
import { chooseShownVersion, readShownVersion } from '../changelog/read-shown-version.ts';
import { type KnownVersion, type SinceSigned, sinceSigned } from '../changelog/since-signed.ts';
import type { DocumentStanding } from '../changelog/standing.ts';
import { Lineage } from '../diff/lineage/lineage.ts';
import { type BlobReader, readMarkdown } from '../history/git/blob-reader.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import type { Version } from '../history/versions.ts';
import type { openVersionTexts, ReadVersionText } from './open-version-texts.ts';
import type { TranslationText } from './read-translations.ts';
import { type DocumentsToFollow, ReplacedDocuments } from './replaced-documents.ts';

/** What is handed over as it is made, documents by id and versions oldest first. */
export interface ChangelogTaker {
  entry(entry: Entry): void | Promise<void>;
  /** Before the entries of a document: where its versions' texts are. */
  history?(history: DocumentHistory): void;
  /** After each entry: the version's text. */
  text?(read: ReadVersionText): void | Promise<void>;
  /** After all documents: the text of a version in another language. */
  translation?(text: TranslationText): void | Promise<void>;
  /** After the entries of a document: what has changed since each version that somebody may have signed, oldest first. */
  since?(since: SinceSigned): void | Promise<void>;
  /**
   * After the entries of a document: the histories of its clauses, for those that have one. Once more, at the end, for a
   * document whose clauses go on in one that was read after it.
   */
  histories?(document: string, histories: Iterable<ClauseHistory>): void | Promise<void>;
  /** After all documents: which text of each binds whom, and what is part of its contract. */
  standing?(standing: DocumentStanding): void | Promise<void>;
}

/** What reading one document came to. */
interface ReadDocument {
  readonly history: DocumentHistory;
  readonly headings: readonly EntryHeading[];
  readonly lives: readonly ClauseLife[];
  /** Ids of the documents that clauses of this one came from. */
  readonly replaced: ReadonlySet<string>;
  readonly warnings: readonly Diagnostic[];
}

/** Reads documents one after another, and remembers which clauses went on in which other document. */
export class DocumentReader {
  readonly #read: DocumentsToFollow['read'];
  readonly #blobs: BlobReader;
  readonly #today: string;
  readonly #textsOf: ReturnType<typeof openVersionTexts> | null;
  readonly #older: ReplacedDocuments;
  readonly #carried = new CarriedClauses();

  /**
   * @param today ISO date, on which the text in force is what clauses' histories begin with
   * @param textsOf opens the texts of a document's versions, where they are wanted
   */
  constructor(
    source: DocumentsToFollow,
    { today, textsOf }: { readonly today: string; readonly textsOf: ReturnType<typeof openVersionTexts> | null },
  ) {
    this.#read = source.read;
    this.#blobs = source.blobs;
    this.#today = today;
    this.#textsOf = textsOf;
    this.#older = new ReplacedDocuments(source);
  }

  /** Makes a document's entries and the histories of its clauses, and hands them over. */
  async read(id: string, take: ChangelogTaker): Promise<ReadDocument> {
    const record = (await this.#read(id))!;
    const { history } = record;
    take.history?.(history);
    const { replaced, compareVersions, warnings: found } = await this.#older.replacedBy(record);
    const warnings: Diagnostic[] = [];
    const lineage = new Lineage<LifeChange>(id);
    const headings: EntryHeading[] = [];
    const histories = take.histories === undefined ? null : new ClauseHistories();
    const shown = chooseShownVersion(history.versions, this.#today);
    let clauses: readonly string[] | null = null;
    const known = new Map<Version, KnownVersion>();
    const onUnreadable = (warning: Diagnostic) => void warnings.push(warning);
    const texts = take.text === undefined ? null : (this.#textsOf?.(history) ?? null);
    for (const made of makeEntries(history, compareVersions, { replaced, lineage, onUnreadable })) {
      const { entry, traced } = made;
      await take.entry(entry);
      if (texts !== null) await take.text?.(await texts.read(made));
      histories?.add(made);
      headings.push(headingOf(entry));
      if (take.since && traced.unreadable === null)
        known.set(traced.version, { slug: entry.slug, clauses: traced.clauses });
      if (traced.version === shown && traced.unreadable === null) clauses = traced.clauses;
    }
    texts?.close();
    for (const since of take.since ? sinceSigned(history, this.#today, record.compareVersions, known) : [])
      await take.since!(since);
    const lives = describeLives(id, lineage, this.#carried.from(id));
    if (histories !== null && shown !== null && clauses !== null) {
      const version = readShownVersion(shown, await readMarkdown(shown.blob, this.#blobs), clauses);
      await take.histories?.(id, histories.finish(lives, version));
    }
    const from = this.#carried.add(id, lives);
    return { history, headings, lives, replaced: from, warnings: [...warnings, ...history.warnings, ...found] };
  }

  /** Hands over the clauses' histories once more, now that it is known which of them went on elsewhere. */
  async readAgain(id: string, { histories }: ChangelogTaker): Promise<void> {
    if (histories) await this.read(id, { entry: () => undefined, histories });
  }
}
