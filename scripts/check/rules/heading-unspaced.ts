import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const headingUnspaced: Rule = {
  name: 'heading-unspaced',
  level: 'warning',
  what: 'A line begins with # and is no heading',
  why: 'Markdown wants a space after the #; without it the line is text, and its section belongs to the one before.',
  mend: 'Put a space after the #, or take the # away.',
  example: {
    wrong: { text: '#Fees\n\nYou must pay.' },
    right: { text: '# Fees\n\nYou must pay.' },
  },
  *find(draft) {
    for (const { node, line, source } of markdownNodes(draft)) {
      if (node.type !== 'paragraph') continue;
      const found = source.split('\n').findIndex((each) => /^#{1,6}[^\s#\d]|^#{2,6}\d|^#\d+\.\d*\s*\p{Lu}/u.test(each));
      if (found === -1) continue;
      const words = source.split('\n')[found]!;
      yield {
        line: line + found,
        message: `“${words.slice(0, 60)}” is not read as a heading`,
        expected: 'a space after the #',
        example: words.slice(0, 60).replace(/^#+/, '$& '),
      };
    }
  },
};
