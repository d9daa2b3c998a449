import { rememberTexts } from '../sentences/remember-texts.ts';

/** A word or a sign that parts a sentence, with its place. */
export interface Token {
  /** In lower case, apostrophes straight. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it; a bracket itself stands outside. */
  readonly depth: number;
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}'’._/-]*[\p{L}\p{N}])?|[,;:()—–]|(?<=\s)-(?=\s)/gu;

/** The words and signs of a sentence, in order. */
export const tokenise = rememberTexts((text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let depth = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0].toLowerCase().replaceAll('’', "'");
    if (word === ')') depth = Math.max(0, depth - 1);
    tokens.push({ word, start: match.index, end: match.index + match[0].length, depth });
    if (word === '(') depth++;
  }
  return tokens;
});

/** The words and signs of a sentence without their places. */
export const wordsOf = rememberTexts((text: string): readonly string[] => tokenise(text).map(({ word }) => word));

/** Index of the last token that ends at or before an offset; -1 where there is none. */
export function lastTokenBefore(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
