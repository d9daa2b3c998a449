import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const codeByIndent: Rule = {
  name: 'code-by-indent',
  level: 'warning',
  what: 'A paragraph is set as computer code because it is indented',
  why: 'It stands in a box, its markup shows as signs, and it is under no list or lead-in.',
  mend: 'Take the spaces away, or indent it by as many as the text of the list item above has.',
  example: {
    wrong: { text: 'You must not:\n\n    scan faces.' },
    right: { text: 'You must not:\n\n- scan faces.' },
  },
  *find(draft) {
    for (const { node, line, endLine, source } of markdownNodes(draft)) {
      if (node.type !== 'code' || /^\s{0,3}(?:`{3}|~{3})/.test(source)) continue;
      yield {
        line,
        endLine,
        message: `“${node.value.trim().slice(0, 60)}” is set as code, because four spaces or a tab stand before it`,
        expected: 'a paragraph or a list item',
      };
    }
  },
};
