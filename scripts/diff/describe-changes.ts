import { leadInOf } from '../clauses/lead-in.ts';
import { looksTheSame } from '../clauses/normalise-text.ts';
import type { Clause } from '../clauses/parse-clauses.ts';
import { type ClauseRef, referTo, referToSubtree } from './clause-ref.ts';
import { compareSurroundings, type NewSurroundings } from './compare-surroundings.ts';
import { findSpine } from './match/match-equal.ts';
import type { Matching, Pairing } from './match/matching.ts';
import { drawRedline } from './redline/draw-redline.ts';
import { drawRow } from './redline/draw-row.ts';
import { sameMarkup } from './same-markup.ts';
import { type ColumnMatch, matchColumns } from './tables/match-columns.ts';

/** What happened to a clause. Where several apply, the first in this order. */
export type Kind =
  | 'added'
  | 'removed'
  | 'split'
  | 'merged'
  | 'modified'
  | 'retitled'
  | 'moved'
  | 'renumbered'
  | 'markup';

export interface RedlineRun {
  readonly op: 'equal' | 'insert' | 'delete';
  readonly text: string;
  /** The clause of the other version that all these words stand in too, as new or gone there: they only went from one to the other. */
  readonly elsewhere?: { readonly label: string; readonly anchor: string };
}

/** One change to one clause (or, for split and merged, to several that were or became one). */
export interface ClauseChange {
  readonly kind: Kind;
  /** True where the clause also stands elsewhere relative to the clauses that did not change. */
  readonly moved: boolean;
  readonly before: readonly ClauseRef[];
  readonly after: readonly ClauseRef[];
  /** equal + delete spell the old text, equal + insert the new one; empty for added and removed. */
  readonly redline: readonly RedlineRun[];
}

/** A change with the clauses themselves, for the reading of what it means; never leaves the engine. */
export interface DescribedChange extends ClauseChange {
  readonly pairing: {
    readonly before: readonly Clause[];
    readonly after: readonly Clause[];
    readonly stage: string;
    readonly score: number;
    readonly runnerUp: number;
    /** Of two table rows whose words differ, which column is which. */
    readonly columns?: ColumnMatch;
  };
  /** What is new around the clauses of a pair, if anything is: they may have the same words and be printed for others. */
  readonly surroundings?: NewSurroundings;
}

/** Two versions, their pairing, and names for their clauses. */
interface Versions {
  readonly matching: Matching;
  readonly anchors: { readonly before: ReadonlyMap<Clause, string>; readonly after: ReadonlyMap<Clause, string> };
}

/**
 * Says what happened to each clause that is not as it was, in the order of the new version; what is gone stands where it
 * was. A section added, removed or moved whole is one change, and so is a run of clauses that were only renumbered; a
 * clause in a moved section that also changed is a change of its own.
 */
export function describeChanges(matching: Matching, anchors: Versions['anchors']): readonly DescribedChange[] {
  const versions: Versions = { matching, anchors };
  const moved = findMoved(matching);
  const changes: { readonly change: DescribedChange; readonly at: number }[] = [];
  const covered = new Set<Clause>();
  let position = 0;
  const pairings = new Map(matching.pairings().map((pairing) => [pairing.before[0]!, pairing]));
  const inGroups = new Set([...pairings.values()].flatMap(({ before }) => before.slice(1)));
  for (const clause of matching.before) {
    const partner = matching.afterOf(clause);
    if (partner === undefined) {
      if (clause.parent !== null && covered.has(clause.parent)) covered.add(clause);
      else {
        const whole = isWhollyLone(clause, matching.before, (below) => matching.afterOf(below));
        if (whole) covered.add(clause);
        changes.push({ at: position, change: describeRemoved(clause, whole, versions) });
      }
    } else if (!inGroups.has(clause)) {
      if (!moved.has(clause)) position = partner.index + 0.5;
      const pairing = pairings.get(clause)!;
      const surroundings = compareSurroundings(pairing, matching);
      const anew = surroundings !== null;
      const kind = kindOf(pairing, { moved: moved.has(clause) || isGovernedAnew(pairing, matching), anew });
      if (kind === null) continue;
      if (kind === 'moved' && travels(clause, moved, matching)) continue;
      const change = describePaired(pairing, kind, moved.has(clause), versions);
      changes.push({ at: pairing.after[0]!.index, change: anew ? { ...change, surroundings } : change });
    }
  }
  for (const clause of matching.after) {
    if (matching.beforeOf(clause) !== undefined) continue;
    if (clause.parent !== null && covered.has(clause.parent)) {
      covered.add(clause);
      continue;
    }
    const whole = isWhollyLone(clause, matching.after, (below) => matching.beforeOf(below));
    if (whole) covered.add(clause);
    changes.push({ at: clause.index, change: describeAdded(clause, whole, versions) });
  }
  changes.sort((one, other) => one.at - other.at);
  return joinRenumbered(changes.map(({ change }) => change));
}

/** Pairs that do not keep the order of the others. */
function findMoved(matching: Matching): ReadonlySet<Clause> {
  const still = new Set(findSpine(matching).map(([before]) => before));
  return new Set(matching.pairings().flatMap(({ before }) => (still.has(before[0]!) ? [] : [before[0]!])));
}

/** The one word for what happened to a pair; null where nothing did. What is printed for others now is no longer what it was, whatever its words. */
function kindOf({ before, after }: Pairing, { moved, anew }: { moved: boolean; anew: boolean }): Kind | null {
  if (after.length > 1) return 'split';
  if (before.length > 1) return 'merged';
  const [one, other] = [before[0]!, after[0]!];
  if (one.text !== other.text && !looksTheSame(one.text, other.text))
    return one.heading && other.heading ? 'retitled' : 'modified';
  if (anew) return 'modified';
  if (moved) return 'moved';
  if (one.label !== other.label) {
    if (isRenumbered(one.label, other.label)) return 'renumbered';
    // "2.1 Fees" that becomes "2.1. Fees" reads as another heading line; a bullet that becomes a number is formatting.
    return one.heading && one.label !== '' && other.label !== '' ? 'retitled' : 'markup';
  }
  return one.text !== other.text || !sameMarkup(one, other) ? 'markup' : null;
}

