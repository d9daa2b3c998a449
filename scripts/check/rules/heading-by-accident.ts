import { LONGEST_HEADING } from '../../clauses/acts-as-heading.ts';
import type { Rule } from '../rule.ts';
import { markdownNodes } from '../words/markdown-nodes.ts';

export const headingByAccident: Rule = {
  name: 'heading-by-accident',
  level: 'warning',
  what: 'A paragraph becomes a heading because a line of hyphens stands right below it',
  why: 'A sentence that binds is then set, cited and compared as the title of what follows.',
  mend: 'Leave a blank line between the paragraph and the hyphens.',
  example: {
    wrong: { text: 'You must pay the fees of each month within thirty days.\n---\nYou may leave.' },
    right: { text: 'You must pay the fees of each month within thirty days.\n\n---\n\nYou may leave.' },
  },
  *find(draft) {
    for (const { node, line, endLine, source } of markdownNodes(draft)) {
      if (node.type !== 'heading' || endLine === line || !/\n {0,3}-+\s*$/.test(source)) continue;
      const words = source.slice(0, source.lastIndexOf('\n')).trim();
      // A title set so on purpose is short; "12.11 No Third-Party Beneficiaries." may have a stop.
      const isSentence = /[.;]$/.test(words) && (words.split(/\s+/).length > MOST_WORDS || VERB.test(words));
      if (!isSentence && words.length <= LONGEST_HEADING) continue;
      yield {
        line,
        endLine,
        message: `“${words.slice(0, 60)}” is set as a heading by the hyphens below it`,
        expected: 'a blank line between them',
      };
    }
  },
};

const MOST_WORDS = 8;
/** What says something of its subject, which a title never does. */
const VERB = /^[^.;?]*\s(?:must|may|shall|will|is|are|applies|apply|agrees?)\s[^?]*$/iu;
