import type { Edition } from '../edition.ts';
import { TOPICS } from './language.ts';

/** What readers call a subject: as the publisher does; where all are those that come with the program, in the interface's language. */
export function topicName(id: string, topics: Edition['topics']): string {
  const name = topics[id] ?? id.replaceAll('-', ' ');
  const builtIn = Object.values(topics).every((each) => Object.hasOwn(TOPICS, each));
  return builtIn ? (TOPICS[name] ?? name) : name;
}
