import { normaliseText } from '../../../scripts/clauses/normalise-text.ts';
import { parseClauses } from '../../../scripts/clauses/parse-clauses.ts';
import { sha256 } from '../../../scripts/commands/sha256.ts';
import { writeMarkdown } from '../../../scripts/import/markdown/write-markdown.ts';
import { readFile } from '../../../scripts/import/read-file.ts';
import type { TrackedView } from '../../../scripts/import/word/settle-changes.ts';
import { compare } from '../../../scripts/index.ts';
import { writeRedline } from '../../../scripts/outputs/word/write-redline.ts';
import { renderClauses } from '../../../scripts/texts/render-clauses.ts';

/** The Word document of a text, or of what changed from one to another, with tracked changes. */
export function wordOf(before: string, after = before): Uint8Array {
  const clausesOf = (markdown: string) =>
    renderClauses(markdown).map((clause, index) => ({ id: `${index}`, ...clause }));
  return writeRedline(
    {
      ...{ before: clausesOf(before), after: clausesOf(after), changes: compare(before, after).changes },
      ...{ title: 'Terms', publisher: 'Northwind AI', language: 'en-GB', address: null },
      from: { version: '1', published: '2026-01-01' },
      to: { document: 'terms', version: '2', published: '2026-02-01', textHash: sha256(after) },
    },
    sha256,
  );
}

/** The Markdown that a file makes. */
export function importedMarkdown(bytes: Uint8Array, view: TrackedView = 'accepted'): string {
  return writeMarkdown(readFile(bytes, view).blocks).markdown;
}

/** A text's clauses, a line each: how deep it stands, its label, its words. Spaces are the page's. */
export function listClauses(markdown: string): readonly string[] {
  const depths: number[] = [];
  return parseClauses(markdown).clauses.map(({ parent, label, text, index }) => {
    depths[index] = parent === null ? 0 : depths[parent.index]! + 1;
    return `${'  '.repeat(depths[index])}${label === '' ? '' : `[${label}] `}${normaliseText(text)}`;
  });
}
