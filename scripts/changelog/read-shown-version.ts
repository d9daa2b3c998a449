import { nameAnchors } from '../clauses/anchors.ts';
import { parseClauses } from '../clauses/parse-clauses.ts';
import { referTo } from '../diff/clause-ref.ts';
import { dayBefore } from '../history/dates.ts';
import type { Version } from '../history/versions.ts';
import { versionInForceOn } from '../law/in-force.ts';
import type { ShownVersion } from './clause-histories.ts';

/**
 * The version whose words clauses' pages show: the one in force today; of a document that has ended, the last that was; of one
 * that has not begun, the first that will be. The same rule as the page of the document has (site/src/documents.ts).
 */
export function chooseShownVersion(versions: readonly Version[], today: string): Version | null {
  const retired = versions.at(-1)?.frontMatter.retired ?? null;
  const day = retired !== null && retired <= today ? dayBefore(retired) : today;
  return versionInForceOn(versions, day) ?? versions.find(({ frontMatter }) => !frontMatter.withdrawn) ?? null;
}

/** Reads its clauses. `clauses` are their lineage ids by index. */
export function readShownVersion({ label }: Version, markdown: string, clauses: readonly string[]): ShownVersion {
  const tree = parseClauses(markdown);
  const anchors = nameAnchors(tree);
  return { version: label, clauses, refs: tree.clauses.map((clause) => referTo(clause, anchors)) };
}
