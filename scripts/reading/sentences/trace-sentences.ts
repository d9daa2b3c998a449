import { leadInOf } from '../../clauses/lead-in.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { foldSentence, sentencesOf } from './clause-sentences.ts';
import { findContent } from './find-content.ts';
import { findRegrouped } from './find-regrouped.ts';
import { matchAcross } from './match-across.ts';
import { alignSentences, dropEqual, pairOf, type SentencePair, type Trace } from './pair-sentences.ts';
import type { SentenceIndex } from './sentence-index.ts';

type Side = 'before' | 'after';

/** Both versions, all of whose sentences are looked through, changed or not. */
export interface TracedVersions {
  readonly clauses: {
    readonly before: DescribedChange['pairing']['before'];
    readonly after: DescribedChange['pairing']['after'];
  };
  readonly sentences: { readonly before: () => SentenceIndex; readonly after: () => SentenceIndex };
  /** Of several documents none's sentence "still" stands in another. */
  readonly documents: { readonly several: boolean };
}

/**
 * Says of each sentence of each change where it went or came from, before any is called new or gone: first what stands word for word
 * in another change, then what was split, joined or set as a list, then what was edited in its clause, then what was carried to another
 * with edits; and of what is left, where in the whole other version it or its content stands.
 */
export function traceSentences(
  changes: readonly DescribedChange[],
  versions: TracedVersions,
): readonly (readonly SentencePair[])[] {
  const open = changes.map(({ pairing: { before, after } }) =>
    dropEqual(before.flatMap(sentencesOf), after.flatMap(sentencesOf)),
  );
  if (open.every(([before, after]) => before.length + after.length === 0)) return open.map(() => []);
  const traces = new Map<Sentence, Trace>();
  const changed = new Set(open.flat(2));
  for (const [one, other] of matchEqual(open)) {
    traces.set(one, { how: 'same', at: [other], changed: true });
    traces.set(other, { how: 'same', at: [one], changed: true });
  }
  for (const split of [true, false]) {
    const [before, after] = [0, 1].map((side) => open.flatMap((each) => each[side]!.filter((one) => !traces.has(one))));
    const [wholes, parts] = split ? [before!, after!] : [after!, before!];
    for (const by of findRegrouped(wholes, parts, versions.clauses[split ? 'after' : 'before'], split)) {
      traces.set(by.whole, { how: 'regrouped', at: by.parts, changed: true, by });
      for (const part of by.parts) traces.set(part, { how: 'regrouped', at: [by.whole], changed: true, by });
    }
  }
  const aligned = open.map(([before, after]) =>
    alignSentences(
      before.filter((one) => !traces.has(one)),
      after.filter((one) => !traces.has(one)),
    ),
  );
  const partners = new Map(
    aligned.flat().flatMap(({ before, after }) => (before === null || after === null ? [] : [[before, after]])),
  );
  const carried = matchAcross(aligned, versions.sentences);
  const known = { changed, edited: groupByWords(partners) };
  const tell = (pair: SentencePair, index: number): SentencePair => {
    const traceOf = (sentence: Sentence, side: Side): Trace | undefined => {
      const trace = lookUp(sentence, side, versions, known);
      const { before, after } = changes[index]!.pairing;
      const here = trace !== undefined && (side === 'before' ? after : before).includes(trace.at[0]!.clause);
      return here ? { ...trace, here } : trace;
    };
    if (pair.before !== null && pair.after !== null) return pair;
    if (pair.before === null) {
      const from = carried.get(pair.after!);
      if (from === undefined) return pairOf(null, pair.after, traceOf(pair.after!, 'after'));
      const same = isSame(from, pair.after!);
      return pairOf(same ? null : from, pair.after, { how: same ? 'same' : 'carried', at: [from], changed: true });
    }
    const went = carried.get(pair.before);
    if (went === undefined) return pairOf(pair.before, null, traceOf(pair.before, 'before'));
    const how = isSame(pair.before, went) ? 'same' : 'edited';
    return pairOf(pair.before, null, { how, at: [went], changed: true });
  };
  return open.map(([before, after], index) => {
    const told = aligned[index]!.map((pair) => tell(pair, index));
    const [came, went] = [
      new Map(told.map((pair) => [pair.after, pair])),
      new Map(told.filter((pair) => pair.after === null).map((pair) => [pair.before, pair])),
    ];
    return [
      ...after.map((one) => came.get(one) ?? pairOf(null, one, traces.get(one))),
      ...before.flatMap((one) => went.get(one) ?? (traces.has(one) ? [pairOf(one, null, traces.get(one))] : [])),
    ];
  });
}

