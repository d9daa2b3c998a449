import { suggestIncorporation } from '../../history/suggest-incorporation.ts';
import { quote } from '../../reading/quote-words.ts';
import type { Rule } from '../rule.ts';

export const incorporationUnstated: Rule = {
  name: 'incorporation-unstated',
  level: 'warning',
  what: 'The text makes another document part of itself, and front matter does not',
  why: 'Who signed this document is bound by that one too, and would not be told of its changes.',
  mend: 'Add the document to `incorporates`, or write the sentence otherwise.',
  example: {
    wrong: {
      text: 'The [code](code.md) is incorporated into these Terms by reference.',
      beside: { code: 'title: Code of Conduct' },
    },
    right: {
      yaml: 'incorporates: [code]',
      text: 'The [code](code.md) is incorporated into these Terms by reference.',
      beside: { code: 'title: Code of Conduct' },
    },
  },
  *find({ id, body, bodyLine, frontMatter, desk, limit }) {
    if (limit !== null) return;
    const others = desk.documents.filter((document) => document.id !== id && !isRetired(document, desk.today));
    // A title that several documents bear names none of them.
    const titles = desk.documents.map(({ title }) => title);
    const isShared = (named: string) => {
      const title = others.find((document) => document.id === named)!.title;
      return titles.indexOf(title) !== titles.lastIndexOf(title);
    };
    for (const { document, line, sentence } of suggestIncorporation(body, others)) {
      if (frontMatter.incorporates.includes(document) || isShared(document)) continue;
      yield {
        line: line + bodyLine - 1,
        message: `The text says ${quote(sentence)}, and \`incorporates\` does not name ${document}`,
        expected: `${document} under \`incorporates\``,
        example: `incorporates: [${[...frontMatter.incorporates, document].join(', ')}]`,
      };
    }
  },
};

function isRetired(
  { versions }: { readonly versions: readonly { readonly frontMatter: { readonly retired: string | null } }[] },
  today: string,
): boolean {
  const day = versions.at(-1)?.frontMatter.retired ?? null;
  return day !== null && day <= today;
}
