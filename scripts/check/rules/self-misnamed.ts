import { nameClause } from '../../clauses/name-clause.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Rule } from '../rule.ts';

export const selfMisnamed: Rule = {
  name: 'self-misnamed',
  level: 'warning',
  what: 'The document calls itself otherwise in one place than everywhere else',
  why: 'A sentence taken over from another document may speak of that one still.',
  mend: 'Write what the document calls itself, or the title of the other document.',
  example: {
    wrong: {
      text: 'This Agreement binds you. This Agreement has no end.\n\nThis Agreement is ours. We may change this Agreement.\n\nUnder this Policy you may leave.',
    },
    right: {
      text: 'This Agreement binds you. This Agreement has no end.\n\nThis Agreement is ours. We may change this Agreement.\n\nUnder this Agreement you may leave.',
    },
  },
  *find({ tree, body, desk, id, frontMatter }) {
    const uses = new Map<string, Clause[]>();
    for (const clause of tree.clauses)
      for (const [, name] of clause.text.matchAll(SELF)) {
        const said = name!.replace(/\s+/g, ' ');
        uses.set(said, [...(uses.get(said) ?? []), clause]);
      }
    const [own] = [...uses].toSorted(([, one], [, other]) => other.length - one.length);
    if (own === undefined || own[1].length < OFTEN) return;
    const titles = [frontMatter.title ?? '', ...tree.clauses.flatMap(({ title }) => title)].join('\n');
    for (const [name, clauses] of uses) {
      const [clause, ...others] = clauses;
      // “These Payment Terms” are others, with a title of their own.
      if (
        name.includes(' ') ||
        kindOf(name) === kindOf(own[0]) ||
        clause === undefined ||
        others.length > 0 ||
        titles.includes(name)
      )
        continue;
      if (MARKS.some((mark) => body.includes(mark + name) || body.includes(`this ${mark}${name}`))) continue;
      const other = desk.documents.find((document) => document.id !== id && document.title.includes(name));
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} says “${/s$/.test(name) ? 'these' : 'this'} ${name}”; everywhere else the document is “${own[0]}”${other === undefined ? '' : ` (${other.title} is another one)`}`,
        expected: `“${own[0]}”`,
      };
    }
  },
};

/** “This Privacy Policy” is a policy. */
function kindOf(name: string): string {
  return name.split(' ').at(-1)!;
}

/** As often a name must be said to be the document's own. */
const OFTEN = 4;
const MARKS = ['“', '"', '**', '‘'];
const SELF =
  /\b[Tt]h(?:is|ese)\s((?:[A-Z]\p{L}+\s)?(?:Agreement|Policy|Addendum|Code|Statement|Contract|Terms|Conditions|Rules|Guidelines|Lease|License|Licence|EULA|DPA|SLA))\b(?!\s\p{Lu})/gu;
