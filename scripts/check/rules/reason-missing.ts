import type { Rule } from '../rule.ts';

export const reasonMissing: Rule = {
  name: 'reason-missing',
  level: 'error',
  what: 'A version is postponed or withdrawn without a reason',
  why: 'Customers who were told of the first date are told of this, and the reason is what they read.',
  mend: 'Say why, in a sentence that customers may read.',
  example: {
    wrong: { yaml: 'postponed: { from: 2026-12-15 }' },
    right: { yaml: 'postponed: { from: 2026-12-15, reason: Customers asked for more time. }' },
  },
  *find({ frontMatter, lineOf }) {
    for (const key of ['postponed', 'withdrawn'] as const) {
      if (frontMatter[key]?.reason !== '') continue;
      const date = key === 'postponed' ? `from: ${frontMatter.postponed!.from}` : `on: ${frontMatter.withdrawn!.on}`;
      yield {
        line: lineOf(key),
        message: `The version is ${key} without a reason`,
        expected: 'a `reason`',
        example: `${key}: { ${date}, reason: Why, in one sentence. }`,
      };
    }
    for (const other of frontMatter.others) {
      if (other.reason !== '') continue;
      yield {
        line: lineOf(other.kind),
        message: `Version ${other.version} is ${other.kind} without a reason`,
        expected: 'a `reason`',
        example: `{ version: ${other.version}, …, reason: Why, in one sentence. }`,
      };
    }
  },
};
