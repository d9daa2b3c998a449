import { rememberTexts } from './remember-texts.ts';

/** Where one sentence ends and another begins. */
const SENTENCE_END = /(?<=[.!?;。；！？]["'”’)]{0,2})\s+(?=["'“(]?[\p{Lu}\p{Lo}\p{N}])|\n+/u;
/** Stops that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s("])(?:e\.g|i\.e|etc|Sec|No|Nos|Art|Arts|Inc|Ltd|Corp|Co|v|vs|U\.S|U\.K|approx|incl|cf|St|Dr|Mr|Ms|Cal|Civ|Blvd|Suite|[A-Z])\.$/;

/** In "Section A." the letter is a name, and the stop is a stop. */
const NAMED_BY_LETTER = /\b(?:section|part|article|clause|annex|appendix|exhibit|schedule|paragraph|chapter) [A-Z]\.$/i;

/** Splits a text into sentences; what cannot be told apart stays together. */
export const splitSentences = rememberTexts(splitAnew);

/** The same, not remembered. */
export function splitAnew(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(SENTENCE_END)) {
    const previous = sentences.at(-1);
    if (previous !== undefined && ABBREVIATION.test(previous) && !NAMED_BY_LETTER.test(previous))
      sentences[sentences.length - 1] = `${previous} ${part}`;
    else if (part.trim() !== '') sentences.push(part.trim());
  }
  return sentences;
}
