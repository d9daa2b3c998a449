import { rememberTexts } from './remember-texts.ts';

/** Where one sentence ends and another begins; Chinese and Japanese put no space between them. */
const SENTENCE_END =
  /(?<=[.!?;。；！？؟؛]["'”’»」』)）]{0,2})\s+(?=["'“„«「『¿¡(]?\s?[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？])(?![。！？"'”’」』)）\s])|\n+/u;
/** Stops that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s("])(?:e\.g|i\.e|etc|Sec|No|Nos|Art|Arts|Inc|Ltd|Corp|Co|v|vs|U\.S|U\.K|approx|incl|cf|St|Dr|Mr|Ms|Jr|Ave|Rd|S\.\s?A\.\s?S|S\.\s?A|B\.\s?V|Cal|Civ|Blvd|Suite|[A-Z]|Abs|Nr|Nrn|Ziff|bzw|ggf|gem|vgl|inkl|zzgl|ca|bspw|sog|usw|Tel|Str|Mio|Mrd|Buchst|Hr|Fr|MM|Mme|Mmes|Sr|Sra|Sres|Sig|[Zz]\.\s?B|[Dd]\.\s?h|[Uu]\.\s?a|p\.\s?ex|p\.\s?ej|c\.-à-d|bijv|m\.b\.t|EE|UU)\.$/;

/** "art. 5", "núm. 3": elsewhere the word may end a sentence. */
const BEFORE_NUMBER = /(?:^|[\s(])(?:arts?|artt|nos?|núm|n|p|pág|apdo|lit|fig)\.$/i;

/** "z. B.", "i. V. m.": a small letter with a stop, before another letter with one. */
const HALF_OF_ONE = /(?:^|[\s(])\p{Ll}\.$/u;
const OTHER_HALF = /^\p{L}\./u;
/** "am 1. März", "den 15. Januar": the stop makes the number an ordinal. */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
const MONTH_NEXT =
  /^(?:Jan|Feb|M[äa]r|Apr|Ma[ijy]|J[uú][ln]|Aug|Sep|O[kc]t|Nov|De[zc]|(?:januar|februar|mart|april|maj|juni?|juli?|august|septemb|oktob|novemb|decemb))/iu;

/** In "Section A." the letter is a name, and the stop is a stop. */
const NAMED_BY_LETTER = /\b(?:section|part|article|clause|annex|appendix|exhibit|schedule|paragraph|chapter) [A-Z]\.$/i;

/** Splits a text into sentences; what cannot be told apart stays together. */
export const splitSentences = rememberTexts(splitAnew);

/** The same, not remembered. */
export function splitAnew(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(SENTENCE_END)) {
    const previous = sentences.at(-1);
    if (previous !== undefined && goesOn(previous, part)) sentences[sentences.length - 1] = `${previous} ${part}`;
    else if (part.trim() !== '') sentences.push(part.trim());
  }
  return sentences;
}

/** True where a stop ends no sentence. */
function goesOn(previous: string, next: string): boolean {
  const end = previous.slice(-20);
  if (ABBREVIATION.test(end)) return !NAMED_BY_LETTER.test(end);
  if (BEFORE_NUMBER.test(end)) return /^\d/.test(next);
  return (HALF_OF_ONE.test(end) && OTHER_HALF.test(next)) || (ORDINAL.test(end) && MONTH_NEXT.test(next));
}
