import { replacedFrom } from '../../law/replaced-from.ts';
import type { DeskDocument, Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';

export const endDisagrees: Rule = {
  name: 'end-disagrees',
  level: 'error',
  what: 'A document ends on another day than the one on which another takes its place, or does not say that it ends',
  why: 'Between an early end and its successor nothing binds; after the successor has begun, a document that says it stays misleads who reads it alone.',
  mend: 'Set `retired` in the document that is replaced to the effective date of the one that replaces it, the latest where customers have days of their own.',
  example: {
    wrong: {
      yaml: 'supersedes: [face-code]\neffective: 2027-01-04',
      beside: { 'face-code': 'retired: 2026-12-15' },
    },
    right: { yaml: 'supersedes: [face-code]\neffective: 2027-01-04', beside: { 'face-code': 'retired: 2027-01-04' } },
  },
  *find(draft) {
    const { id, frontMatter, lineOf, desk, previous } = draft;
    if (frontMatter.retired !== null) {
      const own = disagreement(draft, draft);
      if (own !== null) yield { line: lineOf('retired'), ...own };
    }
    const known = previous?.version.supersedes ?? [];
    for (const replaced of desk.documents) {
      if (replaced.id === id || !frontMatter.supersedes.includes(replaced.id) || known.includes(replaced.id)) continue;
      const found = disagreement(replaced, draft);
      if (found !== null) yield { line: lineOf('supersedes'), ...found };
    }
  },
};

function disagreement({ id, versions }: Pick<DeskDocument, 'id' | 'versions'>, { desk }: Draft) {
  const replaced = replacedFrom({ id, versions }, desk.documents);
  const retired = versions.at(-1)?.retired ?? null;
  if (replaced === null || replaced.from === retired) return null;
  const { from, by } = replaced;
  const path = desk.documents.find((each) => each.id === id)?.path ?? id;
  const says = retired === null ? 'does not say that it ends' : `ends on ${retired}`;
  const between = retired !== null && retired < from ? ', and nothing binds between' : '';
  return {
    message: `${id} ${says}; ${by.join(', ')} takes its place on ${from}${between}`,
    expected: `\`retired\` in ${path} with that day`,
    example: `retired: ${from}`,
  };
}
