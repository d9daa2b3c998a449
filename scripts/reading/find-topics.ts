import type { DescribedChange } from '../diff/describe-changes.ts';
import type { Topic } from '../history/statements/topics.ts';

/**
 * Ids of the topics whose words stand in a change, sorted. The changed words decide; only where they betray no topic are
 * the clause and its lead-in asked, so that a comma in a clause about police is not news about police elsewhere in it.
 */
export function findTopics({ redline, pairing }: DescribedChange, topics: readonly Topic[]): readonly string[] {
  if (topics.length === 0) return [];
  const clauses = [...pairing.before, ...pairing.after];
  const changed = redline.flatMap(({ op, text }) => (op === 'equal' ? [] : [text])).join(' ');
  const whole = clauses.map(({ key, title, parent }) => `${title} ${key} ${parent?.key ?? ''}`).join('\n');
  const found = redline.length > 0 ? topicsIn(changed, topics) : [];
  return found.length > 0 ? found : topicsIn(whole, topics);
}

function topicsIn(text: string, topics: readonly Topic[]): readonly string[] {
  return topics
    .filter(({ words }) => words.some((word) => patternOf(word).test(text)))
    .map(({ id }) => id)
    .sort();
}

const patterns = new Map<string, RegExp>();

/** A word or phrase as it may stand in a text: any case, any spaces, singular or plural. */
function patternOf(word: string): RegExp {
  let pattern = patterns.get(word);
  if (pattern === undefined) {
    const escaped = word
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+');
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|es|['’]s)?(?![\\p{L}\\p{N}])`, 'iu');
    patterns.set(word, pattern);
  }
  return pattern;
}
