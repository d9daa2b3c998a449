import { translatedText } from '../../history/translated-text.ts';
import type { Rule } from '../rule.ts';

export const factsMissing: Rule = {
  name: 'facts-missing',
  level: 'error',
  what: 'Front matter does not state title, version, published and effective date, or that of a translation its title and language',
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
    const facts = translatedText(frontMatter) === null ? FACTS : FACTS_OF_TRANSLATION;
    const missing = facts.filter((key) => {
      const isWrong = problems.some(({ cause }) => cause === `field ${key}` || cause.startsWith(`field ${key}.`));
      return frontMatter[key] === null && !isWrong;
    });
    if (missing.length === 0) return;
    const examples = {
      title: 'Terms of Service',
      version: '1',
      published: desk.today,
      effective: desk.today,
      language: 'de',
    };
    yield {
      line: 1,
      message: `Front matter does not state ${missing.map((key) => `\`${key}\``).join(', ')}`,
      expected: `${facts.slice(0, -1).join(', ')} and ${facts.at(-1)}`,
      example: missing.map((key) => `${key}: ${examples[key]}`).join(', '),
    };
  },
};

const FACTS = ['title', 'version', 'published', 'effective'] as const;
/** Its dates are those of its original. */
const FACTS_OF_TRANSLATION = ['title', 'language'] as const;
