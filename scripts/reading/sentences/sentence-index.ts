import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { contentOfSentence, foldSentence, sentencesOf } from './clause-sentences.ts';

/** All sentences of a version, to be found by their words: made once for each version, asked for each sentence that is looked for. */
export class SentenceIndex {
  readonly sentences: readonly Sentence[];
  readonly #positions = new Map<Sentence, number>();
  readonly #folded = new Map<string, Sentence[]>();
  readonly #containing = new Map<string, number[]>();

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences;
    sentences.forEach((sentence, at) => {
      this.#positions.set(sentence, at);
      append(this.#folded, foldSentence(sentence), sentence);
      for (const key of contentOfSentence(sentence).keys) append(this.#containing, key, at);
    });
  }

  /** The sentences of the same words. */
  same(sentence: Sentence): readonly Sentence[] {
    return this.#folded.get(foldSentence(sentence)) ?? [];
  }

  /** What a word says about two sentences that share it: 1 for one that stands nowhere, towards 0 for one that stands everywhere. */
  weigh(key: string): number {
    const total = this.sentences.length + 1;
    const containing = this.#containing.get(key)?.length ?? 0;
    return 0.1 + (0.9 * Math.log((1 + total) / (1 + containing))) / Math.log(1 + total);
  }

  /** The sentences that share the most of these words by weight, at most `MOST_NEAR`, the nearest first. */
  near(keys: ReadonlySet<string>): readonly Sentence[] {
    const scores = new Map<number, number>();
    const rarest = [...keys]
      .flatMap((key) => {
        const positions = this.#containing.get(key);
        return positions === undefined ? [] : [{ key, positions }];
      })
      .sort((one, other) => one.positions.length - other.positions.length);
    let walked = 0;
    for (const { key, positions } of rarest) {
      walked += positions.length;
      // What the rarest words did not find, the common ones only find by chance.
      if (walked > MOST_WALKED && scores.size > 0) break;
      const weight = this.weigh(key);
      for (const position of positions) scores.set(position, (scores.get(position) ?? 0) + weight);
    }
    return [...scores]
      .sort(([one, score], [other, next]) => next - score || one - other)
      .slice(0, MOST_NEAR)
      .map(([position]) => this.sentences[position]!);
  }

  /** The next sentence in reading order, or the one before. */
  beside(sentence: Sentence, by: 1 | -1): Sentence | null {
    const position = this.#positions.get(sentence);
    return position === undefined ? null : (this.sentences[position + by] ?? null);
  }
}

const MOST_WALKED = 2000;
const MOST_NEAR = 8;

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The index of a version, kept as long as the version is: it stands in two comparisons. */
export function indexVersion(clauses: readonly Clause[]): SentenceIndex {
  const index = indexes.get(clauses) ?? new SentenceIndex(clauses.flatMap(sentencesOf));
  indexes.set(clauses, index);
  return index;
}

const indexes = new WeakMap<readonly Clause[], SentenceIndex>();
