import { serveMarkdown } from '../../clauses/generators/serve-markdown.ts';
import type { Rule } from '../rule.ts';

export const tagUnclosed: Rule = {
  name: 'tag-unclosed',
  level: 'warning',
  what: 'A condition, comment or box of the publishing system is opened and not closed, or closed and not opened',
  why: 'The system may print nothing of what follows, or all of it for everybody; here the tag is shown as it stands.',
  mend: 'Put the tag that ends it on a line of its own.',
  example: {
    wrong: { text: '{% if page.lang == "en" %}\nYou must pay.' },
    right: { text: '{% if page.lang == "en" %}\nYou must pay.\n{% endif %}' },
  },
  *find({ body, bodyLine, limit }) {
    if (limit !== null) return;
    for (const { line, tag } of serveMarkdown(body).unclosed)
      yield {
        line: bodyLine + line,
        message: `${tag.slice(0, 80)} has no other end`,
        expected: 'both tags, each on a line of its own',
      };
  },
};
