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
  /** Tells issues apart: a correction is a comment on the issue of what it corrects, where the customer still has that. */
  readonly issue: string;
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
 * brought forward counts from the notice that said so. After a withdrawal, and after a notice that another version takes the place
 * of this one, it all begins anew.
 */
export function toldSince(
  told: readonly DeliveredNotice[],
  { document, version }: { readonly document: string; readonly version: string },
): string | null {
  let since: string | null = null;
  let date = '';
  for (const [index, notice] of told.entries()) {
    if (notice.document === document && displaces(told, index, version)) since = null;
    if (notice.document !== document || notice.version !== version) continue;
    if (notice.kind === 'withdrawal') since = null;
    else if (since === null || notice.effectiveToldOf < date) since = notice.deliveredOn;
    date = notice.effectiveToldOf;
  }
  return since;
}

/** How a customer was told that a version would not come. */
export interface Displaced {
  /** The last that the customer was told of the version itself. */
  readonly own: DeliveredNotice;
  /** The day of the notice that said so, ISO. */
  readonly on: string;
  /** The last notice of a version that was to come instead. */
  readonly by: DeliveredNotice;
}

/** Whether, and how, a customer was told that another version takes the place of one; undefined where that was not the last word. */
export function displacedFrom(
  told: readonly DeliveredNotice[],
  { document, version }: { readonly document: string; readonly version: string },
): Displaced | undefined {
  const own = lastTold(told, { document, version });
  if (own === undefined) return undefined;
  const from = told.indexOf(own);
  const later = told.filter(
    (notice, index) => index > from && notice.document === document && displaces(told, index, version),
  );
  return later.length === 0 ? undefined : { own, on: later[0]!.deliveredOn, by: later.at(-1)! };
}

/**
 * Whether a notice says that its version takes the place of another: a correction on the issue of that one. Where the customer
 * deleted the issue it is one of its own, and corrects what was told before it.
 */
function displaces(told: readonly DeliveredNotice[], index: number, version: string): boolean {
  const notice = told[index]!;
  if (notice.kind !== 'correction' || notice.version === version) return false;
  const before = told.slice(0, index).filter(({ document }) => document === notice.document);
  const own = before.findLast((each) => each.version === version);
  if (own === undefined) return false;
  const opens = before.every(({ issue }) => issue !== notice.issue);
  return opens ? before.at(-1) === own : own.issue === notice.issue;
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
