import type { Topic } from '../history/statements/topics.ts';

const patterns = new WeakMap<Topic, RegExp>();

/** The words and phrases of a topic as they may stand in a text: any case, any spaces, singular or plural. */
export function topicPattern(topic: Topic): RegExp {
  const known = patterns.get(topic);
  if (known !== undefined) return known;
  const words = topic.words.map((word) =>
    word
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/\s+/g, '\\s+'),
  );
  const pattern =
    words.length === 0
      ? NEVER
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?:s|es|['’]s)?(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(topic, pattern);
  return pattern;
}

const NEVER = /(?!)/;
