import { type BlobReader, readMarkdown } from '../history/git/blob-reader.ts';
import { makeHistory, type NamedDocument, readTexts } from '../history/read-document.ts';
import type { Topic } from '../history/statements/topics.ts';
import { compare, startComparison } from '../reading/compare.ts';
import { eachComparison } from './document-record.ts';
import type { Family } from './families.ts';
import { keyComparisons } from './key-comparison.ts';
import { emptyPack, type Pack } from './pack.ts';
import { packComparison } from './packed-comparison.ts';

/** What comparisons are made with. */
export interface FillOptions {
  readonly blobs: BlobReader;
  readonly topics: readonly Topic[];
  /** ISO date on which it is asked what changed since each version that somebody may have signed; null where nobody asks. */
  readonly since: string | null;
}

/**
 * Works out what a family's pack lacks: reads the texts that are not known, compares the pairs that were not compared. The
 * pack that comes back holds what the family needs now, and no more where all is asked for. Rejects with InputError where git lacks a text.
 */
export async function fillPack(
  { documents }: Family<NamedDocument>,
  known: Pack,
  { blobs, topics, since }: FillOptions,
): Promise<Pack> {
  const pack = emptyPack();
  const markdownOf = rememberTexts(blobs);
  const keyOf = keyComparisons(topics);
  for (const document of documents) {
    await readTexts(document, blobs, known.texts);
    for (const { blob } of document.revisions) pack.texts.set(blob, known.texts.get(blob)!);
    const steps = eachComparison(makeHistory(document, known.texts), since);
    let step = steps.next();
    while (!step.done) {
      const { previous, version } = step.value;
      const key = keyOf(previous, version);
      let packed = pack.comparisons.get(key) ?? known.comparisons.get(key);
      if (packed === undefined) {
        const before = previous === null ? null : await markdownOf(previous.blob);
        const after = await markdownOf(version.blob);
        packed = packComparison(() => (before === null ? startComparison(after) : compare(before, after, { topics })));
      }
      pack.comparisons.set(key, packed);
      step = steps.next(packed);
    }
  }
  if (since === null) keepOthers(known, pack);
  return pack;
}

/** Who does not ask what changed since a signed version leaves what others found of that. */
function keepOthers(known: Pack, pack: Pack): void {
  for (const [key, packed] of known.comparisons) {
    const [before, after] = key.split('-');
    if (pack.texts.has(before!) && pack.texts.has(after!)) pack.comparisons.set(key, packed);
  }
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
