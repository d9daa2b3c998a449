/**
 * The smallest things a redline may mark. Characters are unreadable ("te[-x-]{+s+}t"), lines are too coarse, and words
 * that take their spaces along differ wherever a neighbour does; so a token is a word, a number or one sign of
 * punctuation, and the space before it is kept beside it.
 */
export interface Token {
  /** White space before the token. */
  readonly gap: string;
  readonly text: string;
}

/** `thirty (30)` is one amount, said twice. */
const SPELT_OUT = '[\\p{L}-]{3,20}\\s\\(\\d{1,4}\\)';
const AMOUNT = '[$€£¥]?\\d+(?:[.,:/]\\d+)*%?';
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const WORD = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_])+(?:['’](?:s|t|re|ve|ll|d|m)\\b)?`;
const TOKEN = new RegExp(`(\\s*)(${SPELT_OUT}|${AMOUNT}|${WORD}|[${UNSPACED}]+|\\S)|\\s+$`, 'gu');
const ONLY_UNSPACED = new RegExp(`^[${UNSPACED}]{2,}$`, 'u');

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into tokens; gaps and texts in order spell it. White space at the end is a token with an empty text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, gap, word] = match;
    if (word === undefined) tokens.push({ gap: whole, text: '' });
    else if (ONLY_UNSPACED.test(word)) tokens.push(...segment(word, gap!));
    else tokens.push({ gap: gap!, text: word });
  }
  return tokens;
}

/** Chinese, Japanese and Thai have no spaces between words. */
function segment(run: string, gap: string): readonly Token[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment: text }, index) => ({ gap: index === 0 ? gap : '', text }));
}
