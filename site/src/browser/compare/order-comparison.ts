import { COMPARE, VERSIONS } from '../../words/language.ts';
import { askForCharacters } from './ask-for-characters.ts';
import type { VersionOf } from './choice.ts';
import type { Comparable } from './comparable.ts';
import { ReaderError } from './run-worker.ts';
import type { ComparisonOrder } from './worker.ts';

/**
 * Fetches the texts and puts together what the worker needs.
 *
 * @param before a version of the same document, or of each of those that it replaced
 * @param texts address of the folder that holds `<slug>/text.md`
 * @throws ReaderError where a text cannot be had, or is beyond what can be compared
 */
export async function orderComparison(
  before: readonly VersionOf[],
  after: VersionOf,
  { publisher, topics, topicWords }: Comparable,
  texts: string,
  signal: AbortSignal,
): Promise<ComparisonOrder> {
  const fetched = await Promise.all([...before, after].map((it) => fetchText(it, texts, signal)));
  const [older, newer] = [fetched.slice(0, -1), fetched.at(-1)!];
  const { id, language } = after.document;
  const replaced = before.filter(({ document }) => document.id !== id);
  const replaces = replaced.length > 0;
  // In a list of several, names with commas of their own would be misread.
  const named = replaced.map((each) => ({
    id: each.document.id,
    title: replaced.length > 1 ? each.version.title : nameOf(each),
  }));
  return {
    kind: 'order',
    before: replaces
      ? before.map(({ document }, index) => ({ document: document.id, text: older[index]! }))
      : older[0]!,
    after: newer,
    characters: askForCharacters([...older, newer]),
    compared: {
      title: after.version.title,
      before: replaces ? { titles: named.map(({ title }) => title) } : { version: before[0]!.version.version },
      after: after.version.version,
      replaces,
    },
    names: { publisher, topics, documents: named },
    topicWords,
    language,
  };
}

/**
 * Fetches the words of all texts that no dictionary knows, which it takes to read what the changes mean.
 *
 * @param texts address of the folder that holds `<document>/unknown-words.json`
 * @throws Error where they cannot be had
 */
export async function fetchUnknownWords(
  versions: readonly VersionOf[],
  texts: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const documents = new Set(versions.map(({ document }) => document.id));
  const lists = [...documents].map(async (id): Promise<readonly string[]> => {
    const response = await fetch(`${texts}${id}/unknown-words.json`, { signal });
    if (!response.ok) throw new Error(`The server says ${response.status}.`);
    return response.json();
  });
  return (await Promise.all(lists)).flat();
}

/** `Face Code of Conduct, version 2` */
export function nameOf({ version: { title, version } }: VersionOf): string {
  return `${title}, ${VERSIONS.name(version)}`;
}

async function fetchText(version: VersionOf, texts: string, signal: AbortSignal): Promise<string> {
  const { slug, unreadable } = version.version;
  if (unreadable) throw new ReaderError(COMPARE.tooLarge(nameOf(version), unreadable));
  const response = await fetch(`${texts}${slug}/text.md`, { signal }).catch((cause) => {
    signal.throwIfAborted();
    throw new ReaderError(COMPARE.notFetched(nameOf(version)), { cause });
  });
  if (!response.ok) throw new ReaderError(COMPARE.notHere(nameOf(version), response.status));
  return response.text();
}
