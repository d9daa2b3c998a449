import type { ClauseRef } from '../clause-ref.ts';
import type { DescribedChange, RedlineRun } from '../describe-changes.ts';
import { hashWords, splitWords } from '../match/words.ts';

/** Fewer words in a row stand elsewhere by chance. */
const LEAST_WORDS = 8;

/** Words in a row that only one version has, and what they were drawn in; never fewer than `LEAST_WORDS`. */
interface Passage {
  readonly words: Int32Array;
  /** The clause that the word at an index stands in; the section, where that is new or gone as a whole. */
  readonly clauseAt: (index: number) => ClauseRef;
  /** The run between its neighbours in the redline, which took its place or gave it theirs; none of an added or removed clause. */
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
  const lost = passagesOf(changes, 'before');
  const gained = lost.length === 0 ? [] : passagesOf(changes, 'after');
  if (gained.length === 0) return changes;
  const wanted = new Set([...lost, ...gained].map(({ words }) => hashRow(words, 0)));
  const places = { delete: index(gained, wanted), insert: index(lost, wanted) };
  const marks = new Map<RedlineRun, ClauseRef>();
  for (const [passages, elsewhere] of [[lost, places.delete] as const, [gained, places.insert] as const]) {
    for (const { words, runs } of passages) {
      const run = runs[1];
      if (run === undefined) continue;
      const place = elsewhere
        .get(hashRow(words, 0))
        ?.find(
          ({ at, of }) =>
            !(of.runs.length > 0 && runs.includes(of.runs[1])) && words.every((word, by) => word === of.words[at + by]),
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

/** What one version alone has that is long enough: its added or removed clauses, and the inserted or deleted runs of the others. */
function passagesOf(changes: readonly DescribedChange[], side: 'before' | 'after'): readonly Passage[] {
  const [whole, op] = side === 'before' ? ['removed', 'delete'] : ['added', 'insert'];
  return changes.flatMap(({ kind, redline, [side]: refs }): readonly Passage[] => {
    if (kind === whole) return refs.flatMap(({ text }, at) => passageOf(text, () => refs[at]!, []));
    return redline.flatMap((run, at) => {
      if (run.op !== op) return [];
      const before = () =>
        redline
          .slice(0, at)
          .reduce((sum, one) => sum + (one.op === op || one.op === 'equal' ? countWords(one.text) : 0), 0);
      return passageOf(run.text, (by) => clauseWith(refs, before() + by), [redline[at - 1], run, redline[at + 1]]);
    });
  });
}

function passageOf(text: string, clauseAt: Passage['clauseAt'], runs: Passage['runs']): readonly Passage[] {
  // A word and the space after it take two characters at least.
  if (text.length < 2 * LEAST_WORDS - 1) return [];
  const words = hashWords(splitWords(text));
  return words.length < LEAST_WORDS ? [] : [{ words, clauseAt, runs }];
}

function countWords(text: string): number {
  return splitWords(text).length;
}

/** Which of several clauses holds a word, counted through all of them. */
function clauseWith(refs: readonly ClauseRef[], word: number): ClauseRef {
  let end = 0;
  for (const ref of refs) {
    end += countWords(ref.text);
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
