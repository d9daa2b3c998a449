import { type DatedHeading, datedDocument } from '../../changelog/dated-heading.ts';
import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { compareText } from '../../history/compare-text.ts';
import type { EffectiveDate, Membership } from '../../history/effective-date.ts';
import type { DatedDocument } from '../../law/dated-version.ts';
import { fatesOf } from '../../law/fates.ts';

/** A version that is or will be in force for some customers. */
export interface LiveVersion {
  readonly heading: EntryHeading;
  readonly effective: EffectiveDate;
  /** The live version before it; null for the first. */
  readonly replaces: EntryHeading | null;
  /**
   * The versions whose changes it brings into force, oldest first, itself last: those since `replaces` that never will be and on
   * whose text its own was compared. A version that was withdrawn and passed over brings nothing.
   */
  readonly covers: readonly EntryHeading[];
  /** The versions announced since `replaces` whose place it takes, so that they never bind; what was withdrawn is none. Oldest first. */
  readonly instead: readonly EntryHeading[];
}

/** When what is in force, for all customers of one cohort and the same regions. */
export interface Timelines {
  readonly edition: Edition;
  readonly who: Membership;
  readonly documents: ReadonlyMap<string, DocumentHeading>;
  /** What the law has to go by: the versions published by the edition's day. */
  readonly published: readonly DatedDocument<DatedHeading>[];
  /** By document id: its live versions, with rising effective dates. */
  readonly live: ReadonlyMap<string, readonly LiveVersion[]>;
  /** Every day on which some version takes effect, sorted. */
  readonly days: readonly string[];
}

/**
 * Lays out which versions take effect when, by the law (`law/fates.ts`). Left out are versions not yet published on the edition's
 * day, and those that never take effect: withdrawn, corrected in time, or overtaken by a later one.
 */
export function timelinesFor(edition: Edition, { cohort, regions }: Membership): Timelines {
  const who = { cohort, regions };
  const published = publishedIn(edition);
  const live = new Map(published.map((document) => [document.id, liveVersions(document, who)]));
  const days = new Set([...live.values()].flatMap((versions) => versions.map(({ effective }) => effective.date)));
  const documents = new Map(edition.documents.map((document) => [document.id, document]));
  return { edition, who, documents, published, live, days: [...days].sort(compareText) };
}

function publishedIn(edition: Edition): readonly DatedDocument<DatedHeading>[] {
  const published =
    remembered.get(edition) ??
    edition.documents.map((document) => ({
      id: document.id,
      versions: datedDocument(document).versions.filter((version) => version.published <= edition.today),
    }));
  remembered.set(edition, published);
  return published;
}

/** The same for all customers. */
const remembered = new WeakMap<Edition, readonly DatedDocument<DatedHeading>[]>();

function liveVersions({ versions }: DatedDocument<DatedHeading>, who: Membership): LiveVersion[] {
  const result: LiveVersion[] = [];
  let since: EntryHeading[] = [];
  for (const { version, effective, fate } of fatesOf(versions, who)) {
    const { heading } = version;
    since.push(heading);
    if (fate.kind !== 'takes-effect') continue;
    const instead = since.filter((one) => one !== heading && one.withdrawn === null);
    result.push({ heading, effective, replaces: result.at(-1)?.heading ?? null, covers: chainOf(since), instead });
    since = [];
  }
  return result;
}

/** Of consecutive versions those by which the last one came about, each compared with the one before it. */
function chainOf(versions: readonly EntryHeading[]): EntryHeading[] {
  const chain: EntryHeading[] = [];
  for (const version of versions.toReversed()) {
    if (chain.length === 0 || chain[0]!.previous === version.version) chain.unshift(version);
  }
  return chain;
}
