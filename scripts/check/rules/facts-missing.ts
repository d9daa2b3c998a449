import type { Rule } from '../rule.ts';

export const factsMissing: Rule = {
  name: 'facts-missing',
  level: 'error',
  what: 'Front matter does not state title, version, published and effective date',
  why: 'Without them the title is a heading, each commit that changes the text is a version, and it binds on the day it was committed.',
  mend: 'State the four facts between two lines `---` at the top of the file; `terms bump` writes them.',
  example: {
    wrong: { yaml: 'title:' },
    right: { yaml: 'title: Terms of Service' },
  },
  *find({ frontMatter, problems, desk, limit }) {
    if (limit?.limit === 'size') return; // it was not read at all
    // Broken YAML states nothing; that is told by `front-matter`, once.
    if (problems.some(({ cause }) => cause === 'broken-yaml')) return;
    const missing = (['title', 'version', 'published', 'effective'] as const).filter((key) => {
      const isWrong = problems.some(({ cause }) => cause === `field ${key}` || cause.startsWith(`field ${key}.`));
      return frontMatter[key] === null && !isWrong;
    });
    if (missing.length === 0) return;
    const examples = { title: 'Terms of Service', version: '1', published: desk.today, effective: desk.today };
    yield {
      line: 1,
      message: `Front matter does not state ${missing.map((key) => `\`${key}\``).join(', ')}`,
      expected: 'title, version, published and effective',
      example: missing.map((key) => `${key}: ${examples[key]}`).join(', '),
    };
  },
};
