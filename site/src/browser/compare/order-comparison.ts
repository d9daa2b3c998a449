import { askForCharacters } from './ask-for-characters.ts';
import type { VersionOf } from './choice.ts';
import type { Comparable } from './comparable.ts';
import { ReaderError } from './run-worker.ts';
import type { ComparisonOrder } from './worker.ts';

/**
 * Fetches both texts and puts together what the worker needs.
 *
 * @param texts address of the folder that holds `<slug>/text.md` and `<document>/unknown-words.json`
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
  const documents = [...new Set([before.document.id, id])];
  return {
    before: older!,
    after: newer!,
    characters: askForCharacters([older!, newer!]),
    // The worker's own address is another one than the page's.
    unknownWords: documents.map((it) => new URL(`${texts}${it}/unknown-words.json`, location.href).href),
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