/**
 * True for an item that stands, in place or not, under another lead-in than before although both lead-ins stand in both versions. A lead-in
 * that a full stop made or unmade is told by its own change.
 */
function isGovernedAnew({ before, after }: Pairing, matching: Matching): boolean {
  const [old, current] = [leadInOf(before[0]!), leadInOf(after[0]!)];
  if (old === null || current === null) return false;
  const went = matching.afterOf(old);
  const came = matching.beforeOf(current);
  // Of a lead-in that was split, the last part governs.
  return went !== undefined && came !== undefined && went !== current && came !== old;
}

/** Another number is renumbering; `1.` for `1)`, or a number for a bullet, is markup. */
function isRenumbered(before: string, after: string): boolean {
  const bare = (label: string) => label.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return before !== '' && after !== '' && bare(before) !== bare(after);
}

/** True where a moved clause went along with the moved clause it stands under, which speaks for it. */
function travels(clause: Clause, moved: ReadonlySet<Clause>, matching: Matching): boolean {
  const { parent } = clause;
  if (parent === null || !moved.has(parent)) return false;
  const partner = matching.afterOf(parent);
  if (partner === undefined || parent.key !== partner.key || matching.afterOf(clause)!.parent !== partner) return false;
  return movedWhole(parent, partner, matching);
}

function isWhollyLone(
  clause: Clause,
  clauses: readonly Clause[],
  partnerOf: (clause: Clause) => Clause | undefined,
): boolean {
  for (let index = clause.index; index < clause.until; index++)
    if (partnerOf(clauses[index]!) !== undefined) return false;
  return true;
}

const NO_PAIRING = { stage: '', score: 0, runnerUp: 0 };

function describeRemoved(clause: Clause, whole: boolean, { matching, anchors }: Versions): DescribedChange {
  const before = [whole ? referToSubtree(clause, matching.before, anchors.before) : referTo(clause, anchors.before)];
  const pairing = {
    ...NO_PAIRING,
    before: whole ? matching.before.slice(clause.index, clause.until) : [clause],
    after: [],
  };
  return { kind: 'removed', moved: false, before, after: [], redline: [], pairing };
}

function describeAdded(clause: Clause, whole: boolean, { matching, anchors }: Versions): DescribedChange {
  const after = [whole ? referToSubtree(clause, matching.after, anchors.after) : referTo(clause, anchors.after)];
  const pairing = {
    ...NO_PAIRING,
    before: [],
    after: whole ? matching.after.slice(clause.index, clause.until) : [clause],
  };
  return { kind: 'added', moved: false, before: [], after, redline: [], pairing };
}

function describePaired(
  pairing: Pairing,
  kind: Kind,
  moved: boolean,
  { matching, anchors }: Versions,
): DescribedChange {
  const refer =
    kind === 'moved' && movedWhole(pairing.before[0]!, pairing.after[0]!, matching)
      ? referToSubtree
      : (clause: Clause, _: unknown, names: ReadonlyMap<Clause, string>) => referTo(clause, names);
  const before = pairing.before.map((clause) => refer(clause, matching.before, anchors.before));
  const after = pairing.after.map((clause) => refer(clause, matching.after, anchors.after));
  const join = (refs: readonly ClauseRef[]) => refs.map(({ text }) => text).join('\n');
  // Of a clause that was only moved or renumbered there is nothing to draw, but for spaces and signs that cannot be seen.
  const asItWas = pairing.before[0]!.text === pairing.after[0]!.text || refer === referToSubtree;
  const drawn = (kind !== 'moved' && kind !== 'renumbered') || !asItWas;
  const columns = drawn ? matchColumns(pairing, matching) : null;
  const redline = !drawn ? [] : columns === null ? drawRedline(join(before), join(after)) : drawRow(pairing, columns);
  return { kind, moved, before, after, redline, pairing: columns === null ? pairing : { ...pairing, columns } };
}

function isDrawn({ redline }: DescribedChange): boolean {
  return redline.length > 0;
}

/** Neighbours that only got another number are one change, with an entry for each on both sides. */
function joinRenumbered(changes: readonly DescribedChange[]): readonly DescribedChange[] {
  const joined: DescribedChange[] = [];
  for (const change of changes) {
    const previous = joined.at(-1);
    if (previous?.kind === 'renumbered' && change.kind === 'renumbered' && !isDrawn(previous) && !isDrawn(change)) {
      joined[joined.length - 1] = {
        ...previous,
        before: [...previous.before, ...change.before],
        after: [...previous.after, ...change.after],
        pairing: {
          ...previous.pairing,
          before: [...previous.pairing.before, ...change.pairing.before],
          after: [...previous.pairing.after, ...change.pairing.after],
        },
      };
    } else joined.push(change);
  }
  return joined;
}

/** True where no clause of either subtree has its partner outside the other. */
function movedWhole(before: Clause, after: Clause, matching: Matching): boolean {
  const inside = (clause: Clause | undefined, section: Clause) =>
    clause === undefined || (clause.index >= section.index && clause.index < section.until);
  return (
    matching.before.slice(before.index, before.until).every((clause) => inside(matching.afterOf(clause), after)) &&
    matching.after.slice(after.index, after.until).every((clause) => inside(matching.beforeOf(clause), before))
  );
}
