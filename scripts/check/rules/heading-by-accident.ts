import { markdownNodes } from '../markdown-nodes.ts';
import type { Rule } from '../rule.ts';

export const headingByAccident: Rule = {
  name: 'heading-by-accident',
  level: 'warning',
  what: 'A paragraph becomes a heading because a line of hyphens stands right below it',
  why: 'A sentence that binds is then set, cited and compared as the title of what follows.',
  mend: 'Leave a blank line between the paragraph and the hyphens.',
  example: {
    wrong: { text: 'You must pay within thirty days.\n---\nYou may leave.' },
    right: { text: 'You must pay within thirty days.\n\n---\n\nYou may leave.' },
  },
  *find(draft) {
    for (const { node, line, endLine, source } of markdownNodes(draft)) {
      if (node.type !== 'heading' || endLine === line || !/\n {0,3}-+\s*$/.test(source)) continue;
      const words = source.slice(0, source.lastIndexOf('\n')).trim();
      // What is set as a title on purpose has no full stop and stands on one line.
      if (!words.includes('\n') && !/\w{3,}[.;]$/.test(words)) continue;
      yield {
        line,
        endLine,
        message: `“${words.slice(0, 60)}” is set as a heading by the hyphens below it`,
        expected: 'a blank line between them',
      };
    }
  },
};
