import type { Rule } from '../rule.ts';

export const versionTaken: Rule = {
  name: 'version-taken',
  level: 'error',
  what: 'A new version has the number of an earlier one',
  why: 'Two texts would bear one name: the second would be published under another, and what refers to it leads to the first.',
  mend: 'Raise `version` above all earlier ones.',
  example: {
    wrong: {
      yaml: 'version: 1',
      text: 'You must pay.',
      before: { yaml: 'version: 2', earlier: 'version: 1' },
    },
    right: {
      yaml: 'version: 3',
      text: 'You must pay.',
      before: { yaml: 'version: 2', earlier: 'version: 1' },
    },
  },
  *find({ version, versions, frontMatter, lineOf }) {
    // A label that is taken is told apart by what history adds to it.
    if (frontMatter.version === null || version.label === frontMatter.version) return;
    const last = versions.at(-2)?.label ?? '1';
    yield {
      line: lineOf('version'),
      message: `There is a version ${frontMatter.version} already, before version ${last}`,
      expected: 'a number that no earlier version has',
      example: /^\d{1,9}$/.test(last) ? `version: ${Number(last) + 1}` : `version: ${last}.2`,
    };
  },
};