/** Fewer words are the same by chance ("See below."). */
const LEAST_WORDS = 5;

/** Sentences that one change lost and another gained word for word, under the same lead-in. */
function matchEqual(open: readonly (readonly (readonly Sentence[])[])[]): readonly (readonly [Sentence, Sentence])[] {
  const gone = new Map<string, { readonly sentence: Sentence; readonly change: number }[]>();
  const keyOf = (sentence: Sentence) => `${foldSentence(sentence)}\n${leadInBefore(sentence)}`;
  open.forEach(([before], change) => {
    for (const sentence of before!) {
      const key = keyOf(sentence);
      gone.set(key, [...(gone.get(key) ?? []), { sentence, change }]);
    }
  });
  if (gone.size === 0) return [];
  return open.flatMap(([, after], change) =>
    after!.flatMap((sentence) => {
      if (foldSentence(sentence).split(' ').length < LEAST_WORDS) return [];
      const waiting = gone.get(keyOf(sentence)) ?? [];
      const at = waiting.findIndex((one) => one.change !== change);
      return at < 0 ? [] : [[waiting.splice(at, 1)[0]!.sentence, sentence] as const];
    }),
  );
}

function isSame(one: Sentence, other: Sentence): boolean {
  return foldSentence(one) === foldSentence(other);
}

/** What an entry of a list goes on from; a sentence that begins none goes on from nothing. */
function leadInBefore({ first, clause }: Sentence): string {
  return first ? (leadInOf(clause)?.key ?? '') : '';
}

/** Where a sentence that is alone in its change stands in the other version: word for word, its content, or what its copies became. */
function lookUp(
  sentence: Sentence,
  side: Side,
  { sentences, documents }: TracedVersions,
  known: { readonly changed: ReadonlySet<Sentence>; readonly edited: EditedByWords },
): Trace | undefined {
  const other = side === 'before' ? sentences.after() : sentences.before();
  const changed = (one: Sentence) => known.changed.has(one);
  const moved = (one: Sentence) => documents.several || changed(one);
  const same = other
    .same(sentence)
    .toSorted((one, two) => Number(isGoverned(two, sentence)) - Number(isGoverned(one, sentence)));
  if (same.length > 0) return { how: 'same', at: same, changed: moved(same[0]!) };
  if (side === 'before')
    for (const [copy, became] of known.edited.get(foldSentence(sentence)) ?? [])
      if (isGoverned(copy, sentence)) return { how: 'edited', at: [became], changed: true };
  const at = findContent(sentence, other, changed);
  return at.length === 0 ? undefined : { how: 'content', at, changed: moved(at[0]!) };
}

/** The sentences that were edited in their clauses, by their words before, each with what it became. */
type EditedByWords = ReadonlyMap<string, readonly (readonly [Sentence, Sentence])[]>;

function groupByWords(partners: ReadonlyMap<Sentence, Sentence>): EditedByWords {
  const byWords = new Map<string, (readonly [Sentence, Sentence])[]>();
  for (const pair of partners) {
    const words = foldSentence(pair[0]);
    byWords.set(words, [...(byWords.get(words) ?? []), pair]);
  }
  return byWords;
}

function isGoverned(one: Sentence, other: Sentence): boolean {
  return leadInBefore(one) === leadInBefore(other);
}
