import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import type { Change } from '../../reading/read-change.ts';
import type { ReplacedPart } from '../deciding/affected.ts';
import { type NetChange, netChanges } from '../deciding/net-changes.ts';
import { versionKey } from './hash-versions.ts';

/** Compares a first version with some of the documents that it replaces; null where their texts are not at hand. */
export type CompareReplaced = (heading: EntryHeading, replaced: readonly ReplacedPart[]) => readonly Change[] | null;

export interface KnownChanges {
  /**
   * The net changes of consecutive versions, each worked out once. Of a first version only against the replaced documents given,
   * where these are not all that it replaces. Throws where an entry is not there.
   */
  readonly changesOf: (
    covers: readonly EntryHeading[],
    replaced?: readonly ReplacedPart[] | null,
  ) => readonly NetChange[];
  /** How a version differs from an earlier one of which a customer was told; null where the changelog does not say. */
  readonly sinceTold: (heading: EntryHeading, version: string) => readonly NetChange[] | null;
}

/** Gives the changes that notices tell of, from the changelog's entries. */
export function rememberChanges(entries: readonly Entry[], compareReplaced: CompareReplaced): KnownChanges {
  const byKey = new Map(entries.map((entry) => [versionKey(entry.document, entry.version), entry]));
  const remembered = new Map<string, readonly NetChange[]>();
  const entryOf = ({ document, version }: EntryHeading): Entry => {
    const key = versionKey(document, version);
    const entry = byKey.get(key);
    if (!entry) throw new Error(`Cannot plan notices without the entry ${key}; versionsToRead names those needed`);
    return entry;
  };
  const againstSome = (entry: Entry, replaced: readonly ReplacedPart[]): Pick<Entry, 'version' | 'changes'> => {
    if (entry.previous !== null || entry.supersedes.length < 2 || replaced.length >= entry.supersedes.length)
      return entry;
    // Whoever was bound by none of them reads a new document, of which nothing is changed.
    const changes = replaced.length === 0 ? [] : (compareReplaced(entry, replaced) ?? entry.changes);
    return { version: entry.version, changes: changes as Entry['changes'] };
  };
  return {
    changesOf(covers, replaced = null) {
      const key = JSON.stringify([covers.map(({ document, version }) => [document, version]), replaced]);
      const known = remembered.get(key);
      if (known) return known;
      const steps = covers.map(entryOf);
      const changes = netChanges(replaced === null ? steps : steps.map((entry) => againstSome(entry, replaced)));
      remembered.set(key, changes);
      return changes;
    },
    sinceTold(heading, version) {
      const entry = entryOf(heading);
      const changes =
        entry.previous === version ? entry.changes : entry.between?.version === version ? entry.between.changes : null;
      return changes?.map((change) => ({ version: heading.version, change })) ?? null;
    },
  };
}
