import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { BUILT_IN_TOPIC_EXAMPLES } from '../../scripts/history/statements/built-in-topic-examples.ts';
import { BUILT_IN_TOPICS } from '../../scripts/history/statements/built-in-topics.ts';
import type { Topic } from '../../scripts/history/statements/topics.ts';
import { compare } from '../../scripts/index.ts';
import { topicPattern } from '../../scripts/reading/topic-pattern.ts';

const TOPICS: readonly Topic[] = [
  { id: 'faces', name: 'Faces', words: ['facial recognition'], segments: [] },
  { id: 'police', name: 'Police', words: ['police', 'police department'], segments: [] },
  { id: 'terms', name: 'Terms', words: ['rules of the harbour'], segments: [] },
];
const FILLER = 'The harbour master keeps a book of all boats and shows it to whoever asks at the gate in the morning. ';

/** Topics of the one change. */
function topicsOf(before: string, after: string): readonly string[] {
  const { changes } = compare(`# Rules of the harbour\n\n${before}`, `# Rules of the harbour\n\n${after}`, {
    topics: TOPICS,
  });
  assert.equal(changes.length, 1);
  return changes[0]!.topics;
}

suite('a change is about a topic', () => {
  test('whose words came or went', () =>
    assert.deepEqual(topicsOf('You may moor here.', 'You may moor here, but for the police.'), ['police']));

  test('whose words stand in the sentence that changed', () =>
    assert.deepEqual(topicsOf('You pay the police ten crowns.', 'You pay the police nine crowns.'), ['police']));

  test('whose words stand in its lead-in and in the heading over that', () => {
    const rules = (whom: string) =>
      `## Facial recognition\n\nIntegrations must not be used by the police of:\n\n- towns;\n- ${whom}.\n`;
    assert.deepEqual(topicsOf(rules('villages'), rules('states')), ['faces', 'police']);
  });

  test('whose words stand elsewhere in a clause that is read whole, but not in a long one', () => {
    const clause = (filler: string, days: number) =>
      `The police may ask for the book. ${filler}You must pay within ${days} days.`;
    assert.deepEqual(topicsOf(clause('', 30), clause('', 14)), ['police']);
    assert.deepEqual(topicsOf(clause(FILLER.repeat(6), 30), clause(FILLER.repeat(6), 14)), []);
  });

  test('whose words stand in another sentence of a long clause that changed too', () => {
    const clause = (days: number, who: string) =>
      `The ${who} may ask for the book. ${FILLER.repeat(6)}You must pay within ${days} days.`;
    assert.deepEqual(topicsOf(clause(30, 'warden'), clause(14, 'police')), ['police']);
    assert.deepEqual(topicsOf(clause(30, 'police'), clause(14, 'warden')), ['police'], 'also where they went');
  });

  test('but not for the title of its document', () =>
    assert.deepEqual(topicsOf('You pay ten crowns.', 'You pay nine crowns.'), []));

  test('but not for a typing error in a clause about it', () => {
    assert.deepEqual(topicsOf('The police may moor heer.', 'The police may moor here.'), []);
    assert.deepEqual(topicsOf('The polcie may moor here.', 'The police may moor here.'), ['police']);
  });
});

suite('the built-in topics', () => {
  test('have examples each, an id of their own, and no word twice', () => {
    assert.deepEqual(
      Object.keys(BUILT_IN_TOPIC_EXAMPLES),
      BUILT_IN_TOPICS.map(({ id }) => id),
    );
    assert.equal(new Set(BUILT_IN_TOPICS.map(({ id }) => id)).size, BUILT_IN_TOPICS.length);
    for (const { words } of BUILT_IN_TOPICS) assert.equal(new Set(words).size, words.length);
    for (const { segments } of BUILT_IN_TOPICS) assert.deepEqual(segments, []);
  });

  for (const topic of BUILT_IN_TOPICS) {
    const { about, not } = BUILT_IN_TOPIC_EXAMPLES[topic.id]!;
    test(`find ${topic.id}`, () => {
      for (const text of about) assert.match(text, topicPattern(topic));
      for (const text of not) assert.doesNotMatch(text, topicPattern(topic));
    });
  }
});
