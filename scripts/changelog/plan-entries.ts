import type { Version } from '../history/versions.ts';
import { versionBefore, versionBetween } from '../law/version-before.ts';

/** What an entry is to say, before any text is read. */
export interface PlannedEntry {
  readonly version: Version;
  /** The version whose text it takes the place of, with which it is compared; null for the document's first. */
  readonly previous: Version | null;
  /** The one after `previous` that never bound anybody, with which it is compared as well; null for most. */
  readonly between: Version | null;
  /** The label of an earlier version, other than `previous`, whose text stands again to the letter. */
  readonly returnsTo: string | null;
  /** The entry's address below the site. */
  readonly slug: string;
}

/**
 * Plans the entries of a document's versions, both oldest first.
 * @param unreadable versions beyond what can be compared, as far as that is known when each entry is asked for
 */
export function* planEntries(
  { id, versions }: { readonly id: string; readonly versions: readonly Version[] },
  unreadable: ReadonlySet<Version> = new Set(),
): Generator<PlannedEntry> {
  // Of a document's addresses, `contract/` is that of its whole contract.
  const slugs = new Set(['contract']);
  const labelOfText = new Map<string, string>();
  for (const [index, version] of versions.entries()) {
    const previous = versionBefore(versions, index, unreadable);
    const between = versionBetween(versions, index, unreadable);
    const same = version.textHash === previous?.textHash ? undefined : labelOfText.get(version.textHash);
    labelOfText.set(version.textHash, version.label);
    yield { version, previous, between, returnsTo: same ?? null, slug: `${id}/${nameSlug(version.label, slugs)}` };
  }
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
