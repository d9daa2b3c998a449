import type { ClauseRef } from '../diff/clause-ref.ts';
import type { ClauseKey } from '../diff/lineage/lineage.ts';
import { BlameChanges, touchesWords } from './blame-changes.ts';
import { type ClauseHistory, type ClauseStep, type ClauseWords, hasHistory } from './clause-history.ts';
import type { Entry, EntryChange } from './entry.ts';
import type { ClauseLife, LifeChange } from './lives.ts';
import type { MadeEntry } from './make-entries.ts';

/** The version whose words a clause's page shows, with its clauses by index. */
export interface ShownVersion {
  readonly version: string;
  readonly refs: readonly ClauseRef[];
  /** Lineage ids. */
  readonly clauses: readonly string[];
}

/**
 * Puts together the histories of a document's clauses while its entries go by, so that no entry is read again for any of
 * them: what is held is one document's changes.
 */
export class ClauseHistories {
  readonly #entries: Pick<Entry, 'slug' | 'version' | 'changes'>[] = [];

  /** Takes the next version, oldest first. One that was withdrawn before it took effect has no part in any clause's life. */
  add({ entry: { slug, version, changes }, traced }: MadeEntry): void {
    if (!traced.aside) this.#entries.push({ slug, version, changes });
  }

  /** The histories of all clauses that have one, in the order of their first appearance, one at a time. */
  *finish(lives: readonly ClauseLife[], shown: ShownVersion): Generator<ClauseHistory> {
    const blame = this.#blame(lives, shown);
    const standing = new Map(shown.clauses.map((clause, index) => [clause, shown.refs[index]!]));
    const changes = new Map(
      this.#entries.flatMap((entry) =>
        entry.changes.map((change) => [keyOf(entry.slug, change.anchor), change] as const),
      ),
    );
    const labels = this.#entries.map(({ version }) => version);
    const past = new Set(labels.slice(0, labels.indexOf(shown.version) + 1));
    for (const { changes: told, ...life } of lives) {
      const steps = told.map((change) => {
        const { entry, anchor } = change.redline;
        return makeStep(change, changes.get(keyOf(entry, anchor))!, life);
      });
      const ref = standing.get(life.clause);
      const history = {
        ...life,
        steps: cutOldest(steps),
        version: shown.version,
        shown: ref !== undefined,
        standsSince: standsSince(life, steps, past),
      };
      if (!hasHistory(history)) continue;
      const text = ref ?? lastRef(steps, life);
      const origin = life.origins.find((each) => each.document !== life.document)?.document ?? null;
      const sentences = ref === undefined ? [] : blame.sentences(life.clause, ref.text, origin);
      yield { ...history, text: text && wordsOf(text), sentences };
    }
  }

  /** What brought each sentence of the version shown; later versions say nothing of it. */
  #blame(lives: readonly ClauseLife[], shown: ShownVersion): BlameChanges {
    const blame = new BlameChanges(
      lives[0]?.document ?? '',
      new Map(lives.map((life) => [life.clause, life.firstSeen])),
    );
    const told = lives.flatMap(({ clause, changes }) =>
      changes.map(({ kind, redline }) => ({ clause, kind, redline })),
    );
    const byEntry = Map.groupBy(told, ({ redline }) => redline.entry);
    for (const { slug, version, changes } of this.#entries) {
      const named = new Set(changes.flatMap(({ before, after }) => [...before, ...after].map(({ clause }) => clause)));
      const within = (byEntry.get(slug) ?? []).filter(({ clause }) => !named.has(clause));
      const of = (kind: LifeChange['kind']) => within.filter((each) => each.kind === kind).map(({ clause }) => clause);
      blame.add(version, changes, { came: of('added'), went: of('removed') });
      if (version === shown.version) break;
    }
    return blame;
  }
}

function keyOf(slug: string, anchor: string): string {
  return `${slug}#${anchor}`;
}

function makeStep(
  { redline: { entry, anchor }, ...told }: LifeChange,
  { moved, redline, before, after }: EntryChange,
  { clause, document }: ClauseKey,
): ClauseStep {
  const step = { ...told, entry, anchor, moved, section: null, cut: false };
  const speaks = (ref: EntryChange['after'][number]) => ref.clause === clause && ref.document === undefined;
  if (!before.some(speaks) && !after.some(speaks)) {
    const top = (after[0] ?? before[0])!;
    const name = [top.label, top.title].filter((part) => part !== '').join(' ') || (top.text.split('\n')[0] ?? '');
    const section = { document: top.document ?? document, clause: top.clause, name };
    return { ...step, section, before: [], after: [], redline: [] };
  }
  const at = told.kind === 'renumbered' && after.length > 1 ? after.findIndex(speaks) : -1;
  if (at >= 0) return { ...step, before: [before[at]!], after: [after[at]!], redline: [] };
  return { ...step, before, after, redline };
}

/**
 * A captured page that failed to load every other day came and went three hundred times: 9 MB for one clause. Beyond this many
 * characters the words of older changes are left to their entries: 25 of 13,203 histories in two real repositories.
 */
const MOST_CHARACTERS = 60_000;

function cutOldest(steps: readonly ClauseStep[]): readonly ClauseStep[] {
  let left = MOST_CHARACTERS;
  return steps
    .toReversed()
    .map((step): ClauseStep => {
      for (const { text } of [...step.before, ...step.after]) left -= text.length;
      return left < 0 ? { ...step, cut: true, before: [], after: [], redline: [] } : step;
    })
    .reverse();
}

/** @param past the labels of the version shown and those before it */
function standsSince(
  { firstSeen, unchangedSince }: Pick<ClauseLife, 'firstSeen' | 'unchangedSince'>,
  steps: readonly ClauseStep[],
  past: ReadonlySet<string>,
): string {
  if (past.has(unchangedSince)) return unchangedSince;
  return steps.findLast(({ version, kind }) => past.has(version) && touchesWords(kind))?.version ?? firstSeen;
}

/** A clause that the version shown has not: as it last stood; null where it never did alone. */
function lastRef(steps: readonly ClauseStep[], { clause }: ClauseKey): ClauseWords | null {
  for (const { before, after } of steps.toReversed())
    for (const refs of [after, before]) {
      const ref = refs.find((each) => each.clause === clause && each.document === undefined);
      if (ref !== undefined) return ref;
    }
  return null;
}

function wordsOf({ text, label, title, trail, cite, heads, parts }: ClauseWords): ClauseWords {
  return { text, label, title, trail, ...(cite && { cite }), ...(heads && { heads }), ...(parts && { parts }) };
}
