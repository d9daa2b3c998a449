import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { firstFacts } from '../../check/adoption/first-facts.ts';
import { PLACEHOLDER_TEXT } from '../../check/words/placeholder-note.ts';
import { openRepository } from '../../history/git/open-repository.ts';
import { repositoryPath } from '../../history/git/repository-path.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { DOCUMENT_ID } from '../../history/statements/front-matter.ts';
import { readConfiguration } from '../../history/statements/read-configuration.ts';
import { print } from '../console.ts';
import { newFrontMatter } from './new-front-matter.ts';

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
  const place = join(repository.directory, file);
  await mkdir(dirname(place), { recursive: true });
  const name = title ?? id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const text = newFrontMatter({ title: name, facts: firstFacts('', today, configuration.notices.period) });
  await writeFile(place, `${text}\n# ${name}\n\n## 1. Scope\n\n${PLACEHOLDER_TEXT}\n`, { flag: 'wx' }).catch(
    (error) => {
      const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
      throw new InputError(
        isThere ? 'There is such a document already' : `The file cannot be written (${error.code})`,
        {
          file,
          expected: isThere
            ? 'an id that no document has, or `terms bump` for its next version'
            : 'a work tree to write to',
          example: isThere ? `terms bump ${id}` : '--repo ../our-terms',
          cause: error,
        },
      );
    },
  );
  print(`${file} is written: fill it in, then run terms check.\n`);
  return 0;
}
