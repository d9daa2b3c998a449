import { openOwnYaml, refuseProblems } from './configuration.ts';
import { DOCUMENT_ID } from './front-matter.ts';
import type { YamlProblem } from './read-yaml.ts';
import {
  openFields,
  readList,
  readMatch,
  readText,
  reject,
  reportUnknownKeys,
  type YamlFields,
} from './yaml-fields.ts';

/** A subject from the publisher's own vocabulary. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  /** Words and phrases that betray it, as written. */
  readonly words: readonly string[];
  /** Customer segments that it concerns. */
  readonly segments: readonly string[];
}

/**
 * Reads `topics.yaml`, the publisher's own: anything wrong in it is an InputError with its line.
 *
 *     topics:
 *       - id: law-enforcement
 *         name: Law enforcement
 *         words: [police, law enforcement]
 *         segments: [public-sector]
 */
export function parseTopics(text: string, file: string): readonly Topic[] {
  const fields = openOwnYaml(text, file);
  reportUnknownKeys(fields, ['topics']);
  const listed = fields.values.topics ?? [];
  const topics = Array.isArray(listed) ? listed.map((value, index) => readTopic(fields, value, index)) : [];
  if (!Array.isArray(listed)) reject(fields, 'topics', 'a list of topics', EXAMPLE);
  refuseProblems([...fields.problems, ...findRepeated(fields, topics)], file);
  return topics as Topic[];
}

const EXAMPLE = '- { id: law-enforcement, name: Law enforcement, words: [police], segments: [public-sector] }';

function readTopic(fields: YamlFields, value: unknown, index: number): Topic | null {
  const topic = openFields(fields.yaml, value, ['topics', index], fields.problems);
  if (topic === null) return null;
  reportUnknownKeys(topic, ['id', 'name', 'words', 'segments']);
  const id = readMatch(topic, 'id', DOCUMENT_ID, 'small letters, digits and hyphens', 'id: law-enforcement');
  if (topic.values.id === undefined) reject(topic, 'id', 'the topic’s id', EXAMPLE);
  if (id === null) return null;
  return {
    id,
    name: readText(topic, 'name') || id,
    words: readList(topic, 'words'),
    segments: readList(topic, 'segments'),
  };
}

function findRepeated(fields: YamlFields, topics: readonly (Topic | null)[]): YamlProblem[] {
  const seen = new Set<string>();
  const problems: YamlProblem[] = [];
  for (const [index, topic] of topics.entries()) {
    if (topic === null) continue;
    if (seen.has(topic.id)) {
      const message = `The topic "${topic.id}" is there twice`;
      const line = fields.yaml.lineOf(['topics', index, 'id']);
      problems.push({ line, message, expected: 'each id once', cause: `repeated-topic ${topic.id}` });
    }
    seen.add(topic.id);
  }
  return problems;
}
