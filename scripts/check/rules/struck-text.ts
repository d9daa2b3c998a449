import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const struckText: Rule = {
  name: 'struck-text',
  level: 'warning',
  what: 'Words are struck out',
  why: 'They are shown crossed out and count as gone: no change says so when the marks come off, and some readers do not see the line.',
  mend: 'Delete the words; what they said is kept in the history.',
  example: {
    wrong: { text: 'You must ~~not~~ pay.' },
    right: { text: 'You must pay.' },
  },
  *find(draft) {
    for (const { node, line, endLine, source } of markdownNodes(draft)) {
      if (node.type !== 'delete') continue;
      yield {
        line,
        endLine,
        message: `“${source.replaceAll('~~', '').replace(/\s+/g, ' ').slice(0, 60)}” is struck out, and counts as gone`,
        expected: 'only words that are meant',
      };
    }
  },
};
