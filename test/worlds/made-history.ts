import { compareTexts } from '../../scripts/changelog/compare-versions.ts';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { type EntryOptions, type MadeEntry, makeEntries } from '../../scripts/changelog/make-entries.ts';
import type { Publisher } from '../../scripts/changelog/make-entry.ts';
import { readText } from '../../scripts/history/read-text.ts';
import { DEFAULT_CONFIGURATION } from '../../scripts/history/statements/configuration.ts';
import { findVersions } from '../../scripts/history/versions.ts';

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
    const date = `2024-${String(index + 1).padStart(2, '0')}-01`;
    const markdown = yaml === '' ? body : `---\n${yaml}\n---\n${body}`;
    const blob = `b${markdowns.size} ${id}`;
    markdowns.set(blob, markdown);
    return { commit: `c${index}`, date, path: `${id}.md`, blob, text: readText(markdown) };
  });
  const { versions } = findVersions(id, revisions);
  return { id, path: `${id}.md`, title: versions.at(-1)!.title, language: null, retired: null, versions };
}

/** The file of each version made here, by its blob. */
const markdowns = new Map<string, string>();

/** All entries of a history made here. */
export function entriesIn(history: ReturnType<typeof historyOf>, options: EntryOptions = {}): Entry[] {
  return madeIn(history, options).map(({ entry }) => entry);
}

/** The same with the ids of the clauses of each version. */
export function madeIn(history: ReturnType<typeof historyOf>, options: EntryOptions = {}): MadeEntry[] {
  const compareVersions = compareTexts(({ blob }) => markdowns.get(blob)!, { topics: PUBLISHER.topics });
  return [...makeEntries(history, compareVersions, options)];
}
