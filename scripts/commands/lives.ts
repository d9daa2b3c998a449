import process from 'node:process';
import { type ClauseLife, describeLives, type LifeChange } from '../changelog/lives.ts';
import { traceVersions } from '../changelog/trace-versions.ts';
import { Lineage } from '../diff/lineage.ts';
import { safe } from './format-change.ts';
import { type OpenDocument, withDocument } from './open-document.ts';
import { ReplacedDocuments } from './replaced-documents.ts';
import { reportWarnings } from './report-warnings.ts';

/** `terms lives DOCUMENT`: the life of each of its clauses, those that stand in reading order, then those that ended. */
export async function lives(id: string, options: { readonly repo: string; readonly path: string }): Promise<number> {
  return await withDocument(id, options, async (open) => {
    const { all, standing } = await traceLives(open);
    const ended = all.filter(({ clause }) => !standing.includes(clause));
    const byId = new Map(all.map((life) => [life.clause, life]));
    const { title, versions } = open.document.history;
    process.stdout.write(
      [
        `${id}  ${safe(title)}: ${versions.length} versions, ${standing.length} clauses, ${ended.length} that ended\n`,
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
  const { replaced, warnings, compareVersions } = await new ReplacedDocuments(open).replacedBy(open.document);
  const lineage = new Lineage<LifeChange>(history.id);
  let standing: readonly string[] = [];
  for (const { clauses, aside } of traceVersions(history, compareVersions, { replaced, lineage }))
    if (!aside) standing = clauses;
  reportWarnings([...history.warnings, ...warnings]);
  return { all: describeLives(history.id, lineage), standing };
}

/**
 *     facial-recognition-x4k2  3.4 Facial recognition
 *       since 6; these words since 8; from face-code-of-conduct facial-recognition-x4k2
 *       7  modified    substantive  A prohibition on customers is wider.
 */
function formatLife({ document, clause, label, name, ...life }: ClauseLife): string {
  const origins = life.origins.map((origin) =>
    origin.document === document ? origin.clause : `${origin.document} ${origin.clause}`,
  );
  const facts = [
    `since ${life.firstSeen}`,
    ...(life.unchangedSince === life.firstSeen ? [] : [`these words since ${life.unchangedSince}`]),
    ...(origins.length > 0 ? [`from ${origins.join(', ')}`] : []),
    ...(life.successors.length > 0 ? [`went into ${life.successors.join(', ')}`] : []),
    ...(life.ended === null ? [] : [`ended in ${life.ended}`]),
  ];
  const changes = life.changes.map(
    ({ version, kind, significance, summary }) =>
      `  ${version}  ${kind.padEnd(10)}  ${significance.padEnd(11)}  ${summary}`,
  );
  return safe([`${clause}  ${[label, name].join(' ').trim()}`, `  ${facts.join('; ')}`, ...changes, ''].join('\n'));
}
