import type { Sentence } from '../norms/read-norms.ts';
import { contentOfSentence } from './clause-sentences.ts';
import { type Content, DENIAL, joinContents } from './content-words.ts';
import type { SentenceIndex } from './sentence-index.ts';

/**
 * So much of the weight of its words must stand together for a sentence's content to stand there: more in a sentence that was there all along,
 * or of a sentence of few words, which would be like others by chance.
 */
const LEAST_CONTAINED = { changed: 0.65, stood: 0.8, few: 0.8 } as const;
/** A sentence that was there all along has few words in common with another by chance; one that has just come, hardly any. */
const LEAST_KEYS = { changed: 3, stood: 4 } as const;
const LEAST_KEYS_OF_ITEM = { changed: 2, stood: 3 } as const;

/**
 * The sentences of another version in which a sentence's content stands, alone or with the next: as good as all its
 * weightier words near one another, and nothing denied among them that it does not deny. Nearest first.
 * @param changed whether a sentence of that version is not as it was
 */
export function findContent(
  sentence: Sentence,
  version: SentenceIndex,
  changed: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  const content = contentOfSentence(sentence);
  const least = sentence.first && sentence.clause.type === 'item' ? LEAST_KEYS_OF_ITEM : LEAST_KEYS;
  const enough = (counterpart: Sentence) => content.keys.size >= (changed(counterpart) ? least.changed : least.stood);
  const share = (counterpart: Sentence) =>
    LEAST_CONTAINED[content.keys.size < MANY ? 'few' : changed(counterpart) ? 'changed' : 'stood'];
  const weights = new Map([...content.keys].map((key) => [key, IN_PLACE.test(key) ? LIGHT : version.weigh(key)]));
  const near = version.near(content.keys).filter(enough);
  const alone = near.filter(
    (counterpart) =>
      contains([contentOfSentence(counterpart)], content, weights, share(counterpart)) &&
      (changed(counterpart) || namesAll(contentOfSentence(counterpart), content)),
  );
  if (alone.length > 0) return alone;
  for (const counterpart of near)
    for (const by of [1, -1] as const) {
      const beside = version.beside(counterpart, by);
      if (beside === null || !enough(beside)) continue;
      const [first, second] = by === 1 ? [counterpart, beside] : [beside, counterpart];
      if (contains([contentOfSentence(first), contentOfSentence(second)], content, weights, LEAST_CONTAINED.stood))
        return [counterpart, beside];
    }
  return [];
}

/** What a sentence was about all along under another name is another thing: what is said of Oars is not said of Sails. */
function namesAll({ keys }: Content, { names }: Content): boolean {
  return names.every((name) => keys.has(name));
}

function contains(
  texts: readonly Content[],
  part: Content,
  weights: ReadonlyMap<string, number>,
  least: number,
): boolean {
  const shared = new Set<string>();
  let [all, found] = [0, 0];
  for (const [key, weight] of weights) {
    all += weight;
    if (!texts.some(({ keys }) => keys.has(key))) continue;
    found += weight;
    shared.add(key);
  }
  if (all === 0 || found < least * all) return false;
  const text = texts.reduce(joinContents);
  // In a long sentence another figure is an edit; in a short one it is all that tells it from its neighbours.
  if (part.keys.size < MANY && part.exact.some((figure) => !text.exact.includes(figure))) return false;
  const [from, until] = shortestStretch(text.inOrder, shared);
  if (until - from > 2 * part.inOrder.length + LOOSE) return false;
  return text.inOrder.slice(Math.max(0, from - BEFORE), until).includes(DENIAL) === part.inOrder.includes(DENIAL);
}

/** Numbers and letters, of clauses as often as not. */
const IN_PLACE = /^(?:.|\d.*)$/;
const LIGHT = 0.2;
const MANY = 6;
/** Words that may stand between, beside as many as there are. */
const LOOSE = 8;
/** A denial before the first word of content: "may not in any case". */
const BEFORE = 4;

/** The shortest stretch of words that holds all of these keys, as offsets. */
function shortestStretch(words: readonly (string | null)[], keys: ReadonlySet<string>): readonly [number, number] {
  const held = new Map<string, number>();
  let from = 0;
  let shortest: readonly [number, number] = [0, words.length];
  for (const [at, word] of words.entries()) {
    if (word === null || !keys.has(word)) continue;
    held.set(word, (held.get(word) ?? 0) + 1);
    while (held.size === keys.size) {
      if (at + 1 - from < shortest[1] - shortest[0]) shortest = [from, at + 1];
      const first = words[from] ?? '';
      from++;
      const count = held.get(first) ?? 0;
      if (count === 1) held.delete(first);
      else if (count > 1) held.set(first, count - 1);
    }
  }
  return shortest;
}
