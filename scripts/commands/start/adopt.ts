import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AdoptedDocument, formatAdoption } from '../../check/adoption/format-adoption.ts';
import { formatRemoved } from '../../check/adoption/format-removed.ts';
import { insertFrontMatter } from '../../check/adoption/insert-front-matter.ts';
import { InputError } from '../../history/input-error.ts';
import { print, showProgress } from '../console.ts';
import { safe } from '../safe.ts';
import { readAdoptions } from './read-adoptions.ts';

/** Where the documents are, and whether the work tree is to be edited. */
export interface AdoptOptions {
  readonly repo: string;
  readonly path: string;
  /** ISO date. */
  readonly today: string;
  readonly write: boolean;
}

/**
 * `terms adopt`: front matter for the newest text of each document, as far as the text proves it, as a diff or as an edit of the work
 * tree; and what was left out, with the reason. Nothing is committed.
 */
export async function adopt({ repo, path, today, write }: AdoptOptions): Promise<number> {
  const progress = showProgress();
  try {
    const { repository, documents, removed } = await readAdoptions({ repo, path, today }, progress.say);
    progress.stop();
    if (write && repository.bare)
      throw new InputError(`${repository.directory} is a bare clone, which has no files to edit`, {
        expected: 'a clone with a work tree, or no --write',
        example: `git clone ${repo} ../terms`,
      });
    for (const document of documents) print(safeLines(`${formatAdoption(document)}\n`));
    for (const each of removed) print(safeLines(`${formatRemoved(each)}\n`));
    const edits = documents.filter(({ edited }) => edited !== null);
    if (write) await writeAll(repository.directory, edits);
    const proposed = edits.reduce((sum, { proposals }) => sum + proposals.length, 0);
    const open = documents.reduce((sum, { unproved }) => sum + unproved.length, 0);
    print(
      `# ${proposed} facts for ${edits.length} of ${documents.length} documents ${write ? 'are written, none is committed' : 'are proposed'}; ${open} are left for you to state, ${removed.length} documents were removed.\n`,
    );
    return 0;
  } finally {
    progress.stop();
  }
}

/** Into the files as they lie there, which on Windows have other line ends than git. All are made before the first is written. */
async function writeAll(directory: string, edits: readonly AdoptedDocument[]): Promise<void> {
  const texts = await Promise.all(
    edits.map(async ({ path, proposals }) => {
      const file = join(directory, path);
      const text = insertFrontMatter(await readFile(file, 'utf8'), proposals);
      if (text === null)
        throw new InputError('The file is another than git has', { file: path, expected: 'a text in UTF-8' });
      return { file, text };
    }),
  );
  for (const { file, text } of texts) await writeFile(file, text);
}

/** The documents are not ours; but a diff of lines that end as on Windows has to keep those ends. */
function safeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.endsWith('\r') ? `${safe(line.slice(0, -1))}\r` : safe(line)))
    .join('\n');
}
