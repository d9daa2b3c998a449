import type { DatedDocument, DatedVersion } from './dated-version.ts';
import { versionsTakingEffect } from './in-force.ts';
import { bindingOn } from './in-force-on.ts';

/** The texts that somebody may have signed, and those that bind or will bind instead. */
export interface SignedBefore<Item extends DatedVersion = DatedVersion> {
  /** Oldest first, each older than the one in force. */
  readonly signed: readonly Item[];
  /** The version in force for everyone. */
  readonly inForce: Item;
  /** Those that are still to take effect for everyone, in the order of their days. */
  readonly announced: readonly Item[];
}

/**
 * The versions of a document that may still bind somebody by signature: each that took effect for some group of customers by a day and
 * is older than the one in force for all on it. Whoever signed one is bound by it where the agreement names the version, and wants to
 * know in any case what has changed since. What was announced and never took effect nobody signed.
 *
 * Of a long history these are the newest eight: between a text and its eighth successor most clauses are other ones, and each costs a
 * comparison and a page in every publication (0.07 s of two versions edited by hand, 0.35 s of two archived from the web). Of those of which
 * no date is stated, so that nobody can say that they ever bound, the newest two. Any two can still be compared in the reader's browser.
 * Of announced ones the first two.
 *
 * Null where no version is in force for all: none yet, the document has ended, or another one has taken its place.
 * @param documents all of them, as one may replace another
 */
export function signedBefore<Item extends DatedVersion>(
  document: DatedDocument<Item>,
  today: string,
  documents: readonly DatedDocument<Item>[],
): SignedBefore<Item> | null {
  const { versions } = document;
  const inForce = bindingOn(document, today, { documents }).version;
  if (inForce === null) return null;
  const began = (version: Item) =>
    [...new Set(['all', ...versions.flatMap(({ effective }) => Object.keys(effective))])].some((cohort) =>
      versionsTakingEffect(versions, cohort).some((each) => each.version === version && each.effective.date <= today),
    );
  return {
    signed: versions
      .slice(0, versions.indexOf(inForce))
      .filter(began)
      .filter(({ stated }, index, all) => all.length - index <= (stated.length > 0 ? MOST_SIGNED : MOST_RECORDED)),
    inForce,
    announced: versionsTakingEffect(versions)
      .filter(({ effective }) => effective.date > today)
      .map(({ version }) => version)
      .slice(0, MOST_ANNOUNCED),
  };
}

const MOST_SIGNED = 8;
const MOST_RECORDED = 2;
const MOST_ANNOUNCED = 2;
