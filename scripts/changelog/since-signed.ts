import type { Version } from '../history/versions.ts';
import { signedBefore } from '../law/signed-before.ts';
import { versionBefore } from '../law/version-before.ts';
import type { Comparison } from '../reading/compare.ts';
import { nameChangeAnchors } from './change-anchors.ts';
import type { CompareVersions } from './compare-versions.ts';
import type { EntryChange } from './entry.ts';
import { overruleReading } from './overrule-reading.ts';
import { traceChanges } from './trace-versions.ts';

/** What has changed for whoever signed a version: one net change for each text that binds, or will bind, instead of it. */
export interface SinceSigned {
  /** Document id. */
  readonly document: string;
  /** Label and slug of the signed version. */
  readonly version: string;
  readonly slug: string;
  /** The text in force first, then those announced, in the order of their days; never empty. */
  readonly texts: readonly SinceText[];
}

/** The net change from a signed version to another: what was changed in between and changed back is no part of it. */
export interface SinceText {
  /** Label and slug of the version that binds instead. */
  readonly version: string;
  readonly slug: string;
  readonly changes: readonly EntryChange[];
  /** How many clauses of it are as they were in the signed version. */
  readonly unchanged: number;
}

/** A version with what its entry knows of it. */
export interface KnownVersion {
  readonly slug: string;
  /** The lineage ids of its clauses, by index. */
  readonly clauses: readonly string[];
}

/**
 * Compares the versions of a document that somebody may have signed with those that bind instead (`law/signed-before.ts`), each pair at
 * once and not step by step.
 * @param known the versions that can be read
 */
export function* sinceSigned(
  document: { readonly id: string; readonly versions: readonly Version[] },
  today: string,
  compareVersions: CompareVersions,
  known: ReadonlyMap<Version, KnownVersion>,
): Generator<SinceSigned> {
  const found = signedBefore(document, today, [document]);
  if (found === null) return;
  const { versions } = document;
  for (const version of found.signed) {
    const signed = known.get(version);
    if (signed === undefined) continue;
    const texts = [found.inForce, ...found.announced].flatMap((later, index): readonly SinceText[] => {
      const after = known.get(later);
      if (after === undefined) return [];
      const isNext = versionBefore(versions, versions.indexOf(later)) === version;
      const comparison = readPair(compareVersions, version, later, isNext);
      // The places of the changes on one page must not be the same.
      const prefix = index === 0 ? '' : index === 1 ? 'announced-' : `announced-${index}-`;
      const anchors = nameChangeAnchors(comparison.changes).map((anchor) => prefix + anchor);
      const changes = traceChanges(comparison, anchors, { before: signed.clauses, after: after.clauses, replaced: [] });
      return [{ version: later.label, slug: after.slug, changes, unchanged: comparison.unchanged }];
    });
    if (texts.length > 0) yield { document: document.id, version: version.label, slug: signed.slug, texts };
  }
}

/** What a publisher says of the reading of one version's changes it says of those alone, and not of a net change over several. */
function readPair(compareVersions: CompareVersions, before: Version, after: Version, isNext: boolean): Comparison {
  const comparison = compareVersions(before, after);
  return isNext ? overruleReading(comparison, after, before) : comparison;
}
