/** `npm run readme`: the table of built-in topics, with the examples that are their tests. */
import { BUILT_IN_TOPIC_EXAMPLES } from '../../scripts/history/statements/built-in-topic-examples.ts';
import { BUILT_IN_TOPICS } from '../../scripts/history/statements/built-in-topics.ts';
import { type WrittenTable, writeTable } from './written-table.ts';

export const TOPIC_TABLE: WrittenTable = { page: 'scripts/reading/README.md', name: 'topics', make: topicTable };

/** A row for each topic, with the first sentence that is about it and the first that is not. */
function topicTable(): string {
  const rows = BUILT_IN_TOPICS.map(({ id, name }) => {
    const { about, not } = BUILT_IN_TOPIC_EXAMPLES[id]!;
    return `| ${name} | \`${id}\` | ${about[0]} | ${not[0]} |\n`;
  });
  return `\n| subject | id | for example | but not |\n|---|---|---|---|\n${rows.join('')}\n`;
}

if (import.meta.main) writeTable(TOPIC_TABLE);
