import type { Configuration } from '../history/configuration.ts';
import type { Topic } from '../history/topics.ts';
import type { Comparison } from '../reading/compare.ts';
import type { Significance } from '../reading/judge-significance.ts';
import type { Change } from '../reading/read-change.ts';
import type { Entry, EntryHeading } from './entry.ts';
import type { PlannedEntry } from './plan-entries.ts';
import { summariseFirst, summariseVersion } from './summarise-version.ts';

/** Whose changelog it is, and the words it sorts changes by. */
export interface Publisher {
  readonly configuration: Configuration;
  readonly topics: readonly Topic[];
}

/** The least significance of a list of none. */
const ORDER: readonly Significance[] = ['editorial', 'clarifying', 'substantive'];

/**
 * Makes the changelog's entry of one version.
 * @param comparison with the version before it; null for the document's first, which has no changes
 */
export function makeEntry({ version, previous, returnsTo, slug }: PlannedEntry, comparison: Comparison | null): Entry {
  const { frontMatter } = version;
  const changes = comparison?.changes ?? [];
  const computed = comparison === null ? summariseFirst(version) : summariseVersion(changes, returnsTo);
  return {
    document: version.document,
    title: version.title,
    version: version.label,
    slug,
    previous: previous?.label ?? null,
    returnsTo,
    published: version.published,
    effective: version.effective,
    commit: version.commit,
    textHash: version.textHash,
    significance: comparison === null ? 'substantive' : greatest(changes),
    headline: frontMatter.change?.title ?? computed.headline,
    summary: frontMatter.change?.summary ?? computed.summary,
    author: frontMatter.change,
    counts: countKinds(changes),
    unchanged: comparison?.unchanged ?? 0,
    products: frontMatter.products,
    regions: frontMatter.regions,
    supersedes: frontMatter.supersedes,
    incorporates: frontMatter.incorporates,
    postponed: frontMatter.postponed,
    advanced: version.advanced,
    withdrawn: frontMatter.withdrawn,
    topics: [...new Set(changes.flatMap((change) => change.topics))].sort(),
    changes,
  };
}

/** An entry without its changes. */
export function headingOf({ changes: _, ...heading }: Entry): EntryHeading {
  return heading;
}

function greatest(changes: readonly Change[]): Significance {
  return ORDER[Math.max(0, ...changes.map(({ significance }) => ORDER.indexOf(significance)))]!;
}

function countKinds(changes: readonly Change[]): Entry['counts'] {
  const counts: Partial<Record<Change['kind'], number>> = {};
  // A run of renumbered clauses is one change, but as many clauses as it names.
  for (const { kind, after } of changes)
    counts[kind] = (counts[kind] ?? 0) + (kind === 'renumbered' ? after.length : 1);
  return counts;
}
