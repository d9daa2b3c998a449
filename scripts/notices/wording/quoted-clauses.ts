import { overrulingInWords } from '../../changelog/overruling-in-words.ts';
import type { Kind } from '../../diff/describe-changes.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import { compareSignificance, isLessSignificant } from '../../law/significance.ts';
import type { Significance } from '../../reading/judging/judge-significance.ts';
import type { Change } from '../../reading/read-change.ts';
import { defuse } from '../../texts/defuse.ts';
import type { NetChange } from '../deciding/net-changes.ts';
import { briefSummary } from './brief-summary.ts';
import { clauseName, clauseNames } from './clause-name.ts';
import { type MarkedRun, markRuns } from './mark-runs.ts';
import { shortenRuns } from './shorten-runs.ts';

export interface ChangedClauses {
  /** Markdown; empty where there is nothing to quote. */
  readonly markdown: string;
  /** Changes that were to be quoted and found no room, by their significance. */
  readonly cut: Counts;
  /** Changes that are not quoted as they weigh less. */
  readonly lesser: Counts;
}

export type Counts = Readonly<Partial<Record<Significance, number>>>;

/** The version told of. */
interface NamedVersion {
  readonly title: string;
  readonly version: string;
}

/**
 * The changed clauses, each with what is said of it and its words marked, most significant first, then in the order of the document.
 * Substantive changes are quoted, and what the customer asked for beyond them; others are counted, unless the publisher overruled
 * what the rules read. What does not fit into the room is left out clause by clause; a clause too long for what is left does not keep
 * shorter ones out.
 * @param options `room` in characters
 */
export function writeQuotedClauses(
  changes: readonly NetChange[],
  options: NamedVersion & { readonly atLeast: Significance; readonly room: number },
): ChangedClauses {
  const reaches = (level: Significance) => (net: NetChange) =>
    net.change.overruled !== undefined || !isLessSignificant(net.change.significance, level);
  // Of a version without any change as weighty, the clarifying ones are what there is to read.
  const isQuoted = reaches(changes.some(reaches(options.atLeast)) ? options.atLeast : 'clarifying');
  const blocks: string[] = [];
  const cut: NetChange[] = [];
  let { room } = options;
  for (const group of groupRenamed(changes.filter(isQuoted).toSorted(compareChanges))) {
    const [net] = group as [NetChange];
    const block = group.length > 1 ? writeRenamed(group) : (written.get(net) ?? rememberClause(net, options));
    if (block.length + 2 > room) cut.push(...group);
    else {
      room -= block.length + 2;
      blocks.push(block);
    }
  }
  return {
    markdown: blocks.join('\n\n'),
    cut: countBySignificance(cut),
    lesser: countBySignificance(changes.filter((net) => !isQuoted(net))),
  };
}

/** Clauses in which nothing changed but the same name are told of together, where the first of them stands. */
function groupRenamed(changes: readonly NetChange[]): readonly (readonly NetChange[])[] {
  const groups = Map.groupBy(changes, (net) => (RENAMED_ALONE.test(net.change.summary) ? net.change.summary : net));
  return [...groups.values()];
}

const RENAMED_ALONE = /^“[^”]+” is now called “[^”]+”; nothing else changes here\.$/;
/** Names beyond these are counted. */
const MOST_NAMES = 25;

function writeRenamed(group: readonly NetChange[]): string {
  const changes = group.map(({ change }) => change);
  const [renamed = ''] = changes[0]!.summary.split('; nothing else');
  const names = clauseNames(changes);
  const shown = names.slice(0, MOST_NAMES).map((name) => defuse(name, 120));
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return [
    `#### ${defuse(renamed, 400)}: in ${changes.length} clauses`,
    `Nothing else changes in these: ${shown.join('; ')}${more}.`,
  ].join('\n\n');
}

function countBySignificance(changes: readonly NetChange[]): Counts {
  const counts: Partial<Record<Significance, number>> = {};
  for (const { change } of changes) counts[change.significance] = (counts[change.significance] ?? 0) + 1;
  return counts;
}

/** The same words are quoted to many customers. A change belongs to one version's notice, so that is no part of the key. */
const written = new WeakMap<NetChange, string>();

function rememberClause(net: NetChange, document: NamedVersion): string {
  const block = writeClause(net, document);
  written.set(net, block);
  return block;
}

const happened: Readonly<Record<Kind, string>> = {
  added: 'new',
  removed: 'removed',
  split: 'split',
  merged: 'merged',
  modified: 'changed',
  retitled: 'retitled',
  moved: 'moved',
  renumbered: 'renumbered',
  markup: 'set differently',
};

function writeClause({ version, change }: NetChange, document: NamedVersion): string {
  const announced = version === document.version ? '' : `, announced with version ${defuse(version, 100)}`;
  const lines = [`#### ${defuse(clauseName(change), 400)}: ${happened[change.kind]}${announced}`];
  const around = sectionsAround(change, document.title);
  const says = [
    around.length > 0 ? `In: ${defuse(around.join(' › '), 600)}.` : '',
    defuse(briefSummary(change), 1_000),
    defuse(overrulingInWords(change) ?? '', 1_000),
  ];
  if (says.some((part) => part !== '')) lines.push(says.filter((part) => part !== '').join(' '));
  const quoted = markRuns(shortenRuns(runsOf(change)));
  if (quoted !== '') lines.push(quoted);
  return lines.join('\n\n');
}

/** The words with what became of each; none of a clause that has its words still: its name says where it is now. */
function runsOf({ before, after, redline }: Change): readonly MarkedRun[] {
  const [old, current] = [before, after].map((refs) => refs.map(({ text }) => text).join('\n')) as [string, string];
  if (old === current) return [];
  if (before.length === 0) return [{ op: 'insert', text: current }];
  if (after.length === 0) return [{ op: 'delete', text: old }];
  // Of copies in several documents the nearest is shown; the summary says that there are more.
  if (new Set(before.map(({ document }) => document)).size > 1)
    return before
      .map(({ text }) => drawRedline(text, current))
      .reduce((nearest, other) => (edited(other) < edited(nearest) ? other : nearest));
  // Of several clauses together none was drawn.
  return redline.length > 0 ? redline : drawRedline(old, current);
}

function edited(runs: readonly MarkedRun[]): number {
  return runs.reduce((sum, { op, text }) => (op === 'equal' ? sum : sum + text.length), 0);
}

/** The sections around a clause, without the document's own title and without what its name says already. */
function sectionsAround(change: Change, document: string): readonly string[] {
  const clause = change.after[0] ?? change.before[0];
  const trail = clause?.trail.filter((step) => step !== document) ?? [];
  const around = clause?.title ? trail : trail.slice(0, -1);
  const name = clauseName(change);
  return around.filter((step) => !name.includes(step));
}

function compareChanges(one: NetChange, other: NetChange): number {
  const line = ({ change }: NetChange): number => (change.after[0] ?? change.before[0])?.lines.start ?? 0;
  const carried = ({ change: { after, summary } }: NetChange): number =>
    after.length === 0 && / stands? (?:in .+|elsewhere) now\b/.test(summary) ? 1 : 0;
  return (
    compareSignificance(one.change.significance, other.change.significance) ||
    carried(one) - carried(other) ||
    line(one) - line(other)
  );
}
