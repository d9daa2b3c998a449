import { askForCharacters } from './ask-for-characters.ts';
import type { VersionOf } from './choice.ts';
import type { Comparable } from './comparable.ts';
import { ReaderError } from './run-worker.ts';
import type { ComparisonOrder } from './worker.ts';

/**
 * Fetches both texts and puts together what the worker needs.
 *
 * @param texts address of the folder that holds `<slug>/text.md`
 * @throws ReaderError where a text cannot be had, or is beyond what can be compared
 */
export async function orderComparison(
  before: VersionOf,
  after: VersionOf,
  { publisher, topics, topicWords }: Comparable,
  texts: string,
  signal: AbortSignal,
): Promise<ComparisonOrder> {
  const [older, newer] = await Promise.all([before, after].map((it) => fetchText(it, texts, signal)));
  const { id, language } = after.document;
  const replaced = before.document.id !== id;
  return {
    kind: 'order',
    before: older!,
    after: newer!,
    characters: askForCharacters([older!, newer!]),
    compared: {
      title: after.version.title,
      before: replaced ? nameOf(before) : before.version.name,
      after: after.version.name,
      replaces: replaced,
    },
    replaced: replaced ? before.document.id : null,
    names: { publisher, topics, documents: replaced ? [{ id: before.document.id, title: nameOf(before) }] : [] },
    topicWords,
    language,
  };
}

/**
 * Fetches the words of both texts that no dictionary knows, which it takes to read what the changes mean.
 *
 * @param texts address of the folder that holds `<document>/unknown-words.json`
 * @throws Error where they cannot be had
 */
export async function fetchUnknownWords(
  before: VersionOf,
  after: VersionOf,
  texts: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const documents = new Set([before.document.id, after.document.id]);
  const lists = [...documents].map(async (id): Promise<readonly string[]> => {
    const response = await fetch(`${texts}${id}/unknown-words.json`, { signal });
    if (!response.ok) throw new Error(`The server says ${response.status}.`);
    return response.json();
  });
  return (await Promise.all(lists)).flat();
}

/** `Face Code of Conduct, version 2` */
export function nameOf({ version: { title, name } }: VersionOf): string {
  return `${title}, ${name}`;
}

async function fetchText(version: VersionOf, texts: string, signal: AbortSignal): Promise<string> {
  const { slug, unreadable } = version.version;
  if (unreadable) throw new ReaderError(`${nameOf(version)} is too large to compare: ${unreadable}.`);
  const response = await fetch(`${texts}${slug}/text.md`, { signal }).catch((cause) => {
    signal.throwIfAborted();
    throw new ReaderError(`The text of ${nameOf(version)} could not be fetched. Check the connection and try again.`, {
      cause,
    });
  });
  if (!response.ok)
    throw new ReaderError(`The text of ${nameOf(version)} is not here (the server says ${response.status}).`);
  return response.text();
}
