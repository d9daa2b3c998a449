import type { Alarm } from '../alarm.ts';
import { gatherAlarms } from '../gather-alarms.ts';
import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const emphasisUnclosed: Rule = {
  name: 'emphasis-unclosed',
  level: 'warning',
  what: 'Signs of bold type show as stars',
  why: 'Bold type that is not closed, or is closed after a space, stands in the text as `**`, and a defined term may not be seen.',
  mend: 'Write `**` right before the first and right after the last bold character, with a space outside.',
  example: {
    wrong: { text: 'The **Fees ** are due.' },
    right: { text: 'The **Fees** are due.' },
  },
  find(draft) {
    const alarms: Alarm[] = [];
    for (const { node, line, endLine, source } of markdownNodes(draft)) {
      if (node.type !== 'text') continue;
      // An escaped sign is meant to be seen, and a row of them is a line to write on.
      const found = /(?<![\\*])\*\*(?!\*)/.exec(source);
      if (found === null) continue;
      const words = source
        .slice(Math.max(0, found.index - 20), found.index + 40)
        .replace(/\s+/g, ' ')
        .trim();
      alarms.push({
        line,
        endLine,
        message: `The ** in “${words}” shows as it stands`,
        expected: '`**bold**`, closed',
      });
    }
    return gatherAlarms(alarms);
  },
};
