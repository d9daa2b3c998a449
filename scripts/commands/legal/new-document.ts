import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { firstFacts } from '../../check/adoption/first-facts.ts';
import { PLACEHOLDER_TEXT } from '../../check/words/placeholder-note.ts';
import { openRepository } from '../../history/git/open-repository.ts';
import { repositoryPath } from '../../history/git/repository-path.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { DOCUMENT_ID } from '../../history/statements/front-matter.ts';
import { readConfiguration } from '../../history/statements/read-configuration.ts';
import { print } from '../console.ts';
import { newFrontMatter } from './new-front-matter.ts';
import { writeDocument } from './write-document.ts';

/** Where the document goes, and what it is called. */
export interface NewOptions {
  readonly repo: string;
  readonly path: string;
  readonly today: string;
  readonly title?: string;
}

/** `terms new`: a file for a new document, with front matter that the check accepts. Nothing is committed. */
export async function newDocument(id: string, { repo, path, today, title }: NewOptions): Promise<number> {
  if (!DOCUMENT_ID.test(id))
    throw new InputError(`${quoteValue(id)} cannot be the id of a document`, {
      expected: 'small letters, digits and hyphens',
      example: 'terms new code-of-conduct',
    });
  const repository = await openRepository(repo);
  const { configuration } = await readConfiguration(repository, path);
  const file = [repositoryPath(path), `${id}.md`].filter((part) => part !== '').join('/');
  if ((await lstat(join(repository.directory, file)).catch(() => null)) !== null)
    throw new InputError('There is such a document already', {
      file,
      expected: 'an id that no document has, or `terms bump` for its next version',
      example: `terms bump ${id}`,
    });
  const name = title ?? id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const text = newFrontMatter({ title: name, facts: firstFacts('', today, configuration.notices.period) });
  await writeDocument(repo, file, `${text}\n# ${name}\n\n## 1. Scope\n\n${PLACEHOLDER_TEXT}\n`);
  print(`${file} is written: fill it in, then run terms check.\n`);
  return 0;
}
