import type { Whom } from '../history/effective-date.ts';
import type { DatedVersion } from './dated-version.ts';
import { type Fated, fatesOf } from './fates.ts';

/**
 * The version of one document that binds on an ISO date, or null: of those that take effect for whoever asks (`fatesOf`), the
 * last one whose day has come. A retired document binds no more from that day on.
 * @param versions oldest first
 */
export function versionInForceOn<Item extends DatedVersion>(
  versions: readonly Item[],
  date: string,
  whom?: Whom,
): Item | null {
  const retired = retiredOn(versions);
  if (retired !== null && date >= retired) return null;
  return versionsTakingEffect(versions, whom).findLast(({ effective }) => effective.date <= date)?.version ?? null;
}

/** The versions that take effect for whoever asks, with rising dates. */
export function versionsTakingEffect<Item extends DatedVersion>(
  versions: readonly Item[],
  whom?: Whom,
): readonly Fated<Item>[] {
  return fatesOf(versions, whom).filter(({ fate }) => fate.kind === 'takes-effect');
}

/** The day on which a document ends, as its newest version states it; null where it stays. */
export function retiredOn(versions: readonly DatedVersion[]): string | null {
  return versions.at(-1)?.retired ?? null;
}
