import type { ClauseRef } from '../clause-ref.ts';
import type { DescribedChange, RedlineRun } from '../describe-changes.ts';
import { hashWords, splitWords } from '../match/words.ts';

/** Fewer words in a row stand elsewhere by chance. */
const LEAST_WORDS = 8;

/** Words in a row that only one version has, and what they were drawn in. */
interface Passage {
  readonly words: Int32Array;
  /** The clause that the word at an index stands in; the section, where that is new or gone as a whole. */
  readonly clauseAt: (index: number) => ClauseRef;
  /** The run, and its neighbours in the redline, which took its place or gave it theirs. */
  readonly runs: readonly (RedlineRun | undefined)[];
}

/**
 * Says of words that a clause lost, and of words that it gained, where all of them stand in the other version, in a row and as
 * new or gone there: a sentence that goes from one clause to another while both stay is neither new nor gone.
 *
 *     1. Pay in time. [-We charge interest on late payments.-] → 2
 *     2. Dispute an invoice.{+ We charge interest on late payments.+} ← 1
 *
 * The runs stay as they are drawn: the mark says more of them and changes nothing.
 */
export function markElsewhere(changes: readonly DescribedChange[]): readonly DescribedChange[] {
  const [lost, gained] = [passagesOf(changes, 'before'), passagesOf(changes, 'after')];
  const wanted = new Set([...lost, ...gained].filter(isLong).map(({ words }) => hashRow(words, 0)));
  const places = { delete: index(gained, wanted), insert: index(lost, wanted) };
  const marks = new Map<RedlineRun, ClauseRef>();
  for (const [passages, elsewhere] of [[lost, places.delete] as const, [gained, places.insert] as const]) {
    for (const { words, runs } of passages) {
      const run = runs[1];
      if (run === undefined || words.length < LEAST_WORDS) continue;
      const place = elsewhere
        .get(hashRow(words, 0))
        ?.find(
          ({ at, of }) => !runs.includes(of.runs[1] ?? run) && words.every((word, by) => word === of.words[at + by]),
        );
      if (place !== undefined) marks.set(run, place.of.clauseAt(place.at));
    }
  }
  if (marks.size === 0) return changes;
  return changes.map((change) => {
    if (!change.redline.some((run) => marks.has(run))) return change;
    return { ...change, redline: change.redline.map((run) => withMark(run, marks.get(run))) };
  });
}

function withMark(run: RedlineRun, clause: ClauseRef | undefined): RedlineRun {
  return clause === undefined ? run : { ...run, elsewhere: { label: clause.label, anchor: clause.anchor } };
}

function isLong({ words }: Passage): boolean {
  return words.length >= LEAST_WORDS;
}

/** What one version alone has: its added or removed clauses, and the inserted or deleted runs of the others. */
function passagesOf(changes: readonly DescribedChange[], side: 'before' | 'after'): readonly Passage[] {
  const [whole, op] = side === 'before' ? ['removed', 'delete'] : ['added', 'insert'];
  return changes.flatMap(({ kind, redline, [side]: refs }): readonly Passage[] => {
    if (kind === whole)
      return refs.map((ref) => ({ words: hashWords(splitWords(ref.text)), clauseAt: () => ref, runs: [] }));
    if (!redline.some((run) => run.op === op)) return [];
    const passages: Passage[] = [];
    let count = 0;
    redline.forEach((run, at) => {
      if (run.op !== op && run.op !== 'equal') return;
      const words = hashWords(splitWords(run.text));
      const start = count;
      count += words.length;
      if (run.op !== op || words.length === 0) return;
      passages.push({
        words,
        clauseAt: (by) => clauseWith(refs, start + by),
        runs: [redline[at - 1], run, redline[at + 1]],
      });
    });
    return passages;
  });
}

/** Which of several clauses holds a word, counted through all of them. */
function clauseWith(refs: readonly ClauseRef[], word: number): ClauseRef {
  let end = 0;
  for (const ref of refs) {
    end += splitWords(ref.text).length;
    if (word < end) return ref;
  }
  return refs.at(-1)!;
}

/** Where in the passages rows of words begin that are looked for. */
function index(passages: readonly Passage[], wanted: ReadonlySet<number>) {
  const found = new Map<number, { readonly of: Passage; readonly at: number }[]>();
  for (const of of passages) {
    for (let at = 0; at + LEAST_WORDS <= of.words.length; at++) {
      const hash = hashRow(of.words, at);
      if (wanted.has(hash)) found.set(hash, [...(found.get(hash) ?? []), { of, at }]);
    }
  }
  return found;
}

function hashRow(words: Int32Array, at: number): number {
  let hash = 0;
  for (let by = 0; by < LEAST_WORDS; by++) hash = (Math.imul(hash, 0x9e3779b1) + words[at + by]!) | 0;
  return hash;
}
