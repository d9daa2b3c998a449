import { compareText } from '../history/compare-text.ts';
import { addDays } from '../history/dates.ts';
import type { DatedDocument, DatedVersion } from './dated-version.ts';
import { bindingOn, type InForceContext } from './in-force-on.ts';

/** How many days of notice are owed, and which text says so. */
export interface NoticePromise<Item extends DatedVersion = DatedVersion> {
  readonly days: number;
  /** The version that promises; null for the publisher's own period, where no document promises any. */
  readonly by: Item | null;
  /** What its clause is called; null where front matter alone says it. */
  readonly clause: string | null;
}

/** What a version promises: its clause of the longest period, and what its front matter states. */
export interface Promised {
  /** Null where front matter states none. */
  readonly stated: number | null;
  /** Null where no clause promises any. */
  readonly clause: PromisingClause | null;
}

/** A clause that promises notice. */
export interface PromisingClause {
  readonly days: number;
  readonly clause: string;
}

/** All that decides which promise governs. */
export interface PromiseContext<Item extends DatedVersion = DatedVersion> extends InForceContext<Item> {
  /** The publisher's own period in days, for documents that somebody is bound by and none of which promises anything. */
  readonly period: number;
  /** Reads what a version promises; null where nobody read it. */
  readonly promisedBy: (version: Item) => Promised | null;
  /**
   * Whose promises count: for one customer, by their ids, the documents that bind it; absent for everybody, whoever is bound by
   * which. For a document of which the customer signed one version, that one.
   */
  readonly bound?: ReadonlyMap<string, Item | null>;
}

/**
 * The promise that governs a version published on a day: the longest among those of the document itself, of the agreements of whose
 * contract it is part, and of the documents that it replaces, each as in force on that day; of two that are as long, that of the
 * document whose id comes first. What the new text itself promises does not count: it would let a change shorten its own notice.
 * For one customer only the documents that bind it count.
 * @returns null where nobody can be bound yet: a first version that no agreement incorporates and that replaces nothing
 */
export function governingPromise<Item extends DatedVersion>(
  version: Pick<DatedVersion, 'document' | 'supersedes'>,
  published: string,
  context: PromiseContext<Item>,
): NoticePromise<Item> | null {
  const promising = promisingVersions(version, published, context);
  if (promising.length === 0) return null;
  const promises = promising.flatMap((by): NoticePromise<Item>[] => {
    const { stated = null, clause = null } = context.promisedBy(by) ?? {};
    const days = Math.max(stated ?? 0, clause?.days ?? 0);
    return days === 0 ? [] : [{ days, by, clause: clause?.days === days ? clause.clause : null }];
  });
  const [longest] = promises.toSorted(
    (one, other) => other.days - one.days || compareText(one.by!.document, other.by!.document),
  );
  return longest ?? { days: context.period, by: null, clause: null };
}

/**
 * The versions whose promises count for one that is published on a day, each in force on that day. What is published on that very day
 * may take effect at once, and must not speak of its own notice.
 */
export function promisingVersions<Item extends DatedVersion>(
  { document, supersedes }: Pick<DatedVersion, 'document' | 'supersedes'>,
  published: string,
  { documents, cohort, bound }: InForceContext<Item> & Pick<PromiseContext<Item>, 'bound'>,
): readonly Item[] {
  const before = publishedBefore(documents, published);
  const context = { documents: before, ...(cohort !== undefined && { cohort }) };
  const stood = before
    .filter(({ id }) => bound === undefined || bound.has(id))
    .map((each) => {
      const signed = bound?.get(each.id) ?? null;
      const { version, heirs } = signed !== null ? { version: signed, heirs: [] } : bindingOn(each, published, context);
      return { id: each.id, version, leadsTo: [...heirs.map(({ heir }) => heir), ...(version?.incorporates ?? [])] };
    });
  // Whoever makes one of them part of itself, however far up, and over documents whose place one of them took.
  const around = new Set([document, ...supersedes]);
  for (const id of around) for (const each of stood) if (each.leadsTo.includes(id)) around.add(each.id);
  return stood.flatMap(({ id, version }) => (version !== null && around.has(id) ? [version] : []));
}

/** The first day on which a version may take effect: the day of publication, or of a later notice, is not counted. */
export function firstLawfulDate(published: string, { days }: Pick<NoticePromise, 'days'>): string {
  return addDays(published, days);
}

/** The latest day on which a notice keeps the promise: so many days before the effective date, but not before publication. */
export function latestDayToTell(effective: string, published: string, { days }: Pick<NoticePromise, 'days'>): string {
  const latest = addDays(effective, -days);
  return latest < published ? published : latest;
}

/** The documents as they stood before a day, whatever was published on it. */
export function publishedBefore<Item extends DatedVersion>(
  documents: readonly DatedDocument<Item>[],
  day: string,
): readonly DatedDocument<Item>[] {
  const known = remembered.get(documents) ?? new Map<string, readonly DatedDocument[]>();
  remembered.set(documents, known);
  const before =
    known.get(day) ??
    documents.map(({ id, versions }) => ({ id, versions: versions.filter(({ published }) => published < day) }));
  known.set(day, before);
  return before as readonly DatedDocument<Item>[];
}

/** Customers by the thousand ask about the same version. */
const remembered = new WeakMap<readonly DatedDocument[], Map<string, readonly DatedDocument[]>>();
