import type { Rule } from '../rule.ts';
import { PLACEHOLDER_TEXT } from '../words/placeholder-note.ts';

export const textMissing: Rule = {
  name: 'text-missing',
  level: 'error',
  what: 'A document has no text or only the one to fill in, or its file is deleted',
  why: 'That ends nothing in law: whoever is bound by the text stays bound, and has nothing to read.',
  mend: 'Write the text, or put it back. To end a document, say `retired` with the day in its front matter and leave the file where it is.',
  example: {
    wrong: { text: PLACEHOLDER_TEXT },
    right: { yaml: 'retired: 2027-01-04' },
  },
  *find({ body, bodyLine, limit, desk }) {
    if (limit !== null) return;
    const line = body.split('\n').indexOf(PLACEHOLDER_TEXT);
    if (/\S/.test(body) && line === -1) return;
    yield {
      line: line === -1 ? 1 : bodyLine + line,
      message: line === -1 ? 'The document has no text' : 'The text is still the one to fill in',
      expected: 'its text, or `retired` beside it',
      example: `retired: ${desk.today}`,
    };
  },
};
