import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { composeWords, leadOf, sentencesOf, textOfSentence } from './clause-sentences.ts';
import { isKey } from './content-words.ts';
import type { SentenceText } from './sentence-text.ts';

/**
 * All sentences of a version, to be found by their words: one for each version, asked for each sentence that is looked for. What an answer
 * takes is made when it is first asked for.
 */
export class SentenceIndex {
  readonly sentences: readonly Sentence[];
  #texts: readonly SentenceText[] | null = null;
  #positions: ReadonlyMap<Sentence, number> | null = null;
  #containing: Postings | null = null;
  #words: string | null = null;
  #led: string | null = null;
  #composed: ReadonlySet<string> | null = null;

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences;
  }

  /** The sentences of the same words. */
  same(sentence: Sentence): readonly Sentence[] {
    const { content, folded } = textOfSentence(sentence);
    const rarest = this.#find(content.keys.size === 0 ? [NO_KEY] : content.keys)[0]?.positions ?? [];
    const length = content.inOrder.length;
    return rarest.flatMap((at) => {
      const text = this.#readings[at]!;
      return text.content.inOrder.length === length && text.folded === folded ? [this.sentences[at]!] : [];
    });
  }

  /** What a word says about two sentences that share it: 1 for one that stands nowhere, towards 0 for one that stands everywhere. */
  weigh(key: string): number {
    const total = this.sentences.length + 1;
    const containing = this.#postings.get(key)?.length ?? 0;
    return 0.1 + (0.9 * Math.log((1 + total) / (1 + containing))) / Math.log(1 + total);
  }

  /** The sentences that share the most of these words by weight, at most `MOST_NEAR`, the nearest first. */
  near(keys: Iterable<string>): readonly Sentence[] {
    const scores = new Map<number, number>();
    let walked = 0;
    for (const { key, positions } of this.#find(keys)) {
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
    this.#positions ??= new Map(this.sentences.map((one, at) => [one, at]));
    const position = this.#positions.get(sentence);
    return position === undefined ? null : (this.sentences[position + by] ?? null);
  }

  /** All words of the version, a space around each. */
  get words(): string {
    this.#words ??= ` ${this.#readings
      .map(({ words }) => words.trim())
      .filter((words) => words !== '')
      .join(' ')} `;
    return this.#words;
  }

  /** True where the version has the words of a sentence, under the same lead-in if it goes on with one. */
  says(sentence: Sentence): boolean {
    const composed = composeWords(sentence);
    if (this.words.includes(composed)) return true;
    if (leadOf(sentence) === '') return false;
    this.#led ??= this.sentences.flatMap((one) => (leadOf(one) === '' ? [] : [composeWords(one)])).join('\n');
    return this.#led.includes(composed);
  }

  /** The words of each sentence, after those of the lead-in that it goes on with. */
  get composed(): ReadonlySet<string> {
    this.#composed ??= new Set(this.sentences.map(composeWords));
    return this.#composed;
  }

  /** The sentences that share any of these words, and how many; all of them, with none, where no words are given. */
  sharing(keys: Iterable<string> | null): readonly Shared[] {
    const shared = new Map<number, number>(keys === null ? this.sentences.map((_, at) => [at, 0]) : []);
    for (const key of keys ?? [])
      for (const at of this.#postings.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].map(([at, count]) => ({
      sentence: this.sentences[at]!,
      text: this.#readings[at]!,
      shared: count,
    }));
  }

  get #readings(): readonly SentenceText[] {
    this.#texts ??= this.sentences.map(textOfSentence);
    return this.#texts;
  }

  get #postings(): Postings {
    this.#containing ??= post(this.#readings);
    return this.#containing;
  }

  /** Where these words stand, the rarest first. */
  #find(keys: Iterable<string>) {
    return [...keys]
      .flatMap((key) => {
        const positions = this.#postings.get(key);
        return positions === undefined ? [] : [{ key, positions }];
      })
      .sort((one, other) => one.positions.length - other.positions.length);
  }
}

/** A sentence of a version and how many of the words that were asked for it has. */
interface Shared {
  readonly sentence: Sentence;
  readonly text: SentenceText;
  readonly shared: number;
}

const MOST_WALKED = 2000;
const MOST_NEAR = 8;

/** Where the sentences stand that are about nothing. */
const NO_KEY = '';

/** The positions of the sentences that have a word. */
type Postings = ReadonlyMap<string, readonly number[]>;

function post(texts: readonly SentenceText[]): Postings {
  const postings = new Map<string, number[]>();
  const add = (key: string, at: number) => {
    const positions = postings.get(key);
    if (positions === undefined) postings.set(key, [at]);
    else if (positions[positions.length - 1] !== at) positions.push(at);
  };
  texts.forEach(({ content }, at) => {
    let about = false;
    for (const key of content.inOrder) {
      if (!isKey(key)) continue;
      about = true;
      add(key, at);
    }
    if (!about) add(NO_KEY, at);
  });
  return postings;
}

/** The index of a version, kept as long as the version is: it stands in two comparisons. */
export function indexVersion(clauses: readonly Clause[]): SentenceIndex {
  let index = indexes.get(clauses);
  if (index === undefined) {
    index = new SentenceIndex(clauses.flatMap(sentencesOf));
    indexes.set(clauses, index);
  }
  return index;
}

const indexes = new WeakMap<readonly Clause[], SentenceIndex>();
