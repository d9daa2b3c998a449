/**
 * The source of a pattern that takes any of these words or phrases, the longest that stands there; between the words of a
 * phrase stands any white space. Each may be a pattern itself: `notes?`.
 *
 * `['in short', 'summary']` → `(?:in\s+short|summary)`
 */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  return `(?:${longestFirst.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|')})`;
}
