import { createHash } from 'node:crypto';
import type { Publisher } from '../scripts/changelog/make-entry.ts';
import { DEFAULT_CONFIGURATION } from '../scripts/history/configuration.ts';
import { parseFrontMatter } from '../scripts/history/front-matter.ts';
import { findVersions } from '../scripts/history/versions.ts';

/** Whose documents they are. */
export const PUBLISHER: Publisher = {
  configuration: { ...DEFAULT_CONFIGURATION, publisher: 'Harbour', site: 'https://terms.example', language: 'pt' },
  topics: [
    { id: 'prices', name: 'Prices', words: ['pay', 'fees'], segments: [] },
    { id: 'faces', name: 'Face recognition', words: ['faces'], segments: [] },
  ],
};

/** A document of three sections. */
export const TEXT = `# Terms

## Use

You must not scan faces.

## Money

You must pay within 30 days.

## End

Either party may leave.
`;

/** A document's history of texts, a month apart from January 2024 on; each text may come with front matter in YAML. */
export function historyOf(id: string, ...texts: readonly (string | readonly [yaml: string, text: string])[]) {
  const revisions = texts.map((each, index) => {
    const [yaml, body] = typeof each === 'string' ? ['', each] : each;
    const { frontMatter } = parseFrontMatter(yaml, `${id}.md`);
    const date = `2024-${String(index + 1).padStart(2, '0')}-01`;
    const textHash = createHash('sha256').update(body).digest('hex');
    const markdown = yaml === '' ? body : `---\n${yaml}\n---\n${body}`;
    return { commit: `c${index}`, date, path: `${id}.md`, blob: `b${index}`, markdown, body, textHash, frontMatter };
  });
  const { versions } = findVersions(id, revisions);
  return { id, path: `${id}.md`, title: versions.at(-1)!.title, language: null, retired: null, versions };
}
