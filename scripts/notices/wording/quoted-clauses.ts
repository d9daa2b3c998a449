import { overrulingInWords } from '../../changelog/overruling-in-words.ts';
import { shorten } from '../../clauses/shorten.ts';
import type { Kind } from '../../diff/describe-changes.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import { compareSignificance, isLessSignificant } from '../../law/significance.ts';
import type { Significance } from '../../reading/judging/judge-significance.ts';
import type { Change } from '../../reading/read-change.ts';
import { defuse } from '../../texts/defuse.ts';
import type { NetChange } from '../deciding/net-changes.ts';
import type { Names } from '../deciding/reasons.ts';
import { briefSummary } from './brief-summary.ts';
import { clauseName, clauseNames } from './clause-name.ts';
import { type MarkedRun, markRuns } from './mark-runs.ts';
import { shortenRuns } from './shorten-runs.ts';
import { weighChange } from './weigh-change.ts';

export interface ChangedClauses {
  /** Markdown; empty where there is nothing to quote. */
  readonly markdown: string;
  /** Changes that were to be quoted and found no room, each named in a line of the list; empty where there are none. */
  readonly listed: readonly string[];
  /** Changes that found no room in that list either, by their significance. */
  readonly cut: Counts;
  /** Changes that are not quoted as they weigh less. */
  readonly lesser: Counts;
}

export type Counts = Readonly<Partial<Record<Significance, number>>>;

/** The version told of. */
interface NamedVersion {
  readonly document: string;
  readonly names: Names;
  /** Whether it replaces several documents that bound the customer. */
  readonly severalReplaced: boolean;
  readonly title: string;
  readonly version: string;
}

/**
 * The changed clauses, each with what is said of it and its words marked, the weightiest first (`weighChange`), then in the order of the
 * document. Substantive changes are quoted, and what the customer asked for beyond them; others are counted, unless the publisher overruled
 * what the rules read. What does not fit into the room is named in a line, with what is said of it in short; a clause too long
 * for what is left does not keep shorter ones out.
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
  const all = groupRenamed(changes.filter(isQuoted).toSorted(compareChanges)).map((group) => {
    const [net] = group as [NetChange];
    const block = group.length > 1 ? writeRenamed(group) : (written.get(net) ?? rememberClause(net, options));
    return { group, block };
  });
  // Whatever is not quoted is to have its line, so that room is kept for it; where even the lines do not fit, clauses are quoted all the same.
  const withLines = (words: number) => all.map((each) => ({ ...each, line: `- ${nameInShort(each.group, words)}` }));
  const lengthOf = (named: readonly { readonly line: string }[]) =>
    named.reduce((sum, { line }) => sum + line.length + 1, 0);
  const sets = all.length > MOST_LINES ? [withLines(0)] : WORDS_IN_LINE.map(withLines);
  const groups = sets.find((named) => lengthOf(named) <= options.room * (1 - LEAST_QUOTED)) ?? sets.at(-1)!;
  const lines = lengthOf(groups);
  let room = Math.max(options.room - lines, options.room * LEAST_QUOTED);
  const quoted = new Set<object>();
  for (const each of groups) {
    const needed = each.block.length + 2 - each.line.length - 1;
    // The weightiest is quoted wherever it fits.
    const first = quoted.size === 0 && each.block.length + 2 <= options.room;
    if (needed > room && !first) continue;
    room -= needed;
    quoted.add(each);
  }
  const left = groups.filter((each) => !quoted.has(each));
  let listRoom = options.room - groups.reduce((sum, each) => sum + (quoted.has(each) ? each.block.length + 2 : 0), 0);
  const listed = left.filter(({ line }) => {
    const fits = line.length + 1 <= listRoom;
    if (fits) listRoom -= line.length + 1;
    return fits;
  });
  return {
    markdown: groups.flatMap((each) => (quoted.has(each) ? [each.block] : [])).join('\n\n'),
    listed: listed.map(({ line }) => line),
    cut: countBySignificance(left.filter((each) => !listed.includes(each)).flatMap(({ group }) => group)),
    lesser: countBySignificance(changes.filter((net) => !isQuoted(net))),
  };
}

/** The part of the room that is for quotations even where the lines of all clauses would fill it. */
const LEAST_QUOTED = 0.2;
/** So many characters of a clause's words stand in its line, fewer where the lines would take too much room. */
const WORDS_IN_LINE = [45, 30, 18, 0];
/** Of more clauses than this no words are drawn for lines: they would not fit. */
const MOST_LINES = 300;

/** `4.2 Faces: new; a prohibition on customers is new`, `8.3: changed; adds “within ten days”`, `Speech Code, 4: removed; “You must not…”` */
function nameInShort(group: readonly NetChange[], words: number): string {
  const [{ change }] = group as [NetChange];
  const [name = ''] = clauseNames(group.map((net) => net.change));
  const numbered = name.replace(UNDER, '');
  const [said = ''] = briefSummary(change).replace(/\.$/, '').split('; ');
  const saidAlone =
    said !== '' && said.length <= 90 && (words === 0 || change.kind !== 'added' || numbered.includes('“'));
  const short = saidAlone
    ? `; ${said[0]!.toLowerCase()}${said.slice(1)}`
    : words === 0
      ? ''
      : wordsInShort(change, words);
  const more = group.length > 1 ? ` and ${group.length - 1} more` : '';
  // Of a clause that is gone the number says nothing without its document.
  const [from] = change.after.length === 0 && numbered !== name ? (change.before[0]?.trail ?? []) : [];
  const of = from === undefined ? '' : `${defuse(from, 60)}, `;
  return `${of}${defuse(numbered, 100)}${more}: ${happened[change.kind]}${defuse(short, 200)}`;
}

/** The longest stretch of words that come, else of those that go. */
function wordsInShort(change: Change, most: number): string {
  const runs = runsOf(change).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const longest = (sign: MarkedRun['op']): MarkedRun | undefined =>
    runs.filter(({ op }) => op === sign).toSorted((one, other) => other.text.length - one.text.length)[0];
  const run = longest('insert') ?? longest('delete');
  if (run === undefined) return '';
  const words = shorten(run.text.replace(/^[\s,;]+/, ''), most);
  const whole = change.before.length === 0 || change.after.length === 0;
  return `; ${whole ? '' : run.op === 'insert' ? 'adds ' : 'without '}“${words}”`;
}

/** What a clause with a number of its own stands under needs no saying. */
const UNDER = /(?<=^\S*\d\S*.*) under “.*”$/;

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
    comparedWith(change, document),
    defuse(briefSummary(change), 1_000),
    defuse(overrulingInWords(change) ?? '', 1_000),
  ];
  if (says.some((part) => part !== '')) lines.push(says.filter((part) => part !== '').join(' '));
  const quoted = markRuns(shortenRuns(runsOf(change)));
  if (quoted !== '') lines.push(quoted);
  return lines.join('\n\n');
}

/** The documents that a clause comes from, where these are others than the one told of. */
function comparedWith({ before, after }: Change, { document, names, severalReplaced }: NamedVersion): string {
  if (after.length === 0) return '';
  if (!severalReplaced) return '';
  const others = [...new Set(before.flatMap((clause) => clause.document ?? []))].filter((id) => id !== document);
  const titles = others.map((id) => defuse(names.documents.get(id) ?? id, 300));
  return titles.length === 0 ? '' : `Comes from ${titles.join('; ')}.`;
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
    weighChange(one.change) - weighChange(other.change) ||
    carried(one) - carried(other) ||
    line(one) - line(other)
  );
}
