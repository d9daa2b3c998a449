import { nameAnchors } from '../clauses/anchors.ts';
import { parseClauses } from '../clauses/parse-clauses.ts';
import { referTo } from '../diff/clause-ref.ts';
import { versionInForceOn } from '../history/in-force.ts';
import type { Version } from '../history/versions.ts';
import type { ShownVersion } from './clause-histories.ts';

/**
 * The version whose words clauses' pages show: the one in force today, else the newest, for a document that is not in force
 * yet or no more. What was withdrawn is never shown.
 */
export function chooseShownVersion(versions: readonly Version[], today: string): Version | null {
  return (
    versionInForceOn(versions, today) ?? versions.findLast(({ frontMatter }) => frontMatter.withdrawn === null) ?? null
  );
}

/** Reads its clauses. `clauses` are their lineage ids by index. */
export function readShownVersion({ label }: Version, markdown: string, clauses: readonly string[]): ShownVersion {
  const tree = parseClauses(markdown);
  const anchors = nameAnchors(tree);
  return { version: label, clauses, refs: tree.clauses.map((clause) => referTo(clause, anchors)) };
}
