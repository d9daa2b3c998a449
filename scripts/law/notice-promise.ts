import { addDays } from '../history/dates.ts';
import type { Version } from '../history/versions.ts';
import { versionInForceOn } from './in-force.ts';
import type { DatedDocument } from './in-force-on.ts';

/** How many days of notice are owed, and which text says so. */
export interface NoticePromise {
  readonly days: number;
  /** The version that promises; null for the publisher's own period, where no document promises any. */
  readonly by: Version | null;
  /** What its clause is called; null where front matter alone says it. */
  readonly clause: string | null;
}

/** A clause that promises notice. */
export interface PromisingClause {
  readonly days: number;
  readonly clause: string;
}

/** All that decides which promise governs. */
export interface PromiseContext {
  readonly documents: readonly DatedDocument[];
  /** The publisher's own period in days, for documents that somebody is bound by and none of which promises anything. */
  readonly period: number;
  /** The clauses that promise notice, by the blobs of their versions; where one promises more than front matter, it counts. */
  readonly clauses: ReadonlyMap<string, PromisingClause>;
}

/**
 * The promise that governs a version published on a day: the longest among those of the document itself, of the agreements that
 * incorporate it, and of the documents that it replaces, each as in force on that day. What the new text itself promises does not
 * count: it would let a change shorten its own notice.
 * @returns null where nobody can be bound yet: a first version that no agreement incorporates and that replaces nothing
 */
export function governingPromise(
  version: Pick<Version, 'document' | 'frontMatter'>,
  published: string,
  { documents, period, clauses }: PromiseContext,
): NoticePromise | null {
  const binding = promisingVersions(version, published, documents);
  if (binding.length === 0) return null;
  const promises = binding.flatMap((by): NoticePromise[] => {
    const clause = clauses.get(by.blob) ?? null;
    const days = Math.max(by.frontMatter.notice ?? 0, clause?.days ?? 0);
    return days === 0 ? [] : [{ days, by, clause: clause?.days === days ? clause.clause : null }];
  });
  const longest = promises.reduce<NoticePromise | null>(
    (most, each) => (each.days > (most?.days ?? 0) ? each : most),
    null,
  );
  return longest ?? { days: period, by: null, clause: null };
}

/** The versions whose promises count for one that is published on a day, each in force on that day. */
export function promisingVersions(
  { document, frontMatter }: Pick<Version, 'document' | 'frontMatter'>,
  published: string,
  documents: readonly DatedDocument[],
): readonly Version[] {
  const inForce = documents.flatMap(({ versions }) => versionInForceOn(before(versions, published), published) ?? []);
  return agreementsAround([document, ...frontMatter.supersedes], inForce);
}

/** The first day on which a version may take effect: the day of publication is not counted. */
export function firstLawfulDate(published: string, { days }: Pick<NoticePromise, 'days'>): string {
  return addDays(published, days);
}

/** What is published on that very day may take effect at once, and must not speak of its own notice. */
function before(versions: readonly Version[], published: string): readonly Version[] {
  return versions.filter((version) => version.published < published);
}

/** The versions of the documents named, and of all that make one of them part of themselves, however far up. */
function agreementsAround(ids: readonly string[], inForce: readonly Version[]): readonly Version[] {
  const around = new Set(ids);
  for (const id of around)
    for (const { document, frontMatter } of inForce) if (frontMatter.incorporates.includes(id)) around.add(document);
  return inForce.filter(({ document }) => around.has(document));
}
