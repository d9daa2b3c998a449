import { compareText } from '../history/compare-text.ts';
import { type EffectiveDate, effectiveFor, type Whom } from '../history/effective-date.ts';
import type { DatedVersion } from './dated-version.ts';

/** What becomes of a version for those who ask: it takes effect, or why it never does. */
export type Fate<Item extends DatedVersion = DatedVersion> =
  | { readonly kind: 'takes-effect' }
  | { readonly kind: 'withdrawn' }
  /** A later version says that it corrects this one, and was published before this one took effect. */
  | { readonly kind: 'corrected'; readonly by: Item }
  /** A later version takes effect no later. */
  | { readonly kind: 'overtaken'; readonly by: Item };

/** A version, when it would take effect by its own statement, and whether it does. */
export interface Fated<Item extends DatedVersion = DatedVersion> {
  readonly version: Item;
  readonly effective: EffectiveDate;
  readonly fate: Fate<Item>;
}

/**
 * What becomes of each version of a document, in the order of the versions given, which are those declared, oldest first. Those that
 * take effect have rising dates, so the last one whose date has come is in force.
 *
 * - A version that was withdrawn never takes effect.
 * - Nor does one that a later version corrects, where that was published before the day: the correction takes its place, and
 *   whoever is not bound by the mistake is not to be bound by it first. On the day itself the version is in effect, and
 *   the correction follows on its own day. A correction that is withdrawn gives the place back (`revived-on.ts`), but not after
 *   the day: what did not take effect on it, because all were told that it would not, does not do so in hindsight.
 * - Nor does one that a later version overtakes, by taking effect on the same day or before:
 *
 *       1  published 1 Feb   effective 1 Apr        never takes effect
 *       2  published 1 Mar   effective 1 Mar        in force from 1 Mar, and on 1 Apr as well
 *
 *   The later declaration goes before the earlier one (lex posterior). Each version is the whole text, and says that it applies from
 *   its day on, without an end; who declared on 1 March that this text applies did not mean an older one to undo it in April, and
 *   what is unclear is read against its author. A court would hold a customer to the newest text in force, which is also
 *   the one that stands in the file. Who writes an interim text and means the announced one to follow says so by declaring that one
 *   again, as a version after the interim one: so its words can take up what the interim one changed, and all are told its day.
 * - What never takes effect, because it was withdrawn or corrected itself, overtakes nothing.
 *
 * Later is what the history declared later, not what states a later date of itself: clocks are wrong, and dates get copied.
 */
export function fatesOf<Item extends DatedVersion>(
  versions: readonly Item[],
  whom: Whom = 'all',
): readonly Fated<Item>[] {
  const asked = remembered.get(versions) ?? new Map<string, readonly Fated[]>();
  remembered.set(versions, asked);
  const key = JSON.stringify(typeof whom === 'string' ? whom : [whom.cohort, whom.regions]);
  const fates = asked.get(key) ?? decideFates(versions, whom);
  asked.set(key, fates);
  return fates as readonly Fated<Item>[];
}

/** Pages, plans and timelines ask of the same versions again and again. */
const remembered = new WeakMap<readonly DatedVersion[], Map<string, readonly Fated[]>>();

function decideFates<Item extends DatedVersion>(versions: readonly Item[], whom: Whom): readonly Fated<Item>[] {
  const fates: Fated<Item>[] = [];
  const corrections = new Map<string, readonly Item[]>();
  let next: Fated<Item> | null = null;
  for (const version of versions.toReversed()) {
    const effective = effectiveFor(version, whom);
    const fate: Fate<Item> = decideFate(version, effective.date, corrections.get(version.label) ?? [], next);
    const fated: Fated<Item> = { version, effective, fate };
    fates.push(fated);
    if (fate.kind === 'takes-effect') next = fated;
    const { corrects } = version;
    if (corrects !== null) corrections.set(corrects, [version, ...(corrections.get(corrects) ?? [])]);
  }
  return fates.reverse();
}

function decideFate<Item extends DatedVersion>(
  { withdrawn }: Item,
  date: string,
  corrections: readonly Item[],
  next: Fated<Item> | null,
): Fate<Item> {
  if (withdrawn !== null) return { kind: 'withdrawn' };
  const stood = corrections.filter((each) => each.published < date && (each.withdrawn?.on ?? date) >= date);
  // Of several corrections the one that was published first decides, and one that still stands before one that does not.
  const [correction] = stood.toSorted(
    (one, other) =>
      Number(one.withdrawn !== null) - Number(other.withdrawn !== null) || compareText(one.published, other.published),
  );
  if (correction !== undefined) return { kind: 'corrected', by: correction };
  if (next !== null && next.effective.date <= date) return { kind: 'overtaken', by: next.version };
  return { kind: 'takes-effect' };
}
