import type { DatedVersion } from './dated-version.ts';
import { greatestSignificance, type Significance } from './significance.ts';

/** The documents that a version names beside its words. */
type Naming = Pick<DatedVersion, 'incorporates' | 'supersedes'>;

/** What a version is weighed by. */
export interface Weighed {
  readonly version: Naming;
  /** The version that it follows; null for a first one. */
  readonly before: Naming | null;
  /** What each change of the words amounts to; null where the words could not be compared. */
  readonly changes: readonly Significance[] | null;
  /** What the author says of it; null where nothing. */
  readonly declared: Significance | null;
}

/**
 * What a version amounts to: the greatest of its changes and of what its author says. Substantive whatever its words are is
 * - a first version: all that it says is new to whoever is bound by it;
 * - one that could not be compared, as it may say anything;
 * - one that makes another document part of itself, or lets one go that was. Who is bound then has other duties, or other rights,
 *   without a word of this document having changed: what is let go may be a promise made to the customer;
 * - one that comes to replace another document. To name it no longer changes nothing, as a document once replaced stays so.
 */
export function significanceOfVersion({ version, before, changes, declared }: Weighed): Significance {
  if (before === null || changes === null) return 'substantive';
  const { broughtIn, letGo, replaced } = documentsChanged(version, before);
  if (broughtIn.length + letGo.length + replaced.length > 0) return 'substantive';
  return greatestSignificance([...changes, declared ?? 'editorial']);
}

/** The documents whose part in a contract a version changes, by id. */
export interface DocumentsChanged {
  readonly broughtIn: readonly string[];
  readonly letGo: readonly string[];
  readonly replaced: readonly string[];
}

export function documentsChanged(version: Naming, before: Naming): DocumentsChanged {
  return {
    broughtIn: missing(version.incorporates, before.incorporates),
    letGo: missing(before.incorporates, version.incorporates),
    replaced: missing(version.supersedes, before.supersedes),
  };
}

function missing(ids: readonly string[], among: readonly string[]): readonly string[] {
  return ids.filter((id) => !among.includes(id));
}
