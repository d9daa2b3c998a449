import { addDays } from './calendar-date.ts';
import { versionInForceOn } from './in-force.ts';
import type { DatedDocument } from './in-force-on.ts';
import type { Version } from './versions.ts';

/** How many days of notice are owed, and which text says so. */
export interface NoticePromise {
  readonly days: number;
  /** The version whose `notice` it is; null for the publisher's own period, where no document promises any. */
  readonly by: Version | null;
}

/**
 * The promise that governs a version published on a day: the longest among those of the document itself, of the agreements that
 * incorporate it, and of the documents that it replaces, each as in force on that day. What the new text itself promises does not
 * count: it would let a change shorten its own notice.
 * @param period the publisher's own period, for documents that somebody is bound by and none of which promises anything
 * @returns null where nobody can be bound yet: a first version that no agreement incorporates and that replaces nothing
 */
export function governingPromise(
  { document, frontMatter }: Pick<Version, 'document' | 'frontMatter'>,
  published: string,
  { documents, period }: { readonly documents: readonly DatedDocument[]; readonly period: number },
): NoticePromise | null {
  const inForce = documents.flatMap(({ versions }) => versionInForceOn(before(versions, published), published) ?? []);
  const binding = agreementsAround([document, ...frontMatter.supersedes], inForce);
  if (binding.length === 0) return null;
  const longest = binding
    .filter((version) => version.frontMatter.notice !== null)
    .reduce<Version | null>((found, each) => (days(each) > (found === null ? -1 : days(found)) ? each : found), null);
  return longest === null ? { days: period, by: null } : { days: days(longest), by: longest };
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

function days({ frontMatter }: Version): number {
  return frontMatter.notice ?? 0;
}
