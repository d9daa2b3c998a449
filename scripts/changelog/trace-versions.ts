import { LimitError } from '../clauses/limits.ts';
import { Lineage } from '../diff/lineage.ts';
import { traceNothing } from '../diff/succession.ts';
import type { Version } from '../history/versions.ts';
import { type Comparison, compare, startComparison } from '../reading/compare.ts';
import { compareWithReplaced } from '../reading/compare-replaced.ts';
import { nameChangeAnchors } from './change-anchors.ts';
import type { EntryChange, TracedRef } from './entry.ts';
import type { LifeChange } from './lives.ts';
import type { Publisher } from './make-entry.ts';
import type { ReplacedVersion } from './replaced-version.ts';

/** A version compared with what it follows, its clauses on their threads. */
export interface TracedVersion {
  readonly version: Version;
  /** Null for the first. */
  readonly previous: Version | null;
  /** Address of its entry below the site. */
  readonly slug: string;
  readonly comparison: Comparison;
  readonly changes: readonly EntryChange[];
  /** The lineage id of each clause, by index; none where the version is beyond what can be read. */
  readonly clauses: readonly string[];
  /** Why the text could not be compared; the version keeps its place in the history, and the next follows the one before it. */
  readonly unreadable: LimitError | null;
}

/** What the first version of a document follows, and where the lives of its clauses are kept. */
export interface TraceOptions {
  /** The versions of other documents that the first one replaces; none for most. */
  readonly replaced?: readonly ReplacedVersion[];
  readonly lineage?: Lineage<LifeChange>;
}

/** Compares each version of a document with the one before it and follows its clauses, oldest first, one at a time. */
export function* traceVersions(
  document: { readonly id: string; readonly versions: readonly Version[] },
  publisher: Publisher,
  { replaced = [], lineage = new Lineage(document.id) }: TraceOptions = {},
): Generator<TracedVersion> {
  const slugs = new Set<string>();
  let previous: Version | null = null;
  let before: readonly string[] = [];
  for (const version of document.versions) {
    const slug = `${document.id}/${nameSlug(version.label, slugs)}`;
    const replacing = previous === null && replaced.length > 0;
    const comparison = compareVersion(version, previous, replaced, publisher);
    if (comparison instanceof LimitError) {
      const nothing = { changes: [], unchanged: 0, succession: traceNothing(0) };
      yield { version, previous, slug, comparison: nothing, changes: [], clauses: [], unreadable: comparison };
      continue;
    }
    const anchors = nameChangeAnchors(comparison.changes);
    const clauses = lineage.add({
      version: version.label,
      succession: comparison.succession,
      changes: comparison.changes.map(({ kind, significance, summary }, index) => ({
        ...{ version: version.label, kind, significance, summary },
        redline: { entry: slug, anchor: anchors[index]! },
      })),
      ...(replacing && { replaced: originsOf(replaced) }),
    });
    const ids = { before, after: clauses, replaced };
    yield {
      version,
      previous,
      slug,
      comparison,
      changes: traceChanges(comparison, anchors, ids),
      clauses,
      unreadable: null,
    };
    [previous, before] = [version, clauses];
  }
}

function compareVersion(
  version: Version,
  previous: Version | null,
  replaced: readonly ReplacedVersion[],
  { topics }: Publisher,
): Comparison | LimitError {
  try {
    if (previous !== null) return compare(previous.markdown, version.markdown, { topics });
    return replaced.length === 0
      ? startComparison(version.markdown)
      : compareWithReplaced(replaced, version.markdown, { topics });
  } catch (error) {
    if (error instanceof LimitError) return error;
    throw error;
  }
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

/** A label as part of an address: lower case, hyphens, and a number where two labels would be the same. */
function nameSlug(label: string, taken: Set<string>): string {
  const wanted =
    label
      .toLowerCase()
      .normalize('NFKD')
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'version';
  let slug = wanted;
  for (let times = 2; taken.has(slug); times++) slug = `${wanted}-${times}`;
  taken.add(slug);
  return slug;
}
