import { CarriedClauses } from '../../changelog/carried-clauses.ts';
import { type ClauseLife, describeLives, type LifeChange, unchangedSince } from '../../changelog/lives.ts';
import { traceVersions } from '../../changelog/trace-versions.ts';
import { type ClauseKey, Lineage } from '../../diff/lineage/lineage.ts';
import { type OpenDocument, withDocument } from '../../loading/open-document.ts';
import { type ComparedDocument, ReplacedDocuments } from '../../loading/replaced-documents.ts';
import { print, reportWarnings } from '../console.ts';
import { safe } from './format-change.ts';

/** `terms lives DOCUMENT`: the life of each of its clauses, those that stand in reading order, then those that ended. */
export async function lives(id: string, options: { readonly repo: string; readonly path: string }): Promise<number> {
  return await withDocument(id, options, async (open) => {
    const { all, standing } = await traceLives(open);
    const ended = all.filter(({ clause }) => !standing.includes(clause));
    const byId = new Map(all.map((life) => [life.clause, life]));
    const { title, versions } = open.document.history;
    const words = unchangedSince(
      all,
      versions.map(({ label }) => label),
    );
    const since = words === null ? '' : `; these words since ${words}`;
    print(
      [
        `${id}  ${safe(title)}: ${versions.length} versions, ${standing.length} clauses, ${ended.length} that ended${since}\n`,
        ...standing.map((clause) => formatLife(byId.get(clause)!)),
        ...(ended.length > 0 ? ['Ended\n'] : []),
        ...ended.map(formatLife),
      ].join('\n'),
    );
    return 0;
  });
}

async function traceLives(open: OpenDocument) {
  const { history } = open.document;
  const older = new ReplacedDocuments(open);
  const { replaced, warnings, compareVersions } = await older.replacedBy(open.document);
  const carried = new CarriedClauses();
  for (const next of await open.replacing()) carried.add(next.history.id, await firstLives(next, older));
  const lineage = new Lineage<LifeChange>(history.id);
  let standing: readonly string[] = [];
  for (const { clauses, aside } of traceVersions(history, compareVersions, { replaced, lineage }))
    if (!aside) standing = clauses;
  reportWarnings([...history.warnings, ...warnings]);
  return { all: describeLives(history.id, lineage, carried.from(history.id)), standing };
}

/** The lives of a document's clauses in its first version that can be read, where they come from other documents. */
async function firstLives(document: ComparedDocument, older: ReplacedDocuments): Promise<readonly ClauseLife[]> {
  const { history } = document;
  const { replaced, compareVersions } = await older.replacedBy(document);
  const lineage = new Lineage<LifeChange>(history.id);
  for (const { unreadable } of traceVersions(history, compareVersions, { replaced, lineage }))
    if (unreadable === null) break;
  return describeLives(history.id, lineage);
}

/**
 *     facial-recognition-x4k2  3.4 Facial recognition
 *       since 6; these words since 8; from face-code-of-conduct facial-recognition-x4k2
 *       7  modified    substantive  A prohibition on customers is wider.
 */
function formatLife({ document, clause, label, name, ...life }: ClauseLife): string {
  const nameAll = (keys: readonly ClauseKey[]) =>
    keys.map((each) => (each.document === document ? each.clause : `${each.document} ${each.clause}`)).join(', ');
  const [own, elsewhere] = [true, false].map((here) =>
    life.successors.filter((each) => (each.document === document) === here),
  ) as [ClauseKey[], ClauseKey[]];
  const facts = [
    `since ${life.firstSeen}`,
    ...(life.unchangedSince === life.firstSeen ? [] : [`these words since ${life.unchangedSince}`]),
    ...(life.origins.length > 0 ? [`from ${nameAll(life.origins)}`] : []),
    ...(own.length > 0 ? [`went into ${nameAll(own)}`] : []),
    ...(elsewhere.length > 0 ? [`went on as ${nameAll(elsewhere)}`] : []),
    ...(life.ended === null ? [] : [`ended in ${life.ended}`]),
  ];
  const changes = life.changes.map(
    ({ version, kind, significance, summary }) =>
      `  ${version}  ${kind.padEnd(10)}  ${significance.padEnd(11)}  ${summary}`,
  );
  return safe([`${clause}  ${[label, name].join(' ').trim()}`, `  ${facts.join('; ')}`, ...changes, ''].join('\n'));
}
