import type { Rule } from '../rule.ts';

export const textMissing: Rule = {
  name: 'text-missing',
  level: 'error',
  what: 'A document has no text, or its file is deleted',
  why: 'That ends nothing in law: whoever is bound by the text stays bound, and has nothing to read.',
  mend: 'Put the text back. To end a document, say `retired` with the day in its front matter and leave the file where it is.',
  example: {
    wrong: { text: '\n' },
    right: { yaml: 'retired: 2027-01-04' },
  },
  *find({ body, limit, desk }) {
    if (limit !== null || /\S/.test(body)) return;
    yield {
      line: 1,
      message: 'The document has no text',
      expected: 'its text, or `retired` beside it',
      example: `retired: ${desk.today}`,
    };
  },
};
