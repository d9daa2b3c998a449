import type { Configuration } from '../history/statements/configuration.ts';
import type { Topic } from '../history/statements/topics.ts';
import { documentsChanged, significanceOfVersion } from '../law/significance-of-version.ts';
import type { Change } from '../reading/read-change.ts';
import type { Entry, EntryHeading } from './entry.ts';
import { summariseFirst, summariseUnreadable, summariseVersion } from './summarise-version.ts';
import type { TracedVersion } from './trace-versions.ts';

/** Whose changelog it is, and the words it sorts changes by. */
export interface Publisher {
  readonly configuration: Configuration;
  readonly topics: readonly Topic[];
}

/** Makes the changelog's entry of one version. */
export function makeEntry(traced: TracedVersion): Entry {
  const { version, previous, between, returnsTo, slug, comparison, changes, unreadable } = traced;
  const { frontMatter } = version;
  const computed =
    unreadable !== null
      ? summariseUnreadable(unreadable.problem)
      : previous === null
        ? summariseFirst(version, changes)
        : summariseVersion(changes, version.title, returnsTo, documentsChanged(version, previous));
  return {
    document: version.document,
    title: version.title,
    version: version.label,
    slug,
    previous: previous?.label ?? null,
    returnsTo,
    published: version.published,
    stated: version.stated,
    ...(version.textDates.length > 0 && { textDates: version.textDates }),
    revised: version.revised,
    effective: version.effective,
    commit: version.commit,
    textHash: version.textHash,
    significance: significanceOfVersion({
      version,
      before: previous,
      changes: unreadable === null ? changes.map(({ significance }) => significance) : null,
      declared: frontMatter.change?.significance ?? null,
    }),
    headline: frontMatter.change?.title ?? computed.headline,
    summary: frontMatter.change?.summary ?? computed.summary,
    author: frontMatter.change,
    counts: countKinds(changes),
    unchanged: comparison.unchanged,
    ...(unreadable !== null && { unreadable: unreadable.problem }),
    products: frontMatter.products,
    regions: frontMatter.regions,
    supersedes: frontMatter.supersedes,
    incorporates: frontMatter.incorporates,
    postponed: version.postponed,
    advanced: version.advanced,
    withdrawn: version.withdrawn,
    ...(frontMatter.retired !== null && { retired: frontMatter.retired }),
    topics: topicsOf(changes),
    changes,
    ...(between !== null && { between: { ...between, version: between.version.label } }),
  };
}

/** An entry without its changes. */
export function headingOf({ changes: _, between: __, ...heading }: Entry): EntryHeading {
  return heading;
}

/** A typing error is no news on its subject. */
function topicsOf(changes: readonly Change[]): Entry['topics'] {
  const telling = changes.filter(({ significance }) => significance !== 'editorial');
  return [...new Set(telling.flatMap(({ topics }) => topics))].sort();
}

function countKinds(changes: readonly Change[]): Entry['counts'] {
  const counts: Partial<Record<Change['kind'], number>> = {};
  // A run of renumbered clauses is one change, but as many clauses as it names.
  for (const { kind, after } of changes)
    counts[kind] = (counts[kind] ?? 0) + (kind === 'renumbered' ? after.length : 1);
  return counts;
}
