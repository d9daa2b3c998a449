/**
 * The same reading of texts, with its last answers kept: a sentence is asked for the same several times while it is judged,
 * and again when it goes, comes back, or stands in another document. In two generations, so that the oldest half goes when
 * the young half is full.
 */
export function rememberTexts<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (text) => {
    let answer = young.get(text);
    if (answer !== undefined) return answer;
    answer = old.get(text) ?? read(text);
    if (young.size >= MOST) [old, young] = [young, new Map()];
    young.set(text, answer);
    return answer;
  };
}

/** In each generation; some 300 bytes each. */
const MOST = 4000;
