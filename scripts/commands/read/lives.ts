import { CarriedClauses } from '../../changelog/carried-clauses.ts';
import { type ClauseLife, describeLives, type LifeChange, unchangedSince } from '../../changelog/lives.ts';
import { traceVersions } from '../../changelog/trace-versions.ts';
import { type ClauseKey, Lineage } from '../../diff/lineage/lineage.ts';
import type { DocumentRecord } from '../../loading/document-record.ts';
import { type OpenDocuments, withDocuments } from '../../loading/open-documents.ts';
import { ReplacedDocuments } from '../../loading/replaced-documents.ts';
import { print, reportWarnings } from '../console.ts';
import { safe } from '../safe.ts';

/** `terms lives DOCUMENT`: the life of each of its clauses, those that stand in reading order, then those that ended. */
export async function lives(id: string, options: { readonly repo: string; readonly path: string }): Promise<number> {
  return await withDocuments(options, { ahead: false }, async (open) => {
    const document = await open.find(id);
    const { all, current } = await traceLives(document, open);
    const ended = all.filter(({ clause }) => !current.includes(clause));
    const byId = new Map(all.map((life) => [life.clause, life]));
    const { title, versions } = document.history;
    const words = unchangedSince(
      all,
      versions.map(({ label }) => label),
    );
    const since = words === null ? '' : `; these words since ${words}`;
    print(
      [
        `${id}  ${safe(title)}: ${versions.length} versions, ${current.length} clauses, ${ended.length} that ended${since}\n`,
        ...current.map((clause) => formatLife(byId.get(clause)!)),
        ...(ended.length > 0 ? ['Ended\n'] : []),
        ...ended.map(formatLife),
      ].join('\n'),
    );
    return 0;
  });
}

async function traceLives(document: DocumentRecord, open: OpenDocuments) {
  const { history } = document;
  const older = new ReplacedDocuments(open);
  const { replaced, warnings, compareVersions } = await older.replacedBy(document);
  const carried = new CarriedClauses();
  for (const { id, versions } of await open.histories())
    if (versions[0]?.frontMatter.supersedes.includes(history.id))
      carried.add(id, await firstLives(await open.find(id), older));
  const lineage = new Lineage<LifeChange>(history.id);
  let current: readonly string[] = [];
  for (const { clauses, aside } of traceVersions(history, compareVersions, { replaced, lineage }))
    if (!aside) current = clauses;
  reportWarnings([...history.warnings, ...warnings]);
  return { all: describeLives(history.id, lineage, carried.from(history.id)), current };
}

/** The lives of a document's clauses in its first version that can be read, where they come from other documents. */
async function firstLives(document: DocumentRecord, older: ReplacedDocuments): Promise<readonly ClauseLife[]> {
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
