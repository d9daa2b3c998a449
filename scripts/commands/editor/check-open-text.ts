import { access } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { CheckDiagnostic } from '../../check/check-draft.ts';
import { checkSource } from '../../check/check-source.ts';
import type { Draft } from '../../check/draft.ts';
import { InputError } from '../../history/input-error.ts';
import { readDrafts } from '../legal/read-drafts.ts';

/** What an editor's texts are checked with. */
export interface EditorOptions {
  /** The folder of documents in the repository. */
  readonly path: string;
  /** What the branch is to be merged into; absent: each newest text is checked against the one before. */
  readonly base?: string;
  /** Gives the ISO date. */
  readonly today: () => string;
}

/** What was found in an open text. */
export interface CheckedText {
  /** Null where the file is no document of the terms, or could not be read as one. */
  readonly draft: Draft | null;
  readonly diagnostics: readonly CheckDiagnostic[];
  /** What keeps the repository from being read, in a sentence; null where nothing does. */
  readonly trouble: string | null;
}

const NOTHING: CheckedText = { draft: null, diagnostics: [], trouble: null };

/**
 * Checks an open text as `terms check` would if all open texts were saved: the same reading of the repository and the same rules.
 * @param file absolute path
 * @param unsaved the open texts by absolute path
 */
export async function checkOpenText(
  file: string,
  unsaved: ReadonlyMap<string, string>,
  { path, base, today }: EditorOptions,
): Promise<CheckedText> {
  const repo = await repositoryAround(file);
  if (repo === null) return NOTHING;
  const below = (place: string): string => relative(repo, place).split(sep).join('/');
  const texts = new Map([...unsaved].map(([place, text]) => [below(place), text]));
  const options = { repo, path, today: today(), unsaved: texts };
  try {
    const { sources, desk } = await readDrafts(base === undefined ? options : { ...options, base });
    const source = sources.find((each) => each.path === below(file));
    if (source === undefined) return NOTHING;
    const { draft, diagnostics } = checkSource(source, desk, { onlyNew: base !== undefined });
    return { draft, diagnostics, trouble: null };
  } catch (error) {
    if (error instanceof InputError) return { ...NOTHING, trouble: error.message };
    throw error;
  }
}

/** The nearest folder above that git keeps; null where there is none. */
async function repositoryAround(file: string): Promise<string | null> {
  for (let folder = dirname(file), below = ''; folder !== below; below = folder, folder = dirname(folder)) {
    const isTop = await access(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isTop) return folder;
  }
  return null;
}
