import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const foreignScheme: Rule = {
  name: 'foreign-scheme',
  level: 'error',
  what: 'A link leads to something other than a page, a mail address or a telephone number',
  why: 'Such addresses can run a script in the reader’s browser; the site leaves them out.',
  mend: 'Link to a page: `https://…`, a file beside this one, or a place in this text.',
  example: {
    wrong: { text: 'Read [this](javascript:alert).' },
    right: { text: 'Read [this](https://example.com), or [mail us](mailto:legal@example.com).' },
  },
  *find(draft) {
    for (const { node, line } of markdownNodes(draft)) {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
      // Browsers pass over control characters and spaces in a scheme.
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(node.url.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
      if (scheme === undefined || ALLOWED.has(scheme)) continue;
      yield {
        line,
        message: `The link leads to \`${scheme}:\``,
        expected: 'an address that begins with https:, http:, mailto: or tel:, or none of these',
      };
    }
  },
};

const ALLOWED: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'tel']);
