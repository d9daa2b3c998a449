import { nameAnchors } from '../clauses/anchors.ts';
import { parseClauses } from '../clauses/parse-clauses.ts';
import { referTo } from '../diff/clause-ref.ts';
import type { Version } from '../history/versions.ts';
import { shownPeriod, timelineOf } from '../law/timeline.ts';
import type { ShownVersion } from './clause-histories.ts';

/**
 * The version whose words clauses' pages show, by the rule for the page of the document (`shownPeriod`). The other documents are not
 * known here: of one that another replaced, it is the version that would be in force without that.
 */
export function chooseShownVersion(versions: readonly Version[], today: string): Version | null {
  const periods = timelineOf({ id: versions[0]?.document ?? '', versions }, { documents: [] });
  return shownPeriod(periods, today, ({ version }) => version !== null)?.version ?? null;
}

/** Reads its clauses. `clauses` are their lineage ids by index. */
export function readShownVersion({ label }: Version, markdown: string, clauses: readonly string[]): ShownVersion {
  const tree = parseClauses(markdown);
  const anchors = nameAnchors(tree);
  return { version: label, clauses, refs: tree.clauses.map((clause) => referTo(clause, anchors)) };
}
