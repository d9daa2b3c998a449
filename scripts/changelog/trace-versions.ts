import { LimitError } from '../clauses/limits.ts';
import { Lineage, type LineageStep } from '../diff/lineage/lineage.ts';
import { traceNothing } from '../diff/lineage/succession.ts';
import type { Version } from '../history/versions.ts';
import { isWithdrawnBeforeEffect, versionBefore } from '../law/version-before.ts';
import type { Comparison } from '../reading/compare.ts';
import { nameChangeAnchors } from './change-anchors.ts';
import type { CompareVersions } from './compare-versions.ts';
import type { EntryChange, TracedRef } from './entry.ts';
import type { LifeChange } from './lives.ts';
import { overruleReading } from './overrule-reading.ts';
import { planEntries } from './plan-entries.ts';
import type { ReplacedVersion } from './replaced-version.ts';

/** A version compared with what it follows, its clauses with their lineage. */
export interface TracedVersion {
  readonly version: Version;
  /** The version that it is compared with; null for the first. */
  readonly previous: Version | null;
  /** The label of an earlier version, other than `previous`, whose text stands again to the letter. */
  readonly returnsTo: string | null;
  /** Address of its entry below the site. */
  readonly slug: string;
  /** Read as the version says, where it overrules what the rules read. */
  readonly comparison: Comparison;
  readonly changes: readonly EntryChange[];
  /** The lineage id of each clause, by index; none where the version is beyond what can be read. */
  readonly clauses: readonly string[];
  /** Why the text could not be compared; the version keeps its place in the history, and the next follows the one before it. */
  readonly unreadable: LimitError | null;
  /** Whether it was withdrawn before it took effect, so that the next version follows another. */
  readonly aside: boolean;
}

/** What the first version of a document follows, and where the lives of its clauses are kept. */
export interface TraceOptions {
  /** The versions of other documents that the first one replaces; none for most. */
  readonly replaced?: readonly ReplacedVersion[];
  readonly lineage?: Lineage<LifeChange>;
}

/**
 * Compares each version of a document with the one before it and follows its clauses, oldest first, one at a time. One that
 * was withdrawn before it took effect is shown with the changes that it would have made, but has no part in the clauses'
 * lives: the next version follows the one before it.
 */
export function* traceVersions(
  document: { readonly id: string; readonly versions: readonly Version[] },
  compareVersions: CompareVersions,
  { replaced = [], lineage = new Lineage(document.id) }: TraceOptions = {},
): Generator<TracedVersion> {
  const read: Version[] = [];
  const steps: LineageStep<LifeChange>[] = [];
  let before: readonly string[] = [];
  for (const { version, slug, returnsTo } of planEntries(document)) {
    const previous = versionBefore([...read, version], read.length);
    const entry = { version, previous, returnsTo, slug };
    const comparison = tryToCompare(compareVersions, previous, version);
    if (comparison instanceof LimitError) {
      const nothing = { changes: [], unchanged: 0, succession: traceNothing(0) };
      yield { ...entry, comparison: nothing, changes: [], clauses: [], unreadable: comparison, aside: false };
      continue;
    }
    read.push(version);
    const anchors = nameChangeAnchors(comparison.changes);
    const step: LineageStep<LifeChange> = {
      version: version.label,
      succession: comparison.succession,
      changes: comparison.changes.map(({ kind, significance, summary }, index) => ({
        ...{ version: version.label, kind, significance, summary },
        redline: { entry: slug, anchor: anchors[index]! },
      })),
      ...(previous === null && replaced.length > 0 && { replaced: originsOf(replaced) }),
    };
    const aside = previous !== null && isWithdrawnBeforeEffect(version) && !isWithdrawnBeforeEffect(previous);
    const clauses = aside ? repeatLineage(document.id, steps).add(step) : lineage.add(step);
    const changes = traceChanges(comparison, anchors, { before, after: clauses, replaced });
    yield { ...entry, comparison, changes, clauses, unreadable: null, aside };
    if (aside) continue;
    steps.push(step);
    before = clauses;
  }
}

function tryToCompare(
  compareVersions: CompareVersions,
  previous: Version | null,
  version: Version,
): Comparison | LimitError {
  try {
    return overruleReading(compareVersions(previous, version), version, previous);
  } catch (error) {
    if (error instanceof LimitError) return error;
    throw error;
  }
}

/** The lineage as it stood after these steps, for a version that leaves no trace in it. */
function repeatLineage(document: string, steps: readonly LineageStep<LifeChange>[]): Lineage<LifeChange> {
  const lineage = new Lineage<LifeChange>(document);
  for (const step of steps) lineage.add(step);
  return lineage;
}

/** The old version of a comparison with replaced documents: all their clauses, in the order of the documents. */
function originsOf(replaced: readonly ReplacedVersion[]) {
  return replaced.flatMap(({ document, clauses }) => clauses.map((clause) => ({ document, clause })));
}

interface Ids {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly replaced: readonly ReplacedVersion[];
}

function traceChanges({ changes }: Comparison, anchors: readonly string[], ids: Ids): readonly EntryChange[] {
  const elsewhere = new Map(ids.replaced.map(({ document, clauses }) => [document, clauses]));
  return changes.map((change, index) => ({
    ...change,
    before: change.before.map((ref): TracedRef => {
      const clauses = ref.document === undefined ? ids.before : elsewhere.get(ref.document)!;
      return { ...ref, clause: clauses[ref.index]! };
    }),
    after: change.after.map((ref): TracedRef => ({ ...ref, clause: ids.after[ref.index]! })),
    anchor: anchors[index]!,
  }));
}
