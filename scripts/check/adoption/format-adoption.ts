import { createTwoFilesPatch } from 'diff';
import type { Adoption, Unproved } from './adoption.ts';

/** One document with what is proposed for it. */
export interface AdoptedDocument extends Adoption {
  readonly id: string;
  readonly path: string;
  readonly markdown: string;
  /** With the proposals in it; null where nothing is to be edited, or nothing can be. */
  readonly edited: string | null;
  /** Whether its file has changes that are not committed. */
  readonly isDirty: boolean;
}

/**
 * What is proposed for a document as lines that begin with `#`, and the edit as a unified diff below them: git and patch pass over what
 * stands before a diff, so that the whole can be applied as it is.
 */
export function formatAdoption({ id, path, markdown, edited, isDirty, proposals, unproved }: AdoptedDocument): string {
  const said = [
    `${path} (${id})${isDirty ? ', as it lies in the work tree, which is not as committed' : ''}`,
    ...proposals.map(({ key, value, source }) => `  ${key}: ${value}   ${source}`),
    ...unproved.filter(({ silent }) => silent !== true).map(({ key, why }) => `  not proposed, ${key}: ${why}`),
    ...sayUnstated(unproved),
    ...(proposals.length > 0 && edited === null
      ? ['  the file is not in UTF-8, or its front matter is no YAML between two lines of hyphens: write these by hand']
      : []),
  ];
  const patch = edited === null ? '' : patchOf(path, markdown, edited);
  return `${said.map((line) => `# ${line}`).join('\n')}\n${patch}`;
}

/** What the text says nothing of, in a line. */
function sayUnstated(unproved: readonly Unproved[]): readonly string[] {
  const keys = unproved.filter(({ silent }) => silent === true);
  if (keys.length === 0) return [];
  return [`  not stated by the text: ${keys.map(({ key, why }) => (why === '' ? key : `${key} (${why})`)).join(', ')}`];
}

function patchOf(path: string, before: string, after: string): string {
  const [, ...lines] = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 }).split('\n');
  return [`diff --git a/${path} b/${path}`, ...lines].join('\n');
}
