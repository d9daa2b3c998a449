import { isWithdrawnBeforeEffect } from '../../law/version-before.ts';
import type { Rule } from '../rule.ts';

export const withdrawnLate: Rule = {
  name: 'withdrawn-late',
  level: 'error',
  what: 'A version is withdrawn that binds somebody already',
  why: 'What took effect is not undone by saying so: whoever is bound stays bound until another version takes its place.',
  mend: 'Take `withdrawn` away, and publish the text that shall bind from now on as the next version.',
  example: {
    wrong: { yaml: 'effective: 2026-12-01\nwithdrawn: { on: 2026-12-02, reason: Customers asked us to. }' },
    right: { yaml: 'effective: 2026-12-31\nwithdrawn: { on: 2026-12-02, reason: Customers asked us to. }' },
  },
  *find({ version, frontMatter, lineOf }) {
    const { withdrawn } = frontMatter;
    if (withdrawn === null || frontMatter.effective === null || isWithdrawnBeforeEffect(version)) return;
    const dates = Object.values(version.effective).filter((date) => date < withdrawn.on);
    yield {
      line: lineOf('withdrawn'),
      message: `Version ${version.label} is withdrawn on ${withdrawn.on}, and took effect on ${dates.join(' and ')}`,
      expected: 'a day before it takes effect, or a new version in its place',
    };
  },
};
