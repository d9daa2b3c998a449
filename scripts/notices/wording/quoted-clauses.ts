import { overrulingInWords } from '../../changelog/overruling-in-words.ts';
import type { Kind } from '../../diff/describe-changes.ts';
import { compareSignificance } from '../../law/significance.ts';
import type { Significance } from '../../reading/judging/judge-significance.ts';
import { byteLength, defuse, fence } from '../../texts/defuse.ts';
import type { NetChange } from '../deciding/net-changes.ts';
import { clauseName } from './clause-name.ts';
import { wrapLines } from './fence-text.ts';

export interface ChangedClauses {
  /** Markdown; empty where there is nothing to quote. */
  readonly markdown: string;
  /** Changes that were to be quoted and found no room. */
  readonly cut: number;
  /** Changes that are not quoted because they are editorial. */
  readonly editorial: number;
}

/** The version told of. */
interface NamedVersion {
  readonly title: string;
  readonly version: string;
}

/**
 * The changed clauses with their words before and after, most significant first, then in the order of the document. Editorial
 * changes are counted and not quoted, unless the customer asked for them or the publisher says that they are editorial. What does not fit into `bytes` is left out clause by
 * clause, never cut within one; a clause too long for the room there is does not keep shorter ones out.
 */
export function writeQuotedClauses(
  changes: readonly NetChange[],
  options: NamedVersion & { readonly atLeast: Significance; readonly bytes: number },
): ChangedClauses {
  const quoted = changes.filter(
    ({ change }) =>
      options.atLeast === 'editorial' || change.significance !== 'editorial' || change.overruled !== undefined,
  );
  const blocks: string[] = [];
  let room = options.bytes;
  for (const net of quoted.toSorted(compareChanges)) {
    // Escapes and prefixes only add to a text, so what is too long before them need not be written.
    if (textLength(net) > room) continue;
    const { block, size } = written.get(net) ?? rememberClause(net, options);
    if (size > room) continue;
    room -= size;
    blocks.push(block);
  }
  return {
    markdown: blocks.join('\n\n'),
    cut: quoted.length - blocks.length,
    editorial: changes.length - quoted.length,
  };
}

/** The same words are quoted to many customers. A change belongs to one version's notice, so that is no part of the key. */
const written = new WeakMap<NetChange, { readonly block: string; readonly size: number }>();

function rememberClause(net: NetChange, document: NamedVersion): { readonly block: string; readonly size: number } {
  const block = writeClause(net, document);
  const clause = { block, size: byteLength(block) + 2 };
  written.set(net, clause);
  return clause;
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
  const title = `#### ${defuse(clauseName(change), 400)}: ${happened[change.kind]}${announced}`;
  const lines = [title];
  const around = sectionsAround(change, document.title);
  if (around.length > 0) lines.push(`In: ${defuse(around.join(' › '), 600)}`);
  if (change.summary) lines.push(defuse(withoutQuotes(change.summary), 1_000));
  const overruling = overrulingInWords(change);
  if (overruling !== null) lines.push(defuse(overruling, 1_000));
  const before = change.before.map(({ text }) => text).join('\n');
  const after = change.after.map(({ text }) => text).join('\n');
  // A clause that only moved has its words still; its name says where it is now.
  if (before !== after) lines.push(fence([...wrapLines(before, '- '), ...wrapLines(after, '+ ')], 'diff'));
  return lines.join('\n\n');
}

/** The sections around a clause, without the document's own title and without what its name says already. */
function sectionsAround({ before, after }: NetChange['change'], document: string): readonly string[] {
  const clause = after[0] ?? before[0];
  const trail = clause?.trail.filter((step) => step !== document) ?? [];
  return clause?.title ? trail : trail.slice(0, -1);
}

/** Words of the terms stand in the fence below alone. */
function withoutQuotes(summary: string): string {
  return summary.replace(/: “[^”]*”/g, '').replace(/“[^”]*”/g, 'the words shown below');
}

function compareChanges(one: NetChange, other: NetChange): number {
  const line = ({ change }: NetChange): number => (change.after[0] ?? change.before[0])?.lines.start ?? 0;
  return compareSignificance(one.change.significance, other.change.significance) || line(one) - line(other);
}

function textLength({ change }: NetChange): number {
  return [...change.before, ...change.after].reduce((sum, { text }) => sum + text.length, 0);
}
