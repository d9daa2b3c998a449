import { LimitError } from '../clauses/limits.ts';
import { Lineage, type LineageStep } from '../diff/lineage/lineage.ts';
import { traceNothing } from '../diff/lineage/succession.ts';
import type { Version } from '../history/versions.ts';
import { versionsInTurn } from '../law/version-before.ts';
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
  /** The version whose text it takes the place of, with which it is compared; null for the first. */
  readonly previous: Version | null;
  /** How it differs from the version in between that never bound anybody; null for most. */
  readonly between: ComparedBetween | null;
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
  /** Whether it never takes effect, so that the next version follows another. */
  readonly aside: boolean;
}

/** What differs from a version that a reader may have seen, and that never bound. */
export interface ComparedBetween {
  readonly version: Version;
  readonly changes: readonly EntryChange[];
  /** How many clauses are as they were in it. */
  readonly unchanged: number;
}

/** What the first version of a document follows, and where the lives of its clauses are kept. */
export interface TraceOptions {
  /** The versions of other documents that the first one replaces; none for most. */
  readonly replaced?: readonly ReplacedVersion[];
  readonly lineage?: Lineage<LifeChange>;
}

/**
 * Compares each version of a document with the one whose text it takes the place of (`law/version-before.ts`) and follows its
 * clauses, oldest first, one at a time. One that never takes effect is shown with the changes that it would have made, but
 * has no part in the clauses' lives: the next version follows the one before it.
 */
export function* traceVersions(
  document: { readonly id: string; readonly versions: readonly Version[] },
  compareVersions: CompareVersions,
  { replaced = [], lineage = new Lineage(document.id) }: TraceOptions = {},
): Generator<TracedVersion> {
  const inTurn = versionsInTurn(document.versions);
  const unreadable = new Set<Version>();
  const clausesOf = new Map<Version, readonly string[]>();
  const steps: LineageStep<LifeChange>[] = [];
  for (const { between, ...entry } of planEntries(document, unreadable)) {
    const { version, previous, slug } = entry;
    const comparison = tryToCompare(compareVersions, previous, version);
    if (comparison instanceof LimitError) {
      unreadable.add(version);
      const nothing = { changes: [], unchanged: 0, succession: traceNothing(0) };
      yield {
        ...entry,
        between: null,
        comparison: nothing,
        changes: [],
        clauses: [],
        unreadable: comparison,
        aside: false,
      };
      continue;
    }
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
    const aside = !inTurn.has(version);
    const clauses = aside ? repeatLineage(document.id, steps).add(step) : lineage.add(step);
    const idsBefore = (known: Version | null) => (known === null ? [] : (clausesOf.get(known) ?? []));
    const changes = traceChanges(comparison, anchors, { before: idsBefore(previous), after: clauses, replaced });
    const compared = between === null ? null : tryToCompare(compareVersions, between, version);
    yield {
      ...entry,
      between:
        between === null || compared === null || compared instanceof LimitError
          ? null
          : traceBetween(between, compared, { before: idsBefore(between), after: clauses }),
      ...{ comparison, changes, clauses, unreadable: null, aside },
    };
    clausesOf.set(version, clauses);
    if (!aside) steps.push(step);
  }
}

/** The places of these changes on the page must not be those of the others. */
function traceBetween(version: Version, comparison: Comparison, ids: Omit<Ids, 'replaced'>): ComparedBetween {
  const anchors = nameChangeAnchors(comparison.changes).map((anchor) => `between-${anchor}`);
  const changes = traceChanges(comparison, anchors, { ...ids, replaced: [] });
  return { version, changes, unchanged: comparison.unchanged };
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

/** Gives the clauses of changes their lineage ids, and the changes their places. */
export function traceChanges({ changes }: Comparison, anchors: readonly string[], ids: Ids): readonly EntryChange[] {
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
