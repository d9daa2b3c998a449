import { type ParsedFrontMatter, readText, type TextFacts } from './read-text.ts';
import { whyNoText } from './why-no-text.ts';

/** One file taken apart; its size in bytes where it is too large to be read; what it is where it is no text, in words. */
export type KnownText = TextFacts | number | string;

/** Takes one file apart, if it is a text at all. */
export function readKnownText(markdown: string, parsed?: ParsedFrontMatter): KnownText {
  return whyNoText(markdown) ?? readText(markdown, parsed);
}

/** What a file states; null where it could not be read. */
export function factsOf(text: KnownText): TextFacts | null {
  return typeof text === 'object' ? text : null;
}
