import type { CompareVersions } from '../changelog/compare-versions.ts';
import { type DocumentHistory, makeHistory, type NamedDocument } from '../history/read-document.ts';
import type { Topic } from '../history/statements/topics.ts';
import type { Version } from '../history/versions.ts';
import { signedBefore } from '../law/signed-before.ts';
import { versionBefore, versionBetween } from '../law/version-before.ts';
import type { Family } from './families.ts';
import { type KeyComparison, keyComparisons } from './key-comparison.ts';
import type { Pack } from './pack.ts';
import { type PackedComparison, unpackComparison } from './packed-comparison.ts';

/** A document with all its comparisons, which stay packed until somebody asks: they are most of the memory of a long history. */
export interface DocumentRecord {
  readonly history: DocumentHistory;
  readonly compareVersions: CompareVersions;
}

/** Reads the documents of a family out of its pack; null where anything is not in it. */
export function readRecords(
  { documents }: Family<NamedDocument>,
  pack: Pack,
  { topics, since }: { readonly topics: readonly Topic[]; readonly since: string | null },
): DocumentRecord[] | null {
  const keyOf = keyComparisons(topics);
  const records: DocumentRecord[] = [];
  for (const document of documents) {
    if (document.revisions.some(({ blob }) => !pack.texts.has(blob))) return null;
    const history = makeHistory(document, pack.texts);
    if (countMissing(history, pack, { keyOf, since }) > 0) return null;
    const compareVersions: CompareVersions = (previous, version) =>
      unpackComparison(pack.comparisons.get(keyOf(previous, version))!);
    records.push({ history, compareVersions });
  }
  return records;
}

/** How many comparisons of a document are not in a pack. */
export function countMissing(
  document: DocumentHistory,
  pack: Pack,
  { keyOf, since }: { readonly keyOf: KeyComparison; readonly since: string | null },
): number {
  let missing = 0;
  const steps = eachComparison(document, since);
  let step = steps.next();
  while (!step.done) {
    const found = pack.comparisons.get(keyOf(step.value.previous, step.value.version));
    if (found === undefined) missing++;
    step = steps.next(found);
  }
  return missing;
}

/**
 * The pairs that are compared: each version with the one that it takes the place of, and with one in between that never bound; then
 * what binds with each version that somebody may have signed. It is told what each came to; where that is not known, it goes on as if
 * the text could be read.
 * @param since ISO date on which the signed versions are asked for; null where nobody asks
 */
export function* eachComparison(
  document: { readonly id: string; readonly versions: readonly Version[] },
  since: string | null,
): Generator<{ previous: Version | null; version: Version }, void, PackedComparison | undefined> {
  const { versions } = document;
  const unreadable = new Set<Version>();
  for (const [index, version] of versions.entries()) {
    const packed = yield { previous: versionBefore(versions, index, unreadable), version };
    if (packed?.unreadable === true) {
      unreadable.add(version);
      continue;
    }
    const between = versionBetween(versions, index, unreadable);
    if (between !== null) yield { previous: between, version };
  }
  const known = since === null ? null : signedBefore(document, since, [document]);
  if (known === null) return;
  for (const version of [known.inForce, ...known.announced])
    for (const previous of known.signed)
      if (!unreadable.has(version) && !unreadable.has(previous)) yield { previous, version };
}
