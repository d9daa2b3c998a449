import type { Edition } from '../edition.ts';
import { TOPICS } from './language.ts';

/** What readers call a subject: as the publisher does; of those that come with the program, in the interface's language. */
export function topicName(id: string, topics: Edition['topics']): string {
  const name = topics[id] ?? id.replaceAll('-', ' ');
  return TOPICS[name] ?? name;
}
