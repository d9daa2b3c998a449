import { whyNoText } from '../../history/why-no-text.ts';
import type { Rule } from '../rule.ts';

export const notText: Rule = {
  name: 'not-text',
  level: 'error',
  what: 'The file is no text in UTF-8: a pointer of Git LFS, UTF-16, Latin-1, or anything with NUL bytes',
  why: 'Nobody could read it, or not all of it: a pointer is passed over, and the version before goes on standing.',
  mend: 'Save the file as UTF-8. Where Git LFS keeps it, take it out of `.gitattributes` and commit the text itself.',
  example: {
    wrong: { text: 'You must \0 pay.' },
    right: { text: 'You must pay.' },
  },
  *find({ markdown }) {
    const kind = whyNoText(markdown);
    const expected = 'the text of the terms in UTF-8';
    if (kind !== null) yield { line: 1, message: `The file is ${kind}`, expected };
    const line = markdown.split('\n').findIndex((each) => each.includes('\ufffd'));
    if (kind === null && line !== -1) yield { line: line + 1, message: 'A character here cannot be read', expected };
  },
};
