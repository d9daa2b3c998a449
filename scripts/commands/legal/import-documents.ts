import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../history/input-error.ts';
import { print } from '../console.ts';
import { type ImportOptions, type PreparedImport, prepareImport } from './prepare-import.ts';

/**
 * `terms import`: files of Word and HTML, or all those in a folder, each as a document of the work tree. All are read before the first is
 * written.
 * @throws InputError, and nothing is written, where one of them cannot be read or two would be the same document
 */
export async function importDocuments(named: readonly string[], options: ImportOptions): Promise<number> {
  const files = (await Promise.all(named.map(filesOf))).flat();
  if (files.length > 1) refuseForMany(options);
  const prepared: PreparedImport[] = [];
  for (const file of files) {
    const next = await prepareImport(file, options);
    if (prepared.some(({ id }) => id === next.id))
      throw new InputError(`Another of the files would be the document ${next.id} as well`, {
        file,
        expected: 'files with different names',
        example: `terms import "${file}" --as ${next.id}-2`,
      });
    prepared.push(next);
  }
  for (const { write } of prepared) print(await write());
  return 0;
}

const READABLE = /^[^.~].*\.(?:docx|docm|html?|zip)$/i;

/** What of a folder can be read, by name; the locks that Word leaves beside open files begin with `~`. */
async function filesOf(named: string): Promise<readonly string[]> {
  const status = await stat(named).catch(() => null);
  if (status?.isDirectory() !== true) return [named];
  const files = (await readdir(named)).filter((name) => READABLE.test(name)).sort();
  if (files.length > 0) return files.map((name) => join(named, name));
  throw new InputError('The folder holds no file that can be imported', {
    file: named,
    expected: 'Word documents (.docx) or pages of HTML',
    example: 'terms import "../Our Word files"',
  });
}

function refuseForMany({ into, as: id, title }: ImportOptions): void {
  const flag = into !== undefined ? '--into' : id !== undefined ? '--as' : title !== undefined ? '--title' : null;
  if (flag === null) return;
  throw new InputError(`${flag} is about one document, and there are several files`, {
    expected: 'one file, or each as a new document of its own name',
    example: 'terms import "../Our Word files"',
  });
}
