/** What the plan tells customers of; reminders are follow-up's and no part of a plan. */
export type NoticeKind = 'announcement' | 'correction' | 'withdrawal';

/** One notice that the ledger shows delivered. */
export interface DeliveredNotice {
  readonly customer: string;
  readonly document: string;
  readonly version: string;
  readonly kind: NoticeKind;
  /** Counts the notices of one kind on one version for one customer, from 1. */
  readonly ordinal: number;
  /** The day of delivery, ISO, UTC. */
  readonly deliveredOn: string;
  /** SHA-256 of title, an empty line and body. */
  readonly textHash: string;
  /** The effective date that the customer was told, ISO. */
  readonly effectiveToldOf: string;
}

/** All that the plan asks of the ledger. */
export interface DeliveredNotices {
  /** What one customer was told, in the order of delivery. */
  readonly toldTo: (customer: string) => readonly DeliveredNotice[];
  /** Every version, as `DOCUMENT@VERSION`, of which anybody was told. */
  readonly versions: ReadonlySet<string>;
}

/** A ledger in which nothing stands yet. */
export const NOTHING_DELIVERED: DeliveredNotices = { toldTo: () => [], versions: new Set() };

/** The last that one customer was told of a version; undefined where nothing was. */
export function lastTold(
  told: readonly DeliveredNotice[],
  { document, version }: { readonly document: string; readonly version: string },
): DeliveredNotice | undefined {
  return told.findLast((notice) => notice.document === document && notice.version === version);
}

/**
 * The day from which a customer's notice of a version counts: its first delivery, as the text is known from then on. A date
 * brought forward counts from the notice that said so, and after a withdrawal it all begins anew.
 */
export function toldSince(
  told: readonly DeliveredNotice[],
  { document, version }: { readonly document: string; readonly version: string },
): string | null {
  let since: string | null = null;
  let date = '';
  for (const notice of told) {
    if (notice.document !== document || notice.version !== version) continue;
    if (notice.kind === 'withdrawal') since = null;
    else if (since === null || notice.effectiveToldOf < date) since = notice.deliveredOn;
    date = notice.effectiveToldOf;
  }
  return since;
}

/**
 * What a customer was told that still stands of a version, and the notice that voided the rest: one by which a later version took the
 * place of this one, where that was withdrawn since. A version that comes back to life so needs a new notice.
 * @param withdrawn whether a version of the document was withdrawn
 */
export function stillTold(
  told: readonly DeliveredNotice[],
  { document, version }: { readonly document: string; readonly version: string },
  withdrawn: (version: string) => boolean,
): { readonly standing: readonly DeliveredNotice[]; readonly voidedBy: DeliveredNotice | null } {
  const own = told.filter((notice) => notice.document === document);
  const voided = own.findLastIndex(
    (notice, index) =>
      notice.kind === 'correction' &&
      notice.version !== version &&
      own[index - 1]?.version === version &&
      withdrawn(notice.version),
  );
  return { standing: own.slice(voided + 1), voidedBy: own[voided] ?? null };
}

/** The number of the next notice of a kind on a version. */
export function nextOrdinal(
  told: readonly DeliveredNotice[],
  { document, version }: { readonly document: string; readonly version: string },
  kind: NoticeKind,
): number {
  const same = told.filter((one) => one.document === document && one.version === version && one.kind === kind);
  return same.reduce((most, { ordinal }) => Math.max(most, ordinal), 0) + 1;
}
