import type { Token } from './tokenise.ts';

/** A stretch of both texts to be compared word by word, or of one text alone. */
export interface Stretch {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** Sentences that share less than this of their words are not versions of one another. */
const ALIKE = 0.35;
/** Beyond this many sentences times sentences the texts are compared as they are. */
const MOST_PAIRS = 40_000;

/**
 * Aligns the sentences of two texts in order, so that words are compared only inside sentences that belong together and
 * a rewritten paragraph does not fall to confetti.
 *
 *     We may change prices. We tell you first.
 *     We tell you two weeks before. You may object.
 *
 *     [-We may change prices. -]We tell you [-first-]{+two weeks before+}.{+ You may object.+}
 */
export function alignStretches(before: readonly Token[], after: readonly Token[]): readonly Stretch[] {
  const [old, current] = [splitSentences(before), splitSentences(after)];
  if (old.length < 2 || current.length < 2 || old.length * current.length > MOST_PAIRS) return [{ before, after }];
  const stretches: Stretch[] = [];
  for (const [one, other] of findPath(old, current)) {
    let stretch: Stretch = { before: one === null ? [] : old[one]!, after: other === null ? [] : current[other]! };
    // A list set as one sentence: each of its items goes with that sentence, the last one first.
    for (let previous = stretches.at(-1); previous !== undefined; previous = stretches.at(-1)) {
      if (!belongTogether(previous, stretch)) break;
      stretches.pop();
      stretch = {
        before: [...previous.before, ...stretch.before],
        after: [...previous.after, ...stretch.after],
      };
    }
    stretches.push(stretch);
  }
  return stretches;
}

/** A sentence without a counterpart may be part of its neighbour's: one sentence that was taken apart, or two that were joined. */
function belongTogether(previous: Stretch, next: Stretch): boolean {
  const lone = [previous, next].some(({ before, after }) => before.length === 0 || after.length === 0);
  return lone && (shareRun(previous.before, next.after) || shareRun(next.before, previous.after));
}

/** So many tokens in a row that stand in both are words that were kept. */
const KEPT_RUN = 5;

function shareRun(before: readonly Token[], after: readonly Token[]): boolean {
  const runs = new Set(runsOf(before));
  return runsOf(after).some((run) => runs.has(run));
}

function runsOf(tokens: readonly Token[]): readonly string[] {
  const texts = tokens.map(({ text }) => text);
  return texts.slice(KEPT_RUN - 1).map((_, index) => texts.slice(index, index + KEPT_RUN).join(' '));
}

/** A sentence ends after a stop that a space and a capital follow, and at a line break. */
function splitSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const ends =
      previous !== undefined &&
      (token.gap.includes('\n') || (isStop(previous) && token.gap !== '' && /^[\p{Lu}\p{Lo}("“[]/u.test(token.text)));
    if (ends && sentence.length > 2) {
      sentences.push(sentence);
      sentence = [];
    }
    sentence.push(token);
  });
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function isStop({ text }: Token): boolean {
  return /^[.!?。！？]$/u.test(text);
}

/** Pairs of sentence indexes in order, the path with the most shared words; null where a sentence stands alone. */
function findPath(
  old: readonly (readonly Token[])[],
  current: readonly (readonly Token[])[],
): readonly (readonly [number | null, number | null])[] {
  const bags = current.map(countTexts);
  const shared = old.map((sentence) => {
    const own = countTexts(sentence);
    return current.map((other, column) => weighPair(own, sentence.length, bags[column]!, other.length));
  });
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(current.length + 1));
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = current.length - 1; column >= 0; column--) {
      const both = shared[row]![column]!;
      best[row]![column] = Math.max(
        best[row + 1]![column]!,
        best[row]![column + 1]!,
        both === 0 ? 0 : both + best[row + 1]![column + 1]!,
      );
    }
  }
  const path: [number | null, number | null][] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < current.length) {
    const both = shared[row]?.[column] ?? 0;
    if (both > 0 && best[row]![column] === both + best[row + 1]![column + 1]!) path.push([row++, column++]);
    else if (row < old.length && (column === current.length || best[row]![column] === best[row + 1]![column]))
      path.push([row++, null]);
    else path.push([null, column++]);
  }
  return path;
}

/** How many tokens two sentences share; 0 where they are too few for the sentences to belong together. */
function weighPair(
  one: ReadonlyMap<string, number>,
  length: number,
  other: ReadonlyMap<string, number>,
  otherLength: number,
): number {
  let shared = 0;
  for (const [text, times] of one) shared += Math.min(times, other.get(text) ?? 0);
  return (2 * shared) / (length + otherLength) >= ALIKE ? shared : 0;
}

function countTexts(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of tokens) if (/[\p{L}\p{N}]/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
