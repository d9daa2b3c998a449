import { dayBefore } from '../history/dates.ts';
import { effectiveDate } from '../history/effective-date.ts';
import type { Version } from '../history/versions.ts';
import { retiredOn, versionInForceOn } from '../law/in-force.ts';

/** A version of a document that another document replaced, with the lineage ids of its clauses by index. */
export interface ReplacedVersion {
  /** Document id. */
  readonly document: string;
  /** Label of the version. */
  readonly version: string;
  readonly markdown: string;
  readonly clauses: readonly string[];
}

/**
 * The version of a replaced document that bound until the replacing one took effect: in force on the day before that, or,
 * where the document was retired earlier, on its last day. Null where none was, or where the document itself began no
 * earlier than the replacing one: so two documents never come each from the other, whatever their front matter says.
 */
export function lastVersionBefore(replacing: Version, versions: readonly Version[]): Version | null {
  const [first] = versions;
  if (first === undefined || effectiveDate(first) >= effectiveDate(replacing)) return null;
  const last = dayBefore(effectiveDate(replacing));
  const retired = retiredOn(versions);
  return versionInForceOn(versions, retired !== null && retired <= last ? dayBefore(retired) : last);
}
