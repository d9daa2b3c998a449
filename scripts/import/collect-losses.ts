import { shorten } from '../clauses/shorten.ts';
import type { Loss } from './imported-text.ts';

/** Takes down what is not kept while a file is read, each with its place. */
export interface LossCollector {
  /** What is said from here on is of this paragraph. */
  begin(paragraph: number): void;
  /** Of the paragraph that began last; of none with `nowhere`. */
  say(what: string, nowhere?: boolean): void;
  /** Ends a paragraph whose words are known now. */
  end(words: string): void;
  readonly losses: readonly Loss[];
}

/** First words by which a paragraph is found again. */
const WORDS = 40;

export function collectLosses(): LossCollector {
  const losses: Loss[] = [];
  let [current, unnamed] = [0, 0];
  return {
    losses,
    begin(paragraph) {
      current = paragraph;
      unnamed = losses.length;
    },
    say(what, nowhere = false) {
      losses.push({ paragraph: nowhere ? 0 : current, words: '', what });
    },
    end(words) {
      for (let at = unnamed; at < losses.length; at++)
        if (losses[at]!.paragraph === current) losses[at] = { ...losses[at]!, words: shorten(words, WORDS) };
      unnamed = losses.length;
    },
  };
}
