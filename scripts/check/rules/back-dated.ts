import type { FrontMatter } from '../../history/statements/front-matter.ts';
import { statedDates } from '../days/stated-dates.ts';
import type { Rule } from '../rule.ts';

export const backDated: Rule = {
  name: 'back-dated',
  level: 'error',
  what: 'A version is dated or withdrawn, or a document ended, before the day on which that can be published',
  why: 'The published date starts the period of notice; a day in the past takes days away from customers.',
  mend: 'Set the date to the day on which the change is merged, or a later one. The first version of a document may bear the day that its own text states.',
  example: {
    wrong: { yaml: 'published: 2026-11-20' },
    right: { yaml: 'published: 2026-12-01' },
  },
  *find({ version, previous, current, isNew, unmerged, frontMatter, tree, desk, lineOf }) {
    const { retired } = frontMatter;
    if (unmerged && retired !== null && retired < desk.today && retired !== (current?.frontMatter.retired ?? null)) {
      yield {
        line: lineOf('retired'),
        message: `The document is said to have ended on ${retired}, and today is ${desk.today}`,
        expected: `${desk.today} or a later day`,
        example: `retired: ${desk.today}`,
      };
    }
    // What comes back because of it is owed notice from that day on.
    const known = new Set(withdrawalsIn(current?.frontMatter ?? null).map(({ key }) => key));
    for (const { key, on } of withdrawalsIn(frontMatter))
      if (unmerged && on < desk.today && !known.has(key))
        yield {
          line: lineOf('withdrawn'),
          message: `A version is said to have been withdrawn on ${on}, and today is ${desk.today}`,
          expected: `${desk.today} or a later day`,
          example: `withdrawn: { on: ${desk.today}, reason: Customers asked us to. }`,
        };
    if (frontMatter.published === null || !isNew) return;
    const { published } = version;
    const before = previous?.version ?? null;
    if (before !== null && published < before.published) {
      yield {
        line: lineOf('published'),
        message: `The version is published on ${published}, before version ${before.label}, published on ${before.published}`,
        expected: `${before.published} or a later day`,
      };
    } else if (unmerged && published < desk.today) {
      // Terms that are brought here were published before, on the day that their own text bears.
      if (before === null && statedDates(tree).some(({ date }) => date === published)) return;
      yield {
        line: lineOf('published'),
        message: `The version is dated ${published}, and today is ${desk.today}`,
        expected: `${desk.today} or a later day`,
        example: `published: ${desk.today}`,
      };
    }
  },
};

/** Each with what tells it from the others. */
function withdrawalsIn(frontMatter: FrontMatter | null): readonly { readonly key: string; readonly on: string }[] {
  if (frontMatter === null) return [];
  const { version, withdrawn, others } = frontMatter;
  return [
    ...(withdrawn === null ? [] : [{ version, on: withdrawn.on }]),
    ...others.flatMap((each) => (each.kind === 'withdrawn' ? [{ version: each.version, on: each.on }] : [])),
  ].map((each) => ({ key: `${each.version} ${each.on}`, on: each.on }));
}
