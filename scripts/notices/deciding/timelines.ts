import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { compareText, type EffectiveDate, effectiveDateFor, type Membership } from './membership.ts';

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
}

/** When what is in force, for all customers of one cohort and the same regions. */
export interface Timelines {
  readonly edition: Edition;
  readonly documents: ReadonlyMap<string, DocumentHeading>;
  /** By document id: its live versions, with rising effective dates. */
  readonly live: ReadonlyMap<string, readonly LiveVersion[]>;
  /** By document id: the versions of other documents that replace it. */
  readonly replacements: ReadonlyMap<string, readonly LiveVersion[]>;
  /** Every day on which some version takes effect, sorted. */
  readonly days: readonly string[];
}

/**
 * Lays out which versions take effect when. Left out are versions not yet published on the edition's day, withdrawn ones, and
 * those overtaken: a later version of the document takes effect no later, or corrects them before they take effect.
 */
export function timelinesFor(edition: Edition, who: Membership): Timelines {
  const live = new Map<string, readonly LiveVersion[]>();
  const replacements = new Map<string, LiveVersion[]>();
  const days = new Set<string>();
  for (const document of edition.documents) {
    const published = document.versions.filter((version) => version.published <= edition.today);
    const versions = liveVersions(published, who);
    live.set(document.id, versions);
    for (const version of versions) {
      days.add(version.effective.date);
      for (const replaced of version.heading.supersedes) {
        if (replaced !== document.id) {
          replacements.set(replaced, [...(replacements.get(replaced) ?? []), version]);
        }
      }
    }
  }
  const documents = new Map(edition.documents.map((document) => [document.id, document]));
  return { edition, documents, live, replacements, days: [...days].sort(compareText) };
}

/** The version in force on a day; undefined before the first takes effect. */
export function versionInForceOn(versions: readonly LiveVersion[], day: string): LiveVersion | undefined {
  return versions.findLast((version) => version.effective.date <= day);
}

function liveVersions(versions: readonly EntryHeading[], who: Membership): LiveVersion[] {
  const dated = versions.map((heading) => ({ heading, effective: effectiveDateFor(heading, who) }));
  const result: LiveVersion[] = [];
  let covers: EntryHeading[] = [];
  for (const [index, { heading, effective }] of dated.entries()) {
    covers.push(heading);
    const overtaken = dated.slice(index + 1).some((later) => overtakes(later, { heading, effective }));
    if (heading.withdrawn || overtaken) continue;
    result.push({ heading, effective, replaces: result.at(-1)?.heading ?? null, covers: chainOf(covers) });
    covers = [];
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

interface DatedVersion {
  readonly heading: EntryHeading;
  readonly effective: EffectiveDate;
}

function overtakes(later: DatedVersion, earlier: DatedVersion): boolean {
  if (later.heading.withdrawn) return false;
  const correctsInTime =
    later.heading.author?.corrects === earlier.heading.version && later.heading.published < earlier.effective.date;
  return correctsInTime || later.effective.date <= earlier.effective.date;
}
