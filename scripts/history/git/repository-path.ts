import { InputError, quoteValue } from '../input-error.ts';

/**
 * A `--path` as git writes paths: below the repository's top, without `./` and slashes at its ends; the top is ''. Refuses
 * absolute paths and those that lead out.
 */
export function repositoryPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (path === '' || /^(\/|[A-Za-z]:[\\/])|\0/.test(path) || parts.includes('..')) {
    throw new InputError(`The path ${quoteValue(path)} is not below the repository's top`, {
      expected: 'a folder of the repository, or `.` for all Markdown in it',
      example: '--path terms',
    });
  }
  return parts.join('/');
}
