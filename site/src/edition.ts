import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseHistory } from '../../scripts/changelog/clause-history.ts';
import type { DocumentHeading, Edition } from '../../scripts/changelog/edition.ts';
import type { AuthorNote, Entry, EntryChange, EntryHeading } from '../../scripts/changelog/entry.ts';
import type { ContractDocument, DocumentStanding, StandingPeriod, Timeline } from '../../scripts/changelog/standing.ts';
import type { ClauseRef } from '../../scripts/diff/clause-ref.ts';
import type { Topic } from '../../scripts/history/statements/topics.ts';
import type { ListedCue } from '../../scripts/reading/cues/list-cues.ts';
import type { Change as ReadChange } from '../../scripts/reading/read-change.ts';
import type { TextClause, VersionText } from '../../scripts/texts/version-text.ts';

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
  StandingPeriod,
  TextClause,
  Timeline,
  VersionText,
};
export type Cue = ListedCue;
/** A change with its anchor on the page. On the compare page clauses have no histories. */
export type Change = ReadChange & Pick<EntryChange, 'anchor'>;
export type ClauseStep = ClauseHistory['steps'][number];
/** The words that betray a subject. */
export type TopicWords = Pick<Topic, 'id' | 'words'>;
export type RedlineRun = Change['redline'][number];
export type Kind = Change['kind'];
export type Significance = Change['significance'];
export type Effect = Change['effects'][number];
export type Facet = Change['facets'][number];

// The door from what is built to the engine: no other file under site/ reads a file or imports from scripts/ (but for
// engine.ts, which runs in the browser), so nothing can reach a page that is not in the edition that `publish` wrote.

let edition: Edition | undefined;

/** The edition that the site is built from: `edition.json` in the folder that TERMS_EDITION names. */
export function readEdition(): Edition {
  edition ??= readJson('edition.json') as Edition;
  return edition;
}

/** One version with its changes: `entries/<slug>.json`. Read for each page, never kept: histories are large. */
export function readEntry(slug: string): Entry {
  return readJson(join('entries', `${slug}.json`)) as Entry;
}

let histories: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The clauses that have a page of their own, by document: `clauses.json`. */
export function clausesWithHistory(): ReadonlyMap<string, ReadonlySet<string>> {
  histories ??= new Map(
    Object.entries(readJson('clauses.json') as Record<string, string[]>).map(([id, clauses]) => [id, new Set(clauses)]),
  );
  return histories;
}

/** Whether there is a page to link to for a clause of a document. */
export function hasClauseHistory(document: string, clause: string): boolean {
  return clausesWithHistory().get(document)?.has(clause) ?? false;
}

/** The history of one clause: `clauses/<document>/<clause>.json`. Read for each page, never kept. */
export function readClauseHistory(document: string, clause: string): ClauseHistory {
  return readJson(join('clauses', document, `${clause}.json`)) as ClauseHistory;
}

/** The publisher's own vocabulary: `topics.json`. */
export function readTopics(): readonly TopicWords[] {
  return readJson('topics.json') as readonly TopicWords[];
}

let unknownWords: Readonly<Record<string, readonly string[]>> | undefined;

/** The words of a document's versions that no dictionary knows: `unknown-words.json`. */
export function readUnknownWords(document: string): readonly string[] {
  unknownWords ??= readJson('unknown-words.json') as Readonly<Record<string, readonly string[]>>;
  return unknownWords[document] ?? [];
}

/** One version's clauses as pages show them: `texts/<slug>.json`. Read for each page, never kept. */
export function readText(slug: string): VersionText {
  return readJson(join('texts', `${slug}.json`)) as VersionText;
}

/** One version's Markdown without front matter, byte for byte what its hash is of: `texts/<slug>.md`. */
export function readMarkdown(slug: string): Buffer {
  return readBytes(join('texts', `${slug}.md`));
}

/** Which text of a document binds whom and when: `standings/<document>.json`. The last one is kept, as its pages come in a row. */
export function readStanding(document: string): DocumentStanding {
  if (standing?.document !== document) standing = readJson(join('standings', `${document}.json`)) as DocumentStanding;
  return standing;
}

let standing: DocumentStanding | undefined;

/** The signs by which changes are read, in the order in which they speak: `cues.json`. */
export function readCues(): readonly Cue[] {
  return readJson('cues.json') as readonly Cue[];
}

/** False while types are checked, when there is no edition to show. */
export function hasEdition(): boolean {
  return Boolean(process.env.TERMS_EDITION);
}

function readJson(name: string): unknown {
  return JSON.parse(readBytes(name).toString());
}

function readBytes(name: string): Buffer {
  const folder = process.env.TERMS_EDITION;
  if (!folder) throw new Error('TERMS_EDITION is not set: it names the data folder that `publish` wrote.');
  const path = join(folder, name);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`Cannot read ${path}, which the site is built from.`, { cause });
  }
}
