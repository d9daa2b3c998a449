import type { Alarm } from '../alarm.ts';
import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const footnoteUnlinked: Rule = {
  name: 'footnote-unlinked',
  level: 'warning',
  what: 'A footnote has no reference, or a reference no footnote',
  why: 'GitHub does not show the one at all, and prints the other as it stands; what the footnote says binds nobody who cannot see where it belongs.',
  mend: 'Write `[^name]` where it belongs, and `[^name]: its text` on a line of its own.',
  example: {
    wrong: { text: 'You must pay.[^late]\n\nYou may leave.' },
    right: { text: 'You must pay.[^late]\n\n[^late]: Within 30 days.' },
  },
  find(draft): readonly Alarm[] {
    if (!draft.body.includes('[^')) return [];
    const nodes = markdownNodes(draft);
    const referred = new Set(nodes.flatMap(({ node }) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
    return nodes.flatMap(({ node, line, endLine, source }): readonly Alarm[] => {
      if (node.type === 'footnoteDefinition' && !referred.has(node.identifier))
        return [
          {
            line,
            endLine,
            message: `Nothing refers to the footnote “${node.label ?? node.identifier}”`,
            expected: `[^${node.label ?? node.identifier}] in the text`,
          },
        ];
      // An escaped bracket is meant to be seen.
      const printed = node.type === 'text' ? /(?<!\\)\[\^[^\s[\]\\^]{1,60}\]/.exec(source) : null;
      if (printed === null) return [];
      return [
        {
          line,
          endLine,
          message: `${printed[0]} shows as it stands, as there is no such footnote`,
          expected: `a line ${printed[0]}: with its text`,
        },
      ];
    });
  },
};
