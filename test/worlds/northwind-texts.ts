import { datedDocument } from '../../scripts/changelog/dated-heading.ts';
import type { Edition } from '../../scripts/changelog/edition.ts';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { makeStandings } from '../../scripts/changelog/standing.ts';
import type { DataWriter } from '../../scripts/loading/data-folder.ts';
import { renderClauses } from '../../scripts/texts/render-clauses.ts';
import { makeVersionText, type TextClause } from '../../scripts/texts/version-text.ts';

// The texts of the made-up edition, and who is bound by which: what the pages of documents are made of.

/** A text with markup, links of every kind, and words that want to be more than words. */
const WORDS = `## 1. Meaning

“Service” means **all** that [we](https://x.example/?a=1&b=2) offer. See Section 2 and [the code](code.md#top).

## 2. Use

You must not:

* (a) resell the Service;
* use it \`as is\`:
  1. by day, or
  2. by night.

Nor may you share a key.

> Quoted words:
>
> * one
> * two

| Day | Hours |
|---|---|
| Monday | 8<br>9 |

\`\`\`
if (a < b)
  stop
\`\`\`

<script>alert(1)</script> <img src=x onerror=alert(2)> [run](javascript:alert(3)) "q" 'a' &amp;amp; &#13; ${'Donaudampfschifffahrt'.repeat(12)} 顔認識は禁じます。
`;

/** Writes the text of one version: the words above, then each clause that changed or will, as changes lead to them. */
export async function writeText(
  data: DataWriter,
  { document, version, slug, title, changes }: Pick<Entry, 'document' | 'version' | 'slug' | 'title' | 'changes'>,
  toChange: Entry['changes'][number]['before'] = [],
): Promise<void> {
  const markdown = `# ${title}\n\n${WORDS}`;
  const clauses = renderClauses(markdown);
  const ids = clauses.map((_, index) => `clause-${index}`);
  const text = makeVersionText(clauses, { document, version, slug, ids, path: 'a.md', findDocument: () => document });
  const changed = new Map([...toChange, ...changes.flatMap(({ after }) => after)].map((each) => [each.clause, each]));
  const added = [...changed.values()].map(({ clause: id, label, text }): TextClause => {
    const [rendered] = renderClauses(text.replace(/[^\w\s]/g, '\\$&'));
    return { ...rendered!, id, label };
  });
  await data.text({ text: { ...text, clauses: [...text.clauses, ...added] }, markdown });
}

/** Writes which text of each document binds whom, as its headings have it. */
export async function writeStandings(data: DataWriter, edition: Edition): Promise<void> {
  const histories = edition.documents.map(datedDocument);
  const [change] = edition.documents.flatMap(({ versions }) => versions.filter(({ counts }) => counts.added));
  const late = { 'clause-2': { on: '2026-10-01', redline: { entry: change?.slug ?? '', anchor: 'c-b' } } };
  for (const standing of makeStandings(edition, histories, new Map([['ai-code-of-conduct', late]])))
    await data.standing(standing);
}
