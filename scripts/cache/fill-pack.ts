import { headingOf, makeEntry } from '../changelog/make-entry.ts';
import type { BlobReader } from '../history/read-blobs.ts';
import { makeHistory, type NamedDocument, readTexts } from '../history/read-document.ts';
import type { Topic } from '../history/topics.ts';
import { type Comparison, compare } from '../reading/compare.ts';
import type { Family } from './families.ts';
import { keyEntries } from './key-entries.ts';
import { emptyPack, type Pack } from './pack.ts';
import { packComparison, unpackComparison } from './packed-comparison.ts';

/** What comparisons are made with. */
export interface FillOptions {
  readonly blobs: BlobReader;
  readonly topics: readonly Topic[];
}

/**
 * Works out what a family's pack lacks: reads the texts that are not known, compares the pairs that were not compared. The
 * pack that comes back holds what the family needs now and no more. Rejects with InputError where git lacks a text.
 */
export async function fillPack(
  { documents }: Family<NamedDocument>,
  known: Pack,
  { blobs, topics }: FillOptions,
): Promise<Pack> {
  const pack = emptyPack();
  const markdownOf = rememberTexts(blobs);
  for (const document of documents) {
    await readTexts(document, blobs, known.texts);
    for (const { blob } of document.revisions) pack.texts.set(blob, known.texts.get(blob)!);
    for (const { planned, comparison: key, heading } of keyEntries(makeHistory(document, known.texts), topics)) {
      let comparison: Comparison | null = null;
      if (key !== null && !pack.comparisons.has(key)) {
        let packed = known.comparisons.get(key);
        if (packed === undefined) {
          const [before, after] = [planned.previous!.blob, planned.version.blob];
          comparison = compare(await markdownOf(before), await markdownOf(after), { topics });
          packed = packComparison(comparison);
        }
        pack.comparisons.set(key, packed);
      }
      const remembered = known.headings.get(heading);
      if (remembered === undefined && key !== null) comparison ??= unpackComparison(pack.comparisons.get(key)!);
      pack.headings.set(heading, remembered ?? headingOf(makeEntry(planned, comparison)));
    }
  }
  return pack;
}

/**
 * Texts by their blobs, the last few kept: a version is compared with the one before it and then with the one after it.
 * Not all of a document's, as one of the genai corpus has 82 million letters over its versions.
 */
function rememberTexts(blobs: BlobReader): (blob: string) => Promise<string> {
  const kept = new Map<string, string>();
  return async (blob) => {
    const found = kept.get(blob) ?? (await readMarkdown(blob, blobs));
    kept.delete(blob);
    kept.set(blob, found);
    if (kept.size > 3) kept.delete(kept.keys().next().value!);
    return found;
  };
}

async function readMarkdown(blob: string, blobs: BlobReader): Promise<string> {
  const content = await blobs.read(blob);
  if (content.kind !== 'content') throw new Error(`the text ${blob} was there and is not any more`);
  return content.content.toString();
}
