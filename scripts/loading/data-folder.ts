import { readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ClauseHistory } from '../changelog/clause-history.ts';
import type { Edition } from '../changelog/edition.ts';
import type { Entry } from '../changelog/entry.ts';
import type { SinceSigned } from '../changelog/since-signed.ts';
import type { SiteBrand } from '../changelog/site-brand.ts';
import type { DocumentStanding } from '../changelog/standing.ts';
import type { BrandImages } from '../history/statements/read-brand-images.ts';
import type { Topic } from '../history/statements/topics.ts';
import type { ListedCue } from '../reading/cues/list-cues.ts';
import type { VersionText } from '../texts/version-text.ts';
import type { ReadVersionText } from './open-version-texts.ts';
import type { TranslationText } from './read-translations.ts';

// All that lies between `publish` and the site: a folder of JSON that the one fills and the other reads page by page.
// Only types are imported, for the site's build has none of the rooms behind them.

const FILES = {
  edition: 'edition.json',
  brand: 'brand.json',
  image: (name: BrandImageName) => join('brand', name),
  topics: 'topics.json',
  cues: 'cues.json',
  clauses: 'clauses.json',
  unknownWords: 'unknown-words.json',
  entry: (slug: string) => join('entries', `${slug}.json`),
  since: (slug: string) => join('since', `${slug}.json`),
  text: (slug: string) => join('texts', `${slug}.json`),
  markdown: (slug: string) => join('texts', `${slug}.md`),
  translation: (slug: string, language: string) => join('texts', `${slug}.${language.toLowerCase()}.json`),
  translationMarkdown: (slug: string, language: string) => join('texts', `${slug}.${language.toLowerCase()}.md`),
  bindings: (document: string) => join('bindings', `${document}.json`),
  clauseHistory: (document: string, clause: string) => join('clauses', document, `${clause}.json`),
};

/** A picture of the brand. */
export type BrandImageName = keyof BrandImages;

/** The words that betray a subject. */
export type TopicWords = Pick<Topic, 'id' | 'words'>;

/** The words of each document's versions that no dictionary knows, by document. */
export type UnknownWords = Readonly<Record<string, readonly string[]>>;

/** Fills a data folder, as a taker of `readChangelog` and with what is known at its end. */
export interface DataWriter {
  entry(entry: Entry): Promise<void>;
  since(since: SinceSigned): Promise<void>;
  text(read: ReadVersionText): Promise<void>;
  translation(text: TranslationText): Promise<void>;
  standing(standing: DocumentStanding): Promise<void>;
  histories(document: string, histories: Iterable<ClauseHistory>): Promise<void>;
  /** Only now is it whole. */
  finish(rest: {
    readonly edition: Edition;
    readonly topics: readonly TopicWords[];
    readonly cues: readonly ListedCue[];
    readonly unknownWords: UnknownWords;
    readonly brand: SiteBrand;
    readonly images: BrandImages;
  }): Promise<void>;
}

/** Writes a data folder, which need not exist. */
export function writeDataFolder(folder: string): DataWriter {
  const withHistory: Record<string, readonly string[]> = {};
  const writeText = async (name: string, text: string | Uint8Array) => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const write = (name: string, value: object) => writeText(name, JSON.stringify(value));
  return {
    entry: (entry) => write(FILES.entry(entry.slug), entry),
    since: (since) => write(FILES.since(since.slug), since),
    async text({ text, markdown }) {
      await writeText(FILES.markdown(text.slug), markdown);
      await write(FILES.text(text.slug), text);
    },
    async translation({ markdown, ...read }) {
      const { slug } = read.text;
      await writeText(FILES.translationMarkdown(slug, read.language), markdown);
      await write(FILES.translation(slug, read.language), read);
    },
    standing: (standing) => write(FILES.bindings(standing.document), standing),
    async histories(document, histories) {
      const clauses: string[] = [];
      for (const history of histories) {
        clauses.push(history.clause);
        await write(FILES.clauseHistory(document, history.clause), history);
      }
      withHistory[document] = clauses;
    },
    async finish({ edition, topics, cues, unknownWords, brand, images }) {
      await write(FILES.clauses, withHistory);
      const words = topics.map(({ id, words }) => ({ id, words }));
      await write(FILES.topics, words);
      await write(FILES.cues, cues);
      await write(FILES.unknownWords, unknownWords);
      await write(FILES.brand, brand);
      for (const name of ['logo', 'favicon'] as const)
        if (images[name] !== null) await writeText(FILES.image(name), images[name].bytes);
      await write(FILES.edition, edition);
    },
  };
}

/** Reads a data folder. Nothing is kept, for histories are large. */
export interface DataFolder {
  edition(): Edition;
  /** How the site looks and where it leads. */
  brand(): SiteBrand;
  /** A picture that the brand has. */
  image(name: BrandImageName): Buffer;
  /** One version with its changes. */
  entry(slug: string): Entry;
  /** What has changed since a version that somebody may have signed (`changelog/signed-headings.ts`), by its slug. */
  since(slug: string): SinceSigned;
  /** One version's clauses as pages show them. */
  text(slug: string): VersionText;
  /** One version's Markdown without front matter, byte for byte what its hash is of. */
  markdown(slug: string): Buffer;
  /** One version in another language, beside the clauses of `text`. */
  translation(slug: string, language: string): Omit<TranslationText, 'markdown'>;
  translationMarkdown(slug: string, language: string): Buffer;
  /** Which text of a document binds whom and when. */
  standing(document: string): DocumentStanding;
  /** The clauses that have a history of their own, by document. */
  clausesWithHistory(): Readonly<Record<string, readonly string[]>>;
  clauseHistory(document: string, clause: string): ClauseHistory;
  /** The publisher's own vocabulary. */
  topics(): readonly TopicWords[];
  /** The signs by which changes are read, in the order in which they speak. */
  cues(): readonly ListedCue[];
  unknownWords(document: string): readonly string[];
}

/** Opens a data folder that `writeDataFolder` filled. Throws an Error that names the file where one is missing or damaged. */
export function openDataFolder(folder: string): DataFolder {
  const readBytes = (name: string): Buffer => {
    const path = join(folder, name);
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new Error(`Cannot read ${path}, which the site is built from.`, { cause });
    }
  };
  const read = <Value>(name: string): Value => {
    const text = readBytes(name).toString();
    try {
      return JSON.parse(text) as Value;
    } catch (cause) {
      throw new Error(`${join(folder, name)} is not JSON, of which the site is built: ${cause}`, { cause });
    }
  };
  return {
    edition: () => read(FILES.edition),
    brand: () => read(FILES.brand),
    image: (name) => readBytes(FILES.image(name)),
    entry: (slug) => read(FILES.entry(slug)),
    since: (slug) => read(FILES.since(slug)),
    text: (slug) => read(FILES.text(slug)),
    markdown: (slug) => readBytes(FILES.markdown(slug)),
    translation: (slug, language) => read(FILES.translation(slug, language)),
    translationMarkdown: (slug, language) => readBytes(FILES.translationMarkdown(slug, language)),
    standing: (document) => read(FILES.bindings(document)),
    clausesWithHistory: () => read(FILES.clauses),
    clauseHistory: (document, clause) => read(FILES.clauseHistory(document, clause)),
    topics: () => read(FILES.topics),
    cues: () => read(FILES.cues),
    unknownWords: (document) => read<UnknownWords>(FILES.unknownWords)[document] ?? [],
  };
}

/** Bytes of what is listed of every version: by this goes how much memory a build needs. */
export function sizeOfEdition(folder: string): number {
  return statSync(join(folder, FILES.edition)).size;
}
