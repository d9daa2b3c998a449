import type { Sentence } from '../norms/read-norms.ts';
import { type Content, contentOf, joinContents } from './content-words.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** So much of the weight of its words must stand together for a sentence's content to stand there. */
const LEAST_CONTAINED = 0.8;
/** A sentence that was there all along has few words in common with another by chance; one that has just come, hardly any. */
const LEAST_KEYS = { changed: 2, stood: 3 } as const;
const LEAST_KEYS_OF_ITEM = { changed: 1, stood: 3 } as const;

/**
 * The sentences of another version in which a sentence's content stands, alone or with the next: all its figures, as good as all its
 * weightier words, near one another, and nothing denied that it does not deny. Nearest first.
 * @param changed whether a sentence of that version is not as it was
 */
export function findContent(
  sentence: Sentence,
  version: SentenceIndex,
  changed: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  const content = contentOf(sentence.text);
  const least = sentence.first && sentence.clause.type === 'item' ? LEAST_KEYS_OF_ITEM : LEAST_KEYS;
  const enough = (place: Sentence) => content.keys.length >= (changed(place) ? least.changed : least.stood);
  const weigh = (key: string) => version.weigh(key);
  const near = version.near(content.keys).filter(enough);
  const alone = near.filter((place) => contains(contentOf(place.text), content, weigh));
  if (alone.length > 0) return alone;
  for (const place of near)
    for (const by of [1, -1] as const) {
      const beside = version.beside(place, by);
      if (beside === null || !enough(beside)) continue;
      if (contains(joinContents(contentOf(place.text), contentOf(beside.text)), content, weigh)) return [place, beside];
    }
  return [];
}

function contains(text: Content, part: Content, weigh: (key: string) => number): boolean {
  if (text.denies !== part.denies || part.exact.some((figure) => !text.exact.includes(figure))) return false;
  const has = new Set(text.keys);
  const shared = new Set(part.keys.filter((key) => has.has(key)));
  const [all, found] = [part.keys, [...shared]].map((keys) => keys.reduce((sum, key) => sum + weigh(key), 0));
  if (all === 0 || found! < LEAST_CONTAINED * all!) return false;
  return shortestStretch(text.inOrder, shared) <= 2 * part.inOrder.length + LOOSE;
}

/** Words that may stand between, beside as many as there are. */
const LOOSE = 8;

/** How many words the shortest stretch has that holds all of these keys. */
function shortestStretch(words: readonly (string | null)[], keys: ReadonlySet<string>): number {
  const held = new Map<string, number>();
  let [from, shortest] = [0, words.length];
  for (const [at, word] of words.entries()) {
    if (word === null || !keys.has(word)) continue;
    held.set(word, (held.get(word) ?? 0) + 1);
    while (held.size === keys.size) {
      shortest = Math.min(shortest, at - from + 1);
      const first = words[from] ?? null;
      from++;
      if (first === null || !held.has(first)) continue;
      if (held.get(first) === 1) held.delete(first);
      else held.set(first, held.get(first)! - 1);
    }
  }
  return shortest;
}
